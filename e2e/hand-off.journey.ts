import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ArticleId } from '#shared/domain/ids.ts';
import { findPassage, replaceAt } from '../src/main/articles/piece-doc.ts';
import { openWorkstation, type Workstation } from '../src/main/workstation.ts';
import { writeInto } from '../src/main/writing-for-tests.ts';
import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { exportsPage } from './pages/exports-page.ts';
import { chooseFiles } from './pages/files.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { versionsPage } from './pages/versions-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const packaged = (content: Buffer) => [{ name: 'uferweg.druckreif', type: 'application/zip', content }];

/** The package of the piece that is shown, as it leaves. */
async function packageThatLeaves(page: Page): Promise<Buffer> {
  const exports = exportsPage(page);
  await exports.run.click();
  const arriving = page.waitForEvent('download');
  await exports
    .download(/\.druckreif/)
    .first()
    .click();
  return readFile(await (await arriving).path());
}

/** Opens a package on a colleague's desk, in a folder of its own, and closes that desk afterwards. */
async function atColleague(
  sent: Buffer,
  then: (lena: Awaited<ReturnType<typeof colleague>>, opened: unknown) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-colleague-'));
  const lena = await colleague(folder);
  try {
    const { uploadId } = await lena.post('/uploads?name=uferweg.druckreif', new Uint8Array(sent));
    await then(lena, await lena.asked('imports.text', { uploadId }));
  } finally {
    await lena.workstation.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function colleague(folder: string) {
  const workstation = (await openWorkstation({ folder, windowFolder: folder })) as Workstation;
  const post = async (target: string, body: string | Uint8Array<ArrayBuffer>) => {
    const answer = await workstation.fetch(
      new Request(`druckreif://desk${target}`, { method: 'POST', body }),
    );
    if (!answer.ok) throw new Error(`${target}: ${await answer.text()}`);
    return answer.json();
  };
  const asked = (name: string, input: unknown) => post(`/api/${name}`, JSON.stringify(input));
  await asked('desk.create', {
    ...{ name: 'Aussenredaktion', shortName: 'AR', baseUrl: 'https://aussen.example' },
    correctionsAddress: 'korrektur@aussen.example',
  });
  await asked('desk.setPerson', { name: 'Lena Frei', sign: 'lf' });
  const packed = async (wish: { readonly articleId: ArticleId; readonly withReports?: boolean }) => {
    const { exportId, files } = await asked('exports.run', { ...wish, format: 'package' });
    return readFileSync(path.join(folder, 'exports', exportId, files[0].name));
  };
  return { workstation, post, asked, packed };
}

test('a piece goes to a colleague as a package, comes back, and shows what came from whom', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  await page.goto(new URL(`/exports/${articleId}`, page.url()).href);
  const exports = exportsPage(page);
  await exports.choose('package');
  await expect(exports.plainText).toContainText('Nicht dabei: Korrekturhinweise');
  await expectFineInBothThemes(page, 'export-package');
  const sent = await packageThatLeaves(page);

  await atColleague(sent, async (lena, opened) => {
    expect(opened).toMatchObject({ handOver: { outcome: 'added' } });
    await writeInto({ workstation: lena.workstation } as never, articleId, (doc) => {
      const [place] = findPassage(doc, '312 Unterschriften');
      if (place) replaceAt(place, '312 Unterschriften', '412 Unterschriften');
    });
    await ask(page, 'articles.set', { articleId, record: { slug: 'uferweg-zwei' } });
    const back = await lena.packed({ articleId });

    await page.goto(new URL('/pieces', page.url()).href);
    const [desk, versions, pieces] = [deskWindow(page), versionsPage(page), piecesPage(page)];
    const openFrom = (content: Buffer) =>
      chooseFiles(page, () => desk.palette.run(de('window.commands.importText')), packaged(content));
    await openFrom(back);
    await expect(desk.notes).toContainText('Schlüssel neu');
    await expectFineInBothThemes(page, 'hand-off-merged');
    await desk.notes.getByRole('link', { name: de('handOff.compare.theirs', { who: 'Lena Frei' }) }).click();
    await expect(versions.view).toBeVisible();
    await expect(versions.changes(1)).toBeVisible();
    await expect(versions.added).toContainText('412');
    await expectFineInBothThemes(page, 'hand-off-compared');
    await versions.restore.click();
    await expect(versions.undo).toBeVisible();
    await versions.close.click();
    await expect(pieces.text.getByText('312 Unterschriften')).toBeVisible();
    await expect(pieces.section('history')).toContainText(de('articles.history.handed-over'));

    await openFrom(back);
    await expect(desk.notes).toContainText('es wurde nichts verändert', { ignoreCase: true });
    await openFrom(back.subarray(0, back.length - 30));
    await expect(desk.notes.filter({ hasText: 'unvollständig oder beschädigt' })).toBeVisible();
    await expect(pieces.text.getByText('312 Unterschriften')).toBeVisible();
  });
});

test('correction reports go along where that is chosen, and the opening says where both desks went on', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  const reportId = await reportIn(page, 'hinweis.eml');
  await page.goto(new URL(`/exports/${articleId}`, page.url()).href);
  const exports = exportsPage(page);
  await exports.choose('package');
  await expect(exports.plainText).toContainText('Nicht dabei: Korrekturhinweise (1)');
  await expect(exports.withReports(1)).not.toBeChecked();
  await exports.withReports(1).check();
  await expect(exports.plainText).toContainText('Das Paket enthält Personendaten');
  await expectFineInBothThemes(page, 'export-package-with-reports');
  const sent = await packageThatLeaves(page);

  await atColleague(sent, async (lena, opened) => {
    expect(opened).toMatchObject({
      handOver: { outcome: 'added', reports: { added: 1 } },
    });
    const decided = { reportId, outcome: 'justified', reason: 'Im Protokoll steht 412.' } as const;
    await lena.asked('corrections.decide', decided);
    await ask(page, 'corrections.decide', { ...decided, outcome: 'not-justified', reason: 'Stimmt so.' });
    const back = await lena.packed({ articleId, withReports: true });

    await page.goto(new URL('/pieces', page.url()).href);
    const desk = deskWindow(page);
    await chooseFiles(page, () => desk.palette.run(de('window.commands.importText')), packaged(back));
    await expect(desk.notes).toContainText('Auf beiden Desks ging es weiter');
    await expectFineInBothThemes(page, 'hand-off-both-went-on');
    await desk.notes.getByRole('link', { name: /^Hinweis «/ }).click();
    await expect(page.getByRole('main')).toContainText('Im Protokoll steht 412.');
    expect((await ask(page, 'corrections.get', { reportId })).report.standing.outcome).toBe('not-justified');
  });
});
