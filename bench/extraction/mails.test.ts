import { expect, test } from 'vitest';
import { readMail } from '#main/corrections/reading/read-mail.ts';
import { labelledMails } from './mails.ts';
import { noScore, precision, recall, scoreAll, scoreOne } from './score.ts';

const closed = (text: string): string => text.replace(/\s+/g, '');

test('a labelled mail says all that its label says, in whichever way it was sent', async () => {
  const mails = labelledMails(6);
  for (const { raw, truth, hand } of mails) {
    const mail = await readMail(raw);
    const text = mail.readable ? closed(mail.text) : '';
    const said = [truth.location, ...truth.quoted, ...truth.proposed, ...truth.evidence];
    for (const words of said) expect(text, `${hand}: ${words}`).toContain(closed(words));
  }
  expect(labelledMails(6)).toEqual(mails);
  expect(new Set(mails.map(({ half }) => half))).toEqual(new Set(['tuned', 'held']));
});

test('what was read and not there costs precision, what was there and not read costs recall', () => {
  const one = noScore();
  scoreOne(one, '«48»', ['48']);
  scoreOne(one, '', ['48']);
  scoreOne(one, '50', []);
  expect([precision(one), recall(one)]).toEqual([0.5, 0.5]);
  const all = noScore();
  scoreAll(all, ['a', 'b'], ['b', 'c', 'd']);
  expect([precision(all), recall(all)]).toEqual([1 / 2, 1 / 3]);
});
