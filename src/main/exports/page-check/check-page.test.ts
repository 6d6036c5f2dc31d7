import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#shared/domain/ids.ts';
import { missing, needs } from '#tools/needs.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { bridgePage, importPage, placeImage } from '../pieces-for-tests.ts';

const seed = path.resolve(import.meta.dirname, '../../../../../shared/seeds/000_3c6a8596c417051b.txt');

async function check(desk: TestDesk, articleId: ArticleId, content: string, name = 'seite.html') {
  const uploadId = (await desk.upload(name, content)) as never;
  return desk.ask('exports.checkPage', { articleId, uploadId });
}

async function published(text = bridgePage, creditLine = 'Foto: Rosa Amstutz') {
  const desk = await openTestDesk();
  await desk.ask('publication.update', { standingElements: [] });
  const articleId = await importPage(desk, text);
  await placeImage(desk, articleId, { creditLine });
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  const run = await desk.ask('exports.run', { articleId, format: 'html' });
  const address = `druckreif://desk/downloads/${run.exportId}/${run.files[0]?.name}`;
  const page = await (await desk.workstation.fetch(new Request(address))).text();
  return { desk, articleId, page, run };
}

describe('a page that went online', () => {
  it('agrees with what was published, and that is told in the history of the piece', async () => {
    const { desk, articleId, page } = await published();
    const piece = await desk.ask('articles.get', { articleId });
    const checked = await check(desk, articleId, page);
    expect(checked).toMatchObject({
      verdict: 'agrees',
      versionId: piece.public.versionId,
      differences: [],
      linksCompared: true,
    });
    const after = await desk.ask('articles.get', { articleId });
    expect(after.events.at(-1)).toMatchObject({
      type: 'page-checked',
      what: checked.versionId,
      note: 'agrees',
    });
    // Looking at a page is no edit.
    expect(after.changedAt).toBe(piece.changedAt);
  });

  it('is held against what the publication printed when it left, whatever its settings say since', async () => {
    const { desk, articleId, page } = await published();
    await desk.ask('publication.update', {
      bylinePattern: '{authors}, {publication}',
      standingElements: [
        {
          ...{
            elementId: 'other',
            kind: 'other',
            heading: 'Abonnieren Sie uns',
            sections: [],
            byDefault: true,
          },
          blocks: [{ kind: 'paragraph', text: 'Ein Jahr lesen, zwölf Monate zahlen.' }],
        },
      ],
    });
    expect((await check(desk, articleId, page)).verdict).toBe('agrees');
  });

  it('is held against the version that is named, with its words and credits of that time', async () => {
    const { desk, articleId, page, run } = await published();
    const { images } = await desk.ask('articles.get', { articleId });
    const { imageId, credit } = images[0]!;
    await desk.ask('images.update', { imageId, credit: { ...credit, creditLine: 'Foto: Keystone' } });
    const uploadId = (await desk.upload('seite.html', page)) as never;
    const old = await desk.ask('exports.checkPage', { articleId, versionId: run.versionId, uploadId });
    expect(old.verdict).toBe('agrees');

    const kept = await desk.ask('articles.saveVersion', { articleId, name: 'Neu' });
    const fresh = (await desk.upload('seite.html', page)) as never;
    const now = await desk.ask('exports.checkPage', {
      articleId,
      versionId: kept.versionId,
      uploadId: fresh,
    });
    // The page names somebody else.
    expect(now.differences[0]).toMatchObject({ kind: 'missing', place: 'credit' });
  });

  it('that was copied as text has no links to compare', async () => {
    const { desk, articleId } = await published();
    expect(await check(desk, articleId, bridgePage, 'seite.txt')).toMatchObject({
      differences: [],
      verdict: 'agrees',
      linksCompared: false,
    });
  });

  it('that cannot be read, or a version that is not there, is refused and told nowhere', async () => {
    const { desk, articleId } = await published();
    const events = (await desk.ask('articles.get', { articleId })).events.length;
    const refusal = async (bytes: string, more: object = {}) => {
      const uploadId = (await desk.upload('seite.html', bytes)) as never;
      return (await desk.refusal('exports.checkPage', { articleId, uploadId, ...more })).code;
    };
    expect(await refusal('\u0000\u0001\u0002')).toBe('text-not-text');
    expect(await refusal('<html><body></body></html>')).toBe('file-empty');
    expect(await refusal('<p>Text</p>', { versionId: 'ver_niemals01' })).toBe('version-unknown');
    const other = (await desk.ask('articles.create', {})).articleId;
    expect(await refusal('<p>Text</p>', { articleId: other })).toBe('version-missing');
    expect((await desk.ask('articles.get', { articleId })).events).toHaveLength(events);
  });

  it('is not read to its end where nobody waits for it, and that is told nowhere', async () => {
    const { desk, articleId } = await published();
    const { events } = await desk.ask('articles.get', { articleId });
    const uploadId = (await desk.upload(
      'seite.html',
      '<p>Die Brücke bleibt zu.</p>'.repeat(60_000),
    )) as never;
    const ended = desk.refusal('exports.checkPage', { articleId, uploadId, look: 'first' });
    await desk.ask('exports.stopLooking', { look: 'first' });
    expect(await ended).toMatchObject({ code: 'page-check-stopped' });
    expect((await desk.ask('articles.get', { articleId })).events).toEqual(events);
  });

  it('that means harm is answered in time, and runs and loads nothing', async () => {
    const { desk, articleId } = await published();
    const harm = [
      `<html><body>${'<div>'.repeat(3_000)}<p>Tief unten.</p>`,
      `<html><body><p>${'die Brücke '.repeat(50_000)}</p>`,
      `<html><body>${'<p>Die Brücke bleibt zu.</p>'.repeat(5_000)}`,
      '<html><body><script>while(true);</script><img src="http://a.example/x" onerror="x()"><p>Ja.</p>',
    ];
    for (const content of harm) {
      const uploadId = (await desk.upload('seite.html', content)) as never;
      const before = process.cpuUsage();
      const { verdict, differences } = await desk.ask('exports.checkPage', { articleId, uploadId });
      expect(verdict).toMatch(/^(differs|another-page)$/);
      expect(JSON.stringify(differences).length).toBeLessThan(1_000_000);
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
    }
  }, 90_000);

  it.skipIf(missing('seeds'))(
    `agrees where it is the page that it was made of ${needs('seeds')}`,
    async () => {
      const text = readFileSync(seed, 'utf8');
      const desk = await openTestDesk();
      await desk.ask('publication.update', { shortName: 'DMZ' });
      const articleId = await importPage(desk, text);
      await placeImage(desk, articleId, { creditLine: 'OpenAI' });
      await desk.ask('articles.setStatus', { articleId, status: 'published' });
      expect((await check(desk, articleId, text, 'seite.txt')).differences).toEqual([]);

      const other = text.replace('97,4 Milliarden', '79,4 Milliarden').replaceAll(/Bild OpenAI/g, '');
      const told = await check(desk, articleId, other, 'seite.txt');
      expect(told.differences.map(({ kind, place }) => [kind, place])).toEqual([
        ['missing', 'credit'],
        ['changed', 'byline'],
        ['changed', 'lede'],
      ]);
    },
  );
}, 60_000);
