import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ManyExports } from '#shared/contract/many-exports.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { bridgePage, importPage, placeImage } from '../pieces-for-tests.ts';

const credit = { creditLine: 'Foto: Rosa Amstutz', altText: 'Brücke' };
const ferry = bridgePage.replaceAll('Brücke', 'Fähre');

async function zipOf(desk: TestDesk, batchId: ManyExports['batchId']): Promise<Record<string, string>> {
  const answer = await desk.workstation.fetch(
    new Request(`druckreif://desk/downloads/${batchId}/exports.zip`),
  );
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

const filesIn = (folder: string) => readdirSync(folder).sort();

describe('many pieces in many formats', () => {
  it('leave together, each as a version of its piece, and come in one zip', async () => {
    const desk = await openTestDesk();
    const [bridge, other] = [await importPage(desk), await importPage(desk, ferry)];
    await placeImage(desk, bridge, credit);
    const many = await desk.ask('exports.runMany', {
      run: 'a',
      articleIds: [bridge, other, bridge],
      formats: ['html', 'text', 'html'],
    });
    expect(many).toMatchObject({ refused: [], notTried: 0, stopped: '', folder: null });
    expect(many.made.map(({ articleId, format }) => [articleId, format])).toEqual([
      [bridge, 'html'],
      [bridge, 'text'],
      [other, 'html'],
      [other, 'text'],
    ]);
    const zip = await zipOf(desk, many.batchId);
    expect(Object.keys(zip).sort()).toEqual([
      'die-bruecke-bleibt-zu-1.jpg',
      'die-bruecke-bleibt-zu.html',
      'die-bruecke-bleibt-zu.txt',
      'die-faehre-bleibt-zu.html',
      'die-faehre-bleibt-zu.txt',
    ]);
    expect(zip['die-faehre-bleibt-zu.txt']).toContain('Die Fähre über die Aare');
    expect((await desk.ask('exports.list', {})).exports).toHaveLength(4);
    const { versions } = await desk.ask('articles.get', { articleId: other });
    expect(versions.map(({ reason, name }) => [reason, name])).toEqual([['exported', 'html,text']]);
  });

  it('are one version of a piece for one export, and a new one where somebody wrote on it meanwhile', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    const wish = { run: 'a', articleIds: [articleId] };
    const first = await desk.ask('exports.runMany', { ...wish, formats: ['html', 'package', 'text'] });
    const [html, handedOver, text] = first.made.map(({ versionId }) => versionId);
    expect(text).toBe(html);
    expect(handedOver).not.toBe(html);
    const { versions } = await desk.ask('articles.get', { articleId });
    expect(versions.map(({ name }) => name).sort()).toEqual(['html,text', 'package']);
    const again = await desk.ask('exports.runMany', { ...wish, formats: ['html'] });
    expect(again.made[0]?.versionId).not.toBe(html);

    const running = desk.ask('exports.runMany', { ...wish, formats: ['text', 'pdf'] });
    // The text has left, the pages are being set.
    await expect
      .poll(async () => (await desk.ask('exports.list', { articleId })).exports.length, { interval: 5 })
      .toBe(5);
    await desk.ask('articles.set', { articleId, record: { dateline: 'Thun' } });
    const [before, after] = (await running).made;
    expect(before?.format).toBe('text');
    expect(after?.versionId).not.toBe(before?.versionId);
  });

  it('are judged one by one: what is refused is listed once with its findings and holds nothing up', async () => {
    const desk = await openTestDesk();
    const [bridge, empty] = [await importPage(desk), (await desk.ask('articles.create', {})).articleId];
    const gone = 'art_00000000' as typeof bridge;
    const many = await desk.ask('exports.runMany', {
      run: 'a',
      articleIds: [empty, gone, bridge],
      formats: ['text', 'markdown'],
    });
    expect(many.made.map(({ format }) => format)).toEqual(['text', 'markdown']);
    expect(many.refused).toMatchObject([
      { articleId: empty, headline: '', formats: ['text', 'markdown'], code: 'gate-closed' },
      { articleId: gone, formats: ['text', 'markdown'], code: 'article-unknown', findings: [] },
    ]);
    expect(many.refused[0]?.findings.map(({ rule }) => rule)).toEqual(['empty-headline', 'empty-lede']);
    expect((await desk.ask('articles.get', { articleId: empty })).versions).toEqual([]);
  });

  it('where all are refused, nothing is written', async () => {
    const desk = await openTestDesk();
    const { articleId } = await desk.ask('articles.create', {});
    const many = await desk.ask('exports.runMany', { run: 'a', articleIds: [articleId], formats: ['text'] });
    expect(many).toMatchObject({ batchId: null, made: [], refused: [{ code: 'gate-closed' }], notTried: 0 });
    expect(existsSync(path.join(desk.folder, 'exports'))).toBe(false);
  });

  it('of one headline get names of their own, and a page still names its own image', async () => {
    const desk = await openTestDesk();
    const twins = [await importPage(desk), await importPage(desk)];
    for (const [place, articleId] of twins.entries())
      await placeImage(desk, articleId, { ...credit, ...(place ? { caption: 'Andere' } : {}) });
    const { batchId } = await desk.ask('exports.runMany', {
      ...{ run: 'a', articleIds: twins, formats: ['html', 'markdown'] },
    });
    const zip = await zipOf(desk, batchId);
    expect(Object.keys(zip).sort()).toEqual([
      'die-bruecke-bleibt-zu-1.jpg',
      'die-bruecke-bleibt-zu-2-1.jpg',
      'die-bruecke-bleibt-zu-2.html',
      'die-bruecke-bleibt-zu-2.md',
      'die-bruecke-bleibt-zu.html',
      'die-bruecke-bleibt-zu.md',
    ]);
    expect(zip['die-bruecke-bleibt-zu-2.html']).toContain('src="die-bruecke-bleibt-zu-2-1.jpg"');
    expect(zip['die-bruecke-bleibt-zu.html']).toContain('src="die-bruecke-bleibt-zu-1.jpg"');
  });

  it('can be stopped: what has left stays whole, the rest is counted', async () => {
    const desk = await openTestDesk();
    const articleIds = [];
    for (let number = 0; number < 12; number++) articleIds.push(await importPage(desk));
    const running = desk.ask('exports.runMany', { run: 'long', articleIds, formats: ['text', 'html'] });
    await desk.ask('exports.stopMany', { run: 'long' });
    const many = await running;
    expect(many.made.length + many.notTried).toBe(24);
    expect(many.notTried).toBeGreaterThan(0);
    const listed = (await desk.ask('exports.list', { limit: 200 })).exports;
    expect(listed).toHaveLength(many.made.length);
    // Its name is free again.
    const rest = { run: 'long', articleIds: articleIds.slice(-1), formats: ['text' as const] };
    expect((await desk.ask('exports.runMany', rest)).made).toHaveLength(1);
  });
});

describe('the publication says how files are named', () => {
  it('by its pattern, on any day the same, and its fields in Markdown by its own names', async () => {
    const desk = await openTestDesk();
    const articleId = await importPage(desk);
    await desk.ask('articles.setStatus', { articleId, status: 'published' });
    const frontMatter = { title: 'headline', section: 'ressort' };
    await desk.ask('publication.update', {
      exportFiles: { namePattern: '{date}-{section}-{slug}', frontMatter },
    });
    const run = async () => desk.ask('exports.run', { articleId, format: 'markdown' });
    const [first] = [await run()];
    expect(first.files[0]?.name).toBe('2026-02-12-region-die-bruecke-bleibt-zu.md');
    desk.clock.set('2026-03-01T10:00:00.000Z');
    expect((await run()).files).toEqual(first.files);
    const { content } = await desk.ask('exports.preview', { articleId, format: 'markdown' });
    expect(content).toContain('headline: Die Brücke bleibt zu');
    expect(
      (await desk.refusal('publication.update', { exportFiles: { namePattern: '{date}', frontMatter } }))
        .code,
    ).toBe('request-invalid');
  });
});

describe('a folder for exports', () => {
  async function withFolder(): Promise<{ desk: TestDesk; folder: string }> {
    const folder = freshFolder();
    const desk = await openTestDesk(freshFolder(), [], undefined, { chooseFolder: async () => folder });
    await desk.ask('exports.chooseFolder', {});
    return { desk, folder };
  }

  it('takes the files, and a corrected piece takes the place of what it left there', async () => {
    const { desk, folder } = await withFolder();
    const bridge = await importPage(desk);
    const wish = { run: 'a', articleIds: [bridge], formats: ['text' as const], toFolder: true };
    expect((await desk.ask('exports.runMany', wish)).folder).toBe(folder);
    expect(filesIn(folder)).toEqual(['die-bruecke-bleibt-zu.txt']);
    await desk.ask('articles.set', { articleId: bridge, record: { bylineOverride: 'Rosa Amstutz' } });
    await desk.ask('exports.runMany', wish);
    expect(filesIn(folder)).toEqual(['die-bruecke-bleibt-zu.txt']);
    const text = readFileSync(path.join(folder, 'die-bruecke-bleibt-zu.txt'), 'utf8');
    expect(text).not.toContain('¦');
  });

  it('keeps what somebody else wrote there or changed since', async () => {
    const { desk, folder } = await withFolder();
    const bridge = await importPage(desk);
    const file = path.join(folder, 'die-bruecke-bleibt-zu.txt');
    writeFileSync(file, 'Notizen');
    const wish = { run: 'a', articleIds: [bridge], formats: ['text' as const], toFolder: true };
    await desk.ask('exports.runMany', wish);
    expect(readFileSync(file, 'utf8')).toBe('Notizen');
    expect(filesIn(folder)).toEqual(['die-bruecke-bleibt-zu-2.txt', 'die-bruecke-bleibt-zu.txt']);
  });

  it('that is gone is refused before anything leaves', async () => {
    const { desk, folder } = await withFolder();
    const articleIds = [await importPage(desk)];
    const wish = { run: 'a', articleIds, formats: ['text'], toFolder: true };
    rmSync(folder, { recursive: true });
    expect(await desk.refusal('exports.runMany', wish)).toMatchObject({ code: 'folder-gone' });
    expect((await desk.ask('exports.list', {})).exports).toEqual([]);
    mkdirSync(folder);
    await desk.ask('exports.forgetFolder', {});
    expect(await desk.refusal('exports.runMany', wish)).toMatchObject({ code: 'folder-unset' });
  });
});

describe('the target', () => {
  it('is what was last exported to, until the settings name another format', async () => {
    const desk = await openTestDesk();
    expect(await desk.ask('exports.target', {})).toEqual({
      formats: ['cms-html'],
      folder: null,
      folders: false,
    });
    await desk.ask('exports.setTarget', { formats: ['html', 'text', 'html'] });
    expect((await desk.ask('exports.target', {})).formats).toEqual(['html', 'text']);
    await desk.ask('publication.update', { exportDefaults: { format: 'markdown' } });
    expect((await desk.ask('exports.target', {})).formats).toEqual(['markdown']);
  });

  it('has no folder where the door cannot ask for one', async () => {
    const desk = await openTestDesk();
    expect((await desk.refusal('exports.chooseFolder', {})).code).toBe('door-without-folders');
  });
});
