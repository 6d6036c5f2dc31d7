import { createSwitch } from '../ui/switch-store.ts';

/** The command palette; opened from rail, shortcut and menu alike. */
export const palette = createSwitch();

/** The overlay of the shortcuts of a view. */
export const shortcuts = createSwitch();
