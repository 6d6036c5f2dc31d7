import { expect, test } from 'vitest';
import type { Body } from '#shared/article-body/body.ts';
import { printedFormat } from '#shared/domain/export/export-format.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { writeBody } from '../articles/write-content.ts';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { writeInto } from '../writing-for-tests.ts';
import { cannotRead, readingNeeds, saidInBytes } from './said-in-file.fixture.ts';

const at = '2026-02-12T07:12:00.000Z';
const lea = { at, by: 'Quellenschutz-Lea' };
const secret = /quellenschutz|geheim|informantin|steuerakte|claim-1|thread-1|data-claim|data-comment/i;

const words = (text: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]) => ({
  type: 'text',
  text,
  marks,
});
const claim = { type: 'claim', attrs: { id: 'claim-1' } };
const comment = { type: 'comment', attrs: { id: 'thread-1' } };
const body: Body = {
  type: 'doc',
  content: [
    { type: 'kicker', content: [words('Region', comment)] },
    { type: 'headline', content: [words('Der Steg '), words('bleibt zu', claim, comment)] },
    { type: 'lede', content: [words('Er kostet '), words('zwei Millionen', claim, { type: 'bold' })] },
    { type: 'paragraph', content: [words('Mehr dazu', comment), words(' folgt.')] },
  ],
};

/** A piece with a claim, sources of each kind and a comment, written as a window writes it. */
async function piece(desk: TestDesk): Promise<ArticleId> {
  const { articleId } = await desk.ask('articles.create', {});
  await writeInto(desk, articleId, (doc) => {
    writeBody(doc, body);
    const source = { claimId: 'claim-1', seenOn: '2026-02-11', note: 'geheim', ...lea, removedAt: null };
    doc.getMap('claims').set('claim-1', { id: 'claim-1', ...lea, removedAt: null });
    doc.getMap('claimStandings').set('claim-1', { state: 'disputed', ...lea });
    const sources = doc.getMap('sources');
    sources.set('s1', { id: 's1', kind: 'web', text: 'https://steuerakte.example/a?b=1&c=2', ...source });
    sources.set('s2', { id: 's2', kind: 'person', text: 'Die Informantin <Rosa>', ...source });
    sources.set('s3', { id: 's3', kind: 'note', text: 'Notiz', ...source, removedAt: at });
    doc.getMap('comments').set('thread-1', {
      id: 'thread-1',
      threadId: 'thread-1',
      text: 'Das ist geheim.',
      ...lea,
      editedAt: null,
      removedAt: null,
    });
  });
  return articleId;
}

test.for(printedFormat.options.map((format) => [format, readingNeeds(format)] as const))(
  'no export as %s holds a word of claims, sources and comments, nor a mark of them %s',
  async ([format], { skip }) => {
    skip(cannotRead(format));
    const desk = await openTestDesk();
    const articleId = await piece(desk);
    const { content, fields } = await desk.ask('exports.preview', { articleId, format });
    const shown = JSON.stringify([content, fields]);
    // Pages are drawn, letter by letter.
    if (format !== 'pdf') expect(shown).toContain('Millionen');
    expect(shown).not.toMatch(secret);
    const run = await desk.ask('exports.run', { articleId, format });
    const [first] = run.files;
    for (const { name } of run.files) {
      const file = await desk.workstation.fetch(
        new Request(`druckreif://desk/downloads/${run.exportId}/${encodeURIComponent(name)}`),
      );
      const said = await saidInBytes(format, new Uint8Array(await file.arrayBuffer()));
      if (name === first?.name) expect(said).toContain('Millionen');
      expect(said).not.toMatch(secret);
    }
  },
);

test('sources leave as a list for the newsroom, on request, labelled and whole', async () => {
  const desk = await openTestDesk();
  const articleId = await piece(desk);
  const { claims } = await desk.ask('exports.sources', { articleId });
  expect(claims).toMatchObject([{ state: 'disputed', by: lea.by }]);
  expect(claims[0]?.sources.map(({ id }) => id)).toEqual(['s1', 's2']);

  const answer = await desk.workstation.fetch(
    new Request(`druckreif://desk/downloads/${articleId}/sources.html`),
  );
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const page = await answer.text();
  expect(page).toContain('nicht zur Veröffentlichung');
  expect(page).toContain('href="https://steuerakte.example/a?b=1&amp;c=2"');
  expect(page).toContain('Die Informantin &lt;Rosa&gt;');
  expect(page).not.toContain('Notiz');
});

test('the gate advises on a disputed claim of the desk, and lets the piece out', async () => {
  const desk = await openTestDesk();
  const { findings } = await desk.ask('exports.check', { articleId: await piece(desk) });
  const found = findings.filter(({ rule }) => rule.startsWith('claim'));
  expect(found).toMatchObject([{ rule: 'claim-disputed', severity: 'advice' }]);
});
