import type { Page } from '@playwright/test';
import { de } from './words.ts';

type Room = 'pieces' | 'images' | 'corrections' | 'exports' | 'settings';

/** The frame around every room. */
export function deskWindow(page: Page, t = de) {
  const rail = page.getByRole('navigation', { name: t('window.rooms.label') });
  const paletteField = page.getByRole('combobox', { name: t('window.palette.label') });
  /** Once the window stands: a key before that is nobody's. */
  const openPalette = async () => {
    await rail.waitFor();
    await page.keyboard.press('ControlOrMeta+k');
  };
  return {
    rail,
    door: (room: Room) => rail.getByRole('link', { name: t(`window.rooms.${room}`) }),
    goTo: (room: Room) => rail.getByRole('link', { name: t(`window.rooms.${room}`) }).click(),
    main: page.getByRole('main'),
    inspector: page.getByRole('complementary'),
    /** What the corner says about files that came in, and about failures without a place of their own. */
    notes: page.getByRole('alert'),
    lost: page.getByText(t('window.connection.lost')),
    shortcuts: page.getByRole('dialog', { name: t('window.shortcuts.title') }),
    palette: {
      field: paletteField,
      row: (name: string | RegExp) => page.getByRole('option', { name }),
      open: openPalette,
      /** Types words and takes the line that carries them. */
      async run(words: string) {
        await openPalette();
        await paletteField.fill(words);
        await page.getByRole('option', { name: words }).first().click();
      },
    },
  };
}
