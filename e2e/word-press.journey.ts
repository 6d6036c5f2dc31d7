import { wxrFile } from '../src/main/imports/wordpress/wxr-for-tests.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { chooseFiles, dropFiles } from './pages/files.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const posts = Array.from({ length: 60 }, (_, index) => ({
  id: index + 1,
  title: index === 55 ? 'Der Steg wird breiter' : `Seeufer, Folge ${index + 1}`,
  content: `Am Seeufer wird gebaut, Folge ${index + 1}.\n\n[gallery ids="1,2"]\n\nDer Rat hat <strong>entschieden</strong>.`,
  gmt: `2024-03-${String((index % 28) + 1).padStart(2, '0')} 05:30:00`,
  said: 2,
}));
const archive = (more: Parameters<typeof wxrFile>[0] = []) => ({
  name: 'seeblick.WordPress.2024-06-01.xml',
  type: 'text/xml',
  content: Buffer.from(wxrFile([...posts, ...more])),
});

test('the archive of a site that is dropped on the window becomes pieces, told one by one, and once only', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  await dropFiles(page, [archive()]);
  const note = desk.notes;
  await expect(note).toContainText(de('window.bringIn.postsNew', { count: 60 }), { timeout: 60_000 });
  const told = note.getByRole('list', { name: de('window.bringIn.postsTold') });
  await expect(told.getByRole('listitem')).toHaveText([
    de('wordPress.notUnderstood', { count: 60 }),
    de('wordPress.comments', { count: 120 }),
  ]);
  await expectFineInBothThemes(page, 'wordpress-report');
  await note.getByRole('link', { name: de('window.open') }).click();
  await pieces.row('Der Steg wird breiter').click();
  await expect(pieces.part('headline')).toHaveText('Der Steg wird breiter');
  await expect(pieces.part('lede')).toHaveText('Am Seeufer wird gebaut, Folge 56.');
  await expect(pieces.text.getByText('entschieden')).toBeVisible();
  await expect(pieces.section('setAside')).toContainText('[gallery ids="1,2"]');

  const again = archive([{ id: 99, title: 'Ein neuer Beitrag' }]);
  await chooseFiles(page, () => desk.palette.run(de('window.commands.importText')), [again]);
  const second = desk.notes.filter({ hasText: de('window.bringIn.postsNew', { count: 1 }) });
  await expect(second).toContainText(de('window.bringIn.postsKnown', { count: 60 }), { timeout: 60_000 });
  await expect(second).toContainText('«Seeufer, Folge 1»');
  await expect(second.getByRole('button', { name: de('window.bringIn.copy') })).toBeVisible();
  await expectFineInBothThemes(page, 'wordpress-again');
});

test('XML that is no export of WordPress stays outside, with what it is', async ({ newsroom: _, page }) => {
  await dropFiles(page, [
    {
      name: 'feed.xml',
      type: 'text/xml',
      content: Buffer.from('<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'),
    },
  ]);
  await expect(deskWindow(page).notes).toContainText(
    de('errors.xml-unknown', { name: 'feed.xml', what: 'RSS' }),
  );
});
