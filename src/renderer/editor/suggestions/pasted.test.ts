import { Fragment, Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { edge } from '#shared/article-body/printed.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { asMeant, meantText } from './pasted.ts';

const words = (text: string, type?: string, id = 'a') =>
  bodySchema().text(text, type ? [bodySchema().mark(type, { id })] : []);
const sliceOf = (...lines: ReturnType<typeof words>[][]) =>
  new Slice(Fragment.from(lines.map((line) => bodySchema().node('paragraph', null, line))), 1, 1);
const copied = sliceOf(
  [words('Der '), words('Steg', 'deletion'), words('Weg', 'insertion'), words(' bleibt.')],
  [words(`${edge}Neu.`, 'insertion')],
);

test('what is pasted from another piece reads as it was suggested, without a suggestion in it', () => {
  const pasted = asMeant(copied, () => false);
  expect(pasted.content.toString()).toBe('<paragraph("Der Weg bleibt."), paragraph("Neu.")>');
});

test('a passage that is moved within its piece keeps its open suggestions', () => {
  expect(asMeant(copied, (id) => id === 'a').content.toJSON()).toEqual(copied.content.toJSON());
});

test('other programs get the text as it was suggested, and the text itself where nothing is', () => {
  expect(meantText(copied)).toBe('Der Weg bleibt.\n\nNeu.');
  expect(meantText(sliceOf([words('Der Steg.')]))).toBeNull();
});
