import type { exports as German } from '../de/exports.ts';
import type { Words } from '../same-keys.ts';

export const exports: Words<typeof German> = {};
