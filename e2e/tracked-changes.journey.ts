import {
  comment,
  commentEx,
  commented,
  docx,
  endPut,
  paragraph,
  put,
  run,
  struck,
} from '../src/main/imports/document/docx-for-tests.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { dropFiles } from './pages/files.ts';
import { margin } from './pages/margin.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { suggestionsOf } from './pages/suggestions.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

/** There is room for all cards beside the page. */
const wide = { width: 1920, height: 1080 };

const word = (headline: string) => ({
  name: 'Bericht.docx',
  type: '',
  content: Buffer.from(
    docx({
      body:
        paragraph(run(headline), 'Titel') +
        paragraph(run('Die Gemeinde hat am Montag beschlossen, den Umbau am See nicht zu verfolgen.')) +
        paragraph(
          run('Der Umbau kostet ') +
            struck('Eva Roth', 'drei') +
            put('Eva Roth', 'vier') +
            commented(1, run(' Millionen')) +
            run(' Franken.'),
        ) +
        endPut('Jan Graf', put('Jan Graf', 'Der Kanton zahlt nichts.')) +
        paragraph(run('Der Rat entscheidet im Herbst.')),
      comments: comment(1, 'Eva Roth', 'Stimmt das?') + comment(2, 'Jan Graf', 'Sagt das Amt.'),
      commentsExtended: commentEx(1, null) + commentEx(2, 1),
    }),
  ),
});

test('changes and comments of a Word document stand in the margin by name, and one is accepted', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  const suggestions = suggestionsOf(page);
  await expect(pieces.empty).toBeVisible();
  await dropFiles(page, [word('Gemeinde stoppt Umbau')]);
  await expect(desk.notes).toContainText('Eva Roth: 1 Änderung, 1 Kommentar');
  await expect(desk.notes).toContainText('Jan Graf: 1 Änderung, 1 Kommentar');
  await expectFineInBothThemes(page, 'tracked-changes-came-in');
  await desk.notes.getByRole('link', { name: de('window.open') }).click();

  await expect(suggestions.cards).toHaveCount(2);
  await expect(suggestions.card('vier')).toContainText('Eva Roth');
  await expect(suggestions.put).toHaveText(['vier', /Der Kanton zahlt nichts\.$/]);
  await expect(suggestions.struck).toHaveText('drei');
  const { layer } = margin(page);
  await page.setViewportSize(wide);
  await expect(layer).toContainText('Stimmt das?');
  await layer.getByRole('article').filter({ hasText: 'Stimmt das?' }).click();
  await expect(layer).toContainText('Sagt das Amt.');
  await expectFineInBothThemes(page, 'tracked-changes-in-the-margin');

  await suggestions.accept('vier').click();
  await expect(pieces.text).toContainText('Der Umbau kostet vier Millionen Franken.');
  await expect(suggestions.cards).toHaveCount(1);
  await expect(pieces.saved).toBeVisible();
  await page.reload();
  await expect(suggestions.cards).toHaveCount(1);
  await expect(suggestions.card('Der Kanton')).toContainText('Jan Graf');
});

test('all changes that came in are accepted where they arrived', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  await expect(pieces.empty).toBeVisible();
  await dropFiles(page, [word('Gemeinde beendet Umbau')]);
  const accept = desk.notes.getByRole('button', { name: de('window.bringIn.acceptAll') });
  await accept.focus();
  await page.keyboard.press('Enter');
  await expect(desk.notes.getByRole('status')).toHaveText(de('window.bringIn.acceptedAll'));
  await desk.notes.getByRole('link', { name: de('window.open') }).click();
  await expect(pieces.text).toContainText('Der Umbau kostet vier Millionen Franken.');
  await expect(pieces.text.getByText('Der Kanton zahlt nichts.', { exact: true })).toBeVisible();
  await expect(suggestionsOf(page).cards).toHaveCount(0);
  await page.setViewportSize(wide);
  await expect(margin(page).layer).toContainText('Stimmt das?');
  await expect(pieces.section('history')).toContainText('2 Vorschläge von Eva Roth und Jan Graf angenommen');
});
