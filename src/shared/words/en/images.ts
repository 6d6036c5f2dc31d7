import type { images as German } from '../de/images.ts';
import type { Words } from '../same-keys.ts';

export const images: Words<typeof German> = {};
