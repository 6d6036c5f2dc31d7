import type { settings as German } from '../de/settings.ts';
import type { Words } from '../same-keys.ts';

export const settings: Words<typeof German> = {};
