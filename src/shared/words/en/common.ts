import type { common as German } from '../de/common.ts';
import type { Words } from '../same-keys.ts';

export const common: Words<typeof German> = {};
