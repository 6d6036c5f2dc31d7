import type { gate as German } from '../de/gate.ts';
import type { Words } from '../same-keys.ts';

export const gate: Words<typeof German> = {};
