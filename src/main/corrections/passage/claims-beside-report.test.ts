import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { ArticleId } from '#shared/domain/ids.ts';
import { writeBody } from '../../articles/write-content.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aCorrectionsDesk, given } from '../a-corrections-desk.fixture.ts';
import { aMail } from '../a-mail.fixture.ts';

let desk: ReturnType<typeof aCorrectionsDesk>;
beforeEach(() => {
  desk = aCorrectionsDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const url = 'https://www.tagblatt.example/lokal/pegel';
const at = '2026-02-12T07:12:00.000Z';
const said = { at, by: 'Lena Huber', removedAt: null };
const claim = (id: string) => ({ type: 'claim', attrs: { id } });

/** Two claims in one sentence; a report means a part of the first. */
function claims(articleId: ArticleId): void {
  given(
    desk.articles.edit(articleId, (doc) => {
      for (const id of ['level', 'office']) doc.getMap('claims').set(id, { id, ...said });
      doc.getMap('sources').set('s', {
        id: 's',
        claimId: 'level',
        kind: 'document',
        text: 'Pegelprotokoll',
        seenOn: '',
        note: 'Blatt 3',
        ...said,
      });
      const words = (text: string, ...marks: object[]) => ({ type: 'text', text, marks }) as never;
      writeBody(doc, {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              words('Der Pegel der Aare stieg in der Nacht '),
              words('um 12 Zentimeter', claim('level')),
              words(', wie '),
              words('das Amt mitteilt', claim('office')),
              words('.'),
            ],
          },
        ],
      });
    }) ?? null,
  );
}

it('shows beside a report the claims of its passage with their sources, before and after the fix', async () => {
  const articleId = desk.piece(url, [
    'Der Pegel der Aare stieg in der Nacht um 12 Zentimeter, wie das Amt mitteilt.',
  ]);
  claims(articleId);
  const text = `Ort des Fehlers: ${url}
Beschreibung: Statt «um 12 Zentimeter» muss es «um 21 Zentimeter» heissen.`;
  const { reports } = await desk.import(aMail({ text, messageId: '<1@post.example>' }));
  const { reportId } = reports[0]!;
  const beside = async () => given(await desk.ask('corrections.get', { reportId })).claims;
  expect(await beside()).toMatchObject([
    {
      id: 'level',
      passage: { words: 'um 12 Zentimeter' },
      sources: [{ text: 'Pegelprotokoll', note: 'Blatt 3' }],
    },
  ]);
  given(await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Das Amt sagt 21.' }));
  given(
    await desk.ask('corrections.fix', {
      reportId,
      was: 'um 12 Zentimeter',
      now: 'um 21 Zentimeter',
      changeClass: 'correction',
    }),
  );
  expect(await beside()).toMatchObject([{ id: 'level', passage: { words: 'um 21 Zentimeter' } }]);
});
