import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countWords } from '#shared/article-body/text.ts';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { InputOf, NameWithBytes, OutputOf, RequestName } from '#shared/contract/contract.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { openWorkstation, type Workstation } from '../workstation.ts';

/** Noon on a working day, so that the sample's last evening lies behind it. */
const now = Date.parse('2026-03-18T12:00:00.000Z');

describe.each([
  { language: 'de', name: 'Der Seebote', search: 'Wasserturm', notice: 'Nora Felber', typo: 'Vernehmlasung' },
  {
    language: 'en',
    name: 'The Wendle Courier',
    search: 'water tower',
    notice: 'Nora Felber',
    typo: 'consulation',
  },
] as const)('the sample newsroom «$name»', ({ language, name, search, notice, typo }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-sample-'));
  let workstation: Workstation;
  let pieces: ArticleDetail[];
  let reports: ReportDetail[];
  const faults: string[] = [];

  async function ask<Name extends Exclude<RequestName, NameWithBytes<'in' | 'out'>>>(
    request: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> {
    const body = JSON.stringify(input);
    const headers = { 'accept-language': language };
    const url = `druckreif://desk/api/${request}`;
    const response = await workstation.fetch(new Request(url, { method: 'POST', body, headers }));
    return (await response.json()) as OutputOf<Name>;
  }
  const headed = (status: string) => pieces.filter((piece) => piece.status === status);
  const findings = async ({ articleId }: ArticleDetail) =>
    (await ask('exports.check', { articleId })).findings;

  beforeAll(async () => {
    const log = (line: string) => faults.push(line);
    const opened = await openWorkstation({ folder, windowFolder: folder, log, clock: () => now });
    if (isRefusal(opened)) throw new Error(opened.code);
    workstation = opened;
    const { publication } = await ask('desk.createSample', { language });
    expect(publication?.name, faults.join('\n')).toBe(name);
    const { articles } = await ask('articles.list', {});
    pieces = await Promise.all(articles.map(({ articleId }) => ask('articles.get', { articleId })));
    const listed = await ask('corrections.list', { show: 'all' });
    reports = await Promise.all(listed.reports.map(({ reportId }) => ask('corrections.get', { reportId })));
  }, 60_000);
  afterAll(async () => {
    await workstation.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has pieces in every state, written out, with a byline', () => {
    expect(pieces.map(({ status }) => status).sort()).toEqual(
      ['draft', 'idea', 'published', 'published', 'published', 'ready', 'review'].sort(),
    );
    for (const piece of pieces) {
      expect(piece.byline).toContain(piece.record.contributors[0]?.name);
      const least = piece.status === 'idea' ? 100 : 180;
      expect(countWords(piece.text), piece.headline).toBeGreaterThan(least);
      expect(countWords(piece.text), piece.headline).toBeLessThan(500);
      expect(piece.text, piece.headline).not.toMatch(/\*\*|\]\(|\[image|(^|\n)(## |> |- |\d\. )| {2}/);
    }
  });

  test('has published what has an address, and nothing else', () => {
    for (const piece of pieces) {
      const isPublic = piece.status === 'published';
      expect(piece.record.url !== '', piece.headline).toBe(isPublic);
      expect(piece.public.versionId !== null, piece.headline).toBe(isPublic);
      expect(piece.public.unclassed).toEqual([]);
    }
  });

  test('has one piece that the gate stops, for an image without credit, and no other finding', async () => {
    const stopped = await Promise.all(pieces.map(async (piece) => ({ piece, found: await findings(piece) })));
    const withFindings = stopped.filter(({ found }) => found.length > 0);
    expect(withFindings.map(({ piece }) => piece.status)).toEqual(['ready']);
    expect(withFindings[0]?.found.map(({ rule }) => rule)).toEqual(['image-without-credit']);
  });

  test('shows six images, each in a piece, one of them made by AI', async () => {
    const { images } = await ask('images.list', {});
    expect(images).toHaveLength(6);
    expect(new Set(images.map(({ credit }) => credit.kind))).toEqual(
      new Set(['photo', 'archive', 'handout', 'ai']),
    );
    expect(images.filter(({ credit }) => credit.creditLine === '')).toHaveLength(1);
    const placed = pieces.flatMap((piece) => piece.images.map(({ imageId }) => imageId));
    expect(placed.sort()).toEqual(images.map(({ imageId }) => imageId).sort());
  });

  test('has reports in the states that a desk knows, each matched as its letter allows', () => {
    expect(reports.map(({ report }) => report.standing.state)).toEqual([
      'received',
      'set-aside',
      'set-aside',
      'triaged',
      'awaiting-reporter',
      'closed',
    ]);
    const [complete, away, praise, slip, bare, done] = reports.map(({ report }) => report);
    expect(complete?.claim).toMatchObject({
      missing: [],
      evidence: [expect.any(String), expect.any(String)],
    });
    expect(complete?.claim.proposed).toMatch(/1[.,]4/);
    expect(away?.standing).toMatchObject({ exit: 'not-ours', articleId: null });
    expect(praise?.standing).toMatchObject({ exit: 'opinion', articleId: null });
    expect(slip?.standing.passage?.exact).toContain(typo);
    expect(bare?.claim.missing).toEqual(['evidence']);
    for (const claim of [complete, slip, done]) expect(claim?.claim.proposed).not.toBe('');
    expect(done?.claim.language).toBe(language === 'de' ? 'en' : 'de');
    for (const at of [0, 3, 4]) expect(reports[at]?.passageAt, `report ${at}`).not.toBeNull();
    for (const { report, article } of reports)
      if (article) expect(article.url).toBe(report.claim.locationUrl);
  });

  test('counts three reports as open', async () => {
    expect((await ask('desk.state', {})).openReports).toBe(3);
  });

  test('has corrected one piece in the open', () => {
    const corrected = pieces.filter(({ notices }) => notices.length > 0);
    expect(corrected).toHaveLength(1);
    const [piece] = corrected;
    expect(piece?.notices[0]?.text).toContain(notice);
    expect(piece?.notices[0]).toMatchObject({ language, publishedAt: expect.any(String) });
    expect(piece?.text).toContain(notice);
    expect(piece?.text).not.toContain('Felder');
    expect(headed('published')).toContain(piece);
  });

  test('has a week behind it and nothing ahead of it', () => {
    const moments = [
      ...pieces.flatMap(({ events, versions, createdAt, changedAt }) => [
        createdAt,
        changedAt,
        ...events.map(({ at }) => at),
        ...versions.map(({ madeAt }) => madeAt),
      ]),
      ...reports.flatMap(({ events }) => events.map(({ at }) => at)),
    ].map((moment) => Date.parse(moment));
    const day = 24 * 60 * 60 * 1000;
    expect(Math.max(...moments)).toBeLessThan(now);
    expect(Math.min(...moments)).toBeGreaterThan(now - 8 * day);
    expect(now - Math.min(...moments)).toBeGreaterThan(5 * day);
  });

  test('is found by search', async () => {
    const { hits } = await ask('search.find', { words: search });
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['article', 'image', 'report']));
  });

  test('reads the same after everything derived is made anew', async () => {
    await ask('desk.rebuild', {});
    const again = await Promise.all(
      reports.map(({ report: { reportId } }) => ask('corrections.get', { reportId })),
    );
    expect(again).toEqual(reports);
    const { articles } = await ask('articles.list', {});
    expect(articles.map(({ articleId }) => articleId)).toEqual(pieces.map(({ articleId }) => articleId));
  });

  test('is refused on a desk that stands', async () => {
    const answer: unknown = await ask('desk.createSample', { language });
    expect(answer).toMatchObject({ error: { code: 'desk-exists', message: expect.stringContaining(name) } });
    expect((await ask('articles.list', {})).articles).toHaveLength(pieces.length);
  });
});
