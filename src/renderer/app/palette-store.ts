import { createSpotlight } from '@mantine/spotlight';

/** The command palette, opened from rail, shortcut and menu alike. */
export const [paletteStore, palette] = createSpotlight();
export const openPalette = (): void => palette.open();
