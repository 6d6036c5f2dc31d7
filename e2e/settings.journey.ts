import { expect, test } from './newsroom.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';

test('the contents lead to each part of the settings, and so does its address', async ({
  newsroom: _,
  page,
}) => {
  const settings = settingsPage(page);
  await deskWindow(page).goTo('settings');
  await expect(settings.wayTo('publication')).toHaveAttribute('aria-current', 'location');

  await settings.wayTo('typography').click();
  await expect(settings.headingOf('typography')).toBeFocused();
  await expect(settings.headingOf('typography')).toBeInViewport();
  await expect(settings.wayTo('typography')).toHaveAttribute('aria-current', 'location');

  // The same line again, after somebody looked elsewhere.
  await page.getByRole('main').hover();
  await page.mouse.wheel(0, -5000);
  await expect(settings.wayTo('publication')).toHaveAttribute('aria-current', 'location');
  await settings.wayTo('typography').click();
  await expect(settings.headingOf('typography')).toBeInViewport();

  await page.goto(new URL('/settings/data', page.url()).href);
  await expect(settings.headingOf('data')).toBeFocused();
  await expect(settings.headingOf('data')).toBeInViewport();
  await expect(settings.wayTo('data')).toHaveAttribute('aria-current', 'location');
});
