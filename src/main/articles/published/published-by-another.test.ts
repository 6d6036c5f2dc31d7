import { expect, it, onTestFinished } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import { idsFrom } from '#shared/domain/ids.ts';
import { publicationDefaults } from '#shared/domain/publication.ts';
import { aCorrectionsDesk } from '../../corrections/a-corrections-desk.fixture.ts';
import { classChange, publishChanges } from './class-changes.ts';

/** A public piece of which a number was changed, and classed by Lena Huber as something. */
function aChangedPiece(changeClass: 'correction' | 'typo', secondApproval: boolean, datedAt?: string) {
  const desk = aCorrectionsDesk();
  onTestFinished(() => desk.close());
  const { store, articles } = desk;
  let made = 0;
  const clock = () => Date.parse('2026-02-16T07:00:00.000Z') + ++made;
  const ids = idsFrom(clock, () => `id${(++made).toString(36).padStart(7, '0')}`);
  const publication = () => ({ ...publicationDefaults, locale: 'de-CH', secondApproval }) as never;
  const deps = { store, articles, clock, ids, publication, fixesOf: () => [], namesReporter: () => null };
  const articleId = desk.piece('https://www.tagblatt.example/a', ['Es sind zehn.']);
  articles.replacePassage(articleId, 'zehn', 'zwanzig');
  const noticeText = 'Korrektur, 12. Februar 2026, 08:00 Uhr: Es sind zwanzig.';
  const change = { articleId, was: 'Es sind zehn.', now: 'Es sind zwanzig.', changeClass, noticeText };
  expect(classChange(deps, { ...change, placement: 'bottom', datedAt } as never, 'Lena Huber')).toBeNull();
  const publish = (by: string) => {
    const answer = publishChanges(deps, articleId, by);
    return isRefusal(answer) ? answer.code : 'published';
  };
  return { publish, ledger: () => store.ledger.all().map(({ entry }) => entry) };
}

it('where two are wanted, who classed a correction does not publish it, however the name is typed', () => {
  const { publish, ledger } = aChangedPiece('correction', true);
  for (const by of ['Lena Huber', 'lena  huber ', '']) expect(publish(by)).toBe('own-changes');
  expect(ledger()).toEqual([]);
  expect(publish('Nora Gut')).toBe('published');
  expect(ledger()).toMatchObject([{ decidedAlone: false }]);
});

it('a typo owes nobody a second look, and a newsroom of one publishes by itself and says so', () => {
  expect(aChangedPiece('typo', true).publish('Lena Huber')).toBe('published');
  const { publish, ledger } = aChangedPiece('correction', false);
  expect(publish('lena huber')).toBe('published');
  expect(ledger()).toMatchObject([{ decidedAlone: true }]);
});

it('a notice on a change without a report bears the day on which it comes out, too', () => {
  const { publish, ledger } = aChangedPiece('correction', false, '2026-02-12T07:00:00.000Z');
  publish('Nora Gut');
  expect(ledger()).toMatchObject([{ notice: 'Korrektur, 16. Februar 2026, 08.00 Uhr: Es sind zwanzig.' }]);
});
