import { createSwitch } from '../ui/switch-store.ts';

/** Whether resolved threads are shown as well. */
export const resolvedThreads = createSwitch();
