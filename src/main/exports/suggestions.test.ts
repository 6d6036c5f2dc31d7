import { expect, test } from 'vitest';
import type { Body } from '#shared/article-body/body.ts';
import { edge } from '#shared/article-body/printed.ts';
import { type PrintedFormat, printedFormat } from '#shared/domain/export/export-format.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { writeBody } from '../articles/write-content.ts';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { writeInto } from '../writing-for-tests.ts';
import { formats } from './formats.ts';
import { saidInBytes } from './said-in-file.fixture.ts';

const words = (text: string, kind?: 'insertion' | 'deletion') => ({
  type: 'text',
  text,
  ...(kind ? { marks: [{ type: kind, attrs: { id: 'vorschlag-1' } }] } : {}),
});
/** Words put in and struck in each part of the piece, a paragraph that is only suggested, and one that would go. */
const body: Body = {
  type: 'doc',
  content: [
    { type: 'kicker', content: [words('Region'), words(' Neuland', 'insertion')] },
    { type: 'headline', content: [words('Der '), words('alte ', 'deletion'), words('Steg')] },
    { type: 'lede', content: [words('Er bleibt zu.'), words(' Neuland.', 'insertion')] },
    { type: 'paragraph', content: [words('Erster Absatz.')] },
    { type: 'paragraph', content: [words(`${edge}Neuland.`, 'insertion')] },
    { type: 'paragraph', content: [words(`${edge}Letzter Absatz.`, 'deletion')] },
  ],
};
const plain: Body = {
  type: 'doc',
  content: [
    { type: 'kicker', content: [words('Region')] },
    { type: 'headline', content: [words('Der alte Steg')] },
    { type: 'lede', content: [words('Er bleibt zu.')] },
    { type: 'paragraph', content: [words('Erster Absatz.')] },
    { type: 'paragraph', content: [words('Letzter Absatz.')] },
  ],
};

async function pieceThatSays(desk: TestDesk, said: Body): Promise<ArticleId> {
  const { articleId } = await desk.ask('articles.create', {});
  await writeInto(desk, articleId, (doc) => writeBody(doc, said));
  return articleId;
}

async function exported(desk: TestDesk, articleId: ArticleId, format: PrintedFormat): Promise<string> {
  const run = await desk.ask('exports.run', { articleId, format });
  const file = await desk.workstation.fetch(
    new Request(`druckreif://desk/downloads/${run.exportId}/${run.files[0]?.name}`),
  );
  expect(file.ok).toBe(true);
  return saidInBytes(format, new Uint8Array(await file.arrayBuffer()));
}

/** Some formats name the piece by its id, or by a number made of it, and say when it was last changed. */
const withoutWhich = (content: string, articleId: string): string =>
  content
    .replaceAll(articleId, '')
    .replace(/<wp:post_id>\d+/, '')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\d\d \w{3} \d{4} \d\d:\d\d:\d\d/g, '');

test.each(printedFormat.options)(
  'with open suggestions the preview as %s shows what leaves: the text as it was, without a trace of them',
  async (format) => {
    const desk = await openTestDesk();
    const articleId = await pieceThatSays(desk, body);
    const { content, fields } = await desk.ask('exports.preview', { articleId, format });
    const file = await exported(desk, articleId, format);
    if (formats[format].kind === 'text') expect(file).toBe(content);

    for (const shown of [content, file, JSON.stringify(fields)]) {
      expect(shown).not.toMatch(/Neuland|vorschlag-1|insertion|deletion|<ins|<del/);
      expect(shown).not.toContain(edge);
    }
    for (const words of ['Der alte Steg', 'Er bleibt zu.', 'Erster Absatz.', 'Letzter Absatz.'])
      expect(file).toContain(words);
    const asIfNothingWasSuggested = await pieceThatSays(desk, plain);
    const other = await desk.ask('exports.preview', { articleId: asIfNothingWasSuggested, format });
    expect(withoutWhich(content, articleId)).toBe(withoutWhich(other.content, asIfNothingWasSuggested));
  },
);

test('the export keeps the page with its suggestions as a version, and the gate says that they stayed out', async () => {
  const desk = await openTestDesk();
  const articleId = await pieceThatSays(desk, body);
  const { findings } = await desk.ask('exports.check', { articleId });
  expect(findings.map(({ rule }) => rule)).toContain('suggestion-open');
  await exported(desk, articleId, 'text');
  const { suggestions, versions } = await desk.ask('articles.get', { articleId });
  expect(suggestions.count).toBe(1);
  const [version] = versions;
  await writeInto(desk, articleId, (doc) => writeBody(doc, plain));
  await desk.ask('articles.restoreVersion', { articleId, versionId: version!.versionId });
  expect((await desk.ask('articles.get', { articleId })).suggestions.count).toBe(1);
});
