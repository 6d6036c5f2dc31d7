import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { markedPieces } from './pages/marked-pieces.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

type Page = Parameters<typeof ask>[0];

/** Pieces of which only the headline is written; the last one stands first in the list and is open. */
async function drafts(page: Page, headlines: readonly string[]): Promise<void> {
  for (const headline of headlines) {
    const pieces = piecesPage(page);
    await pieces.begin();
    // The page before may still be there, and have the focus.
    await expect(pieces.part('headline')).toHaveText('');
    await expect(pieces.text).toBeFocused();
    await page.keyboard.type(headline);
    await expect(pieces.row(headline)).toBeVisible();
  }
}

test('pieces are marked by the keyboard, sent to review with a note, and put into a section', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const marked = markedPieces(page);
  const { keyboard } = page;
  await drafts(page, ['Eins', 'Zwei', 'Drei']);
  await pieces.list.focus();
  await keyboard.press('Home');
  await keyboard.press('x');
  await expect(marked.count(1)).toBeVisible();
  await keyboard.press('Shift+j');
  await expect(marked.count(2)).toBeVisible();
  await expect(pieces.row('Drei')).toHaveAttribute('aria-selected', 'true');
  await expect(pieces.row('Eins')).toHaveAttribute('aria-selected', 'false');
  await expectFineInBothThemes(page, 'pieces-marked');

  await marked.action('status').click();
  await expect(marked.status).toBeFocused();
  await keyboard.press('Escape');
  await expect(marked.action('status')).toBeVisible();
  await marked.action('status').click();
  await marked.status.click();
  await marked.statusChoice('review').click();
  await marked.note.fill('Bitte bis Mittag');
  await marked.change.click();
  await expect(marked.root).toBeHidden();
  await expect(pieces.list).toBeFocused();
  await expect(pieces.row('Drei')).toContainText(de('articles.status.review'));
  await expect(pieces.row('Zwei')).toContainText(de('articles.status.review'));
  await expect(pieces.row('Eins')).toContainText(de('articles.status.draft'));
  await pieces.row('Zwei').click();
  await expect(pieces.section('history')).toContainText('«Bitte bis Mittag»');

  await pieces.row('Drei').click({ modifiers: ['ControlOrMeta'] });
  await pieces.row('Eins').click({ modifiers: ['Shift'] });
  await marked.action('section').click();
  await marked.section.fill('Kultur');
  await keyboard.press('Enter');
  await expect(marked.root).toBeHidden();
  await expect(pieces.field('section')).toHaveValue('Kultur');
  await expect(pieces.row('Eins')).toContainText('Kultur');

  await pieces.row('Eins').click({ modifiers: ['ControlOrMeta'] });
  await expect(marked.count(1)).toBeVisible();
  await keyboard.press('Escape');
  await expect(marked.root).toBeHidden();
});

test('a spiked piece stands under the spiked and comes back; a public one is never spiked', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const marked = markedPieces(page);
  const articleId = await publishedUferweg(page);
  await drafts(page, ['Verworfene Idee']);
  await pieces.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+j');
  await expect(marked.count(2)).toBeVisible();
  await marked.action('spike').click();
  await expect(marked.refused).toContainText(de('errors.spike-published'));
  await expect(marked.count(1)).toBeVisible();
  await expect(pieces.row('Verworfene Idee')).toBeHidden();
  await marked.clear.click();
  expect((await ask(page, 'articles.get', { articleId })).status).toBe('published');

  await pieces.filterBy('status', de('articles.status.spiked'));
  await expect(pieces.row('Verworfene Idee')).toBeVisible();
  await pieces.list.focus();
  await page.keyboard.press('x');
  await marked.action('unspike').click();
  await expect(pieces.nothing).toBeVisible();
  await page.getByRole('button', { name: de('articles.list.showAll') }).click();
  await expect(pieces.row('Verworfene Idee')).toContainText(de('articles.status.draft'));
});

test('the list is narrowed by section and by name, and a piece is copied from the palette', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  await drafts(page, ['Über Kultur', 'Über Sport']);
  await pieces.field('section').fill('Sport');
  await pieces.field('contributors').fill('Lea Brunner');
  await page.keyboard.press('Enter');
  await expect(pieces.row('Über Sport')).toContainText('Lea Brunner');
  await pieces.row('Über Kultur').click();
  await expect(pieces.part('headline')).toHaveText('Über Kultur');
  await pieces.field('section').fill('Kultur');
  await expect(pieces.row('Über Kultur')).toContainText('Kultur');
  await pieces.filterBy('section', 'Sport');
  await expect(pieces.list.getByRole('option')).toHaveCount(1);
  await pieces.filterBy('section', de('articles.list.allSections'));

  // By keys: to what the words found, and back out of the search.
  await pieces.search.fill('Sport');
  await expect(pieces.list.getByRole('option')).toHaveCount(1);
  await pieces.search.press('Enter');
  await expect(pieces.list).toBeFocused();
  await pieces.search.press('Escape');
  await expect(pieces.search).toHaveValue('');
  await expect(pieces.list.getByRole('option')).toHaveCount(2);
  await pieces.search.press('Escape');
  await expect(pieces.list).toBeFocused();

  await pieces.filterBy('contributor', 'Lea Brunner');
  await expect(pieces.list.getByRole('option')).toHaveCount(1);
  await pieces.filterBy('contributor', de('articles.list.allContributors'));
  await expect(pieces.list.getByRole('option')).toHaveCount(2);

  await desk.palette.run(de('articles.commands.duplicate'));
  await expect(pieces.list.getByRole('option')).toHaveCount(3);
  await expect(pieces.section('history')).toContainText(
    de('articles.history.duplicated', { headline: 'Über Kultur' }),
  );
  await expect(pieces.part('headline')).toHaveText('Über Kultur');
  await page.keyboard.press('Escape');

  await desk.palette.run(de('articles.commands.export'));
  await expect(page).toHaveURL(/\/exports\/art_/);
});

test('open reports are named by subject, reporter and state, and lead to the report', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const articleId = await publishedUferweg(page);
  const reportId = await reportIn(page, 'report.eml');
  const { report } = await ask(page, 'corrections.get', { reportId });
  expect(report.standing.articleId).toBe(articleId);
  await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
  const link = pieces.section('reports').getByRole('link', { name: report.claim.subject });
  await expect(link).toBeVisible();
  await expect(pieces.section('reports')).toContainText(
    report.claim.reporterName || report.claim.reporterAddress,
  );
  await expect(pieces.section('reports')).toContainText(de('corrections.state.received'));
  const [ofLink, ofText] = await Promise.all(
    [link, pieces.section('reports')].map((one) =>
      one.evaluate((element) => getComputedStyle(element).color),
    ),
  );
  expect(ofLink).toBe(ofText);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/corrections/${reportId}$`));
});

test('a piece that could not be opened while the program was gone opens by itself once it is back', async ({
  newsroom,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  await drafts(page, ['Erstes', 'Zweites']);
  await newsroom.kill();
  await expect(desk.lost).toBeVisible();
  await pieces.row('Erstes').click();
  await expect(desk.main.getByText(de('window.connection.unreachable'))).toBeVisible();
  await newsroom.start();
  await expect(pieces.part('headline')).toHaveText('Erstes', { timeout: 30_000 });
  await expect(pieces.section('history')).toBeVisible();
});
