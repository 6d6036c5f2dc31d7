import type { editor as German } from '../de/editor.ts';
import type { Words } from '../same-keys.ts';

export const editor: Words<typeof German> = {};
