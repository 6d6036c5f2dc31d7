import type { corrections as German } from '../de/corrections.ts';
import type { Words } from '../same-keys.ts';

export const corrections: Words<typeof German> = {};
