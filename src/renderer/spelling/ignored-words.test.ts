import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { ignoredWords } from './ignored-words.ts';

test('words that are ignored offline in two windows are all ignored after they meet', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  ignoredWords(one).ignore('Zmorge');
  ignoredWords(other).ignore('Znü\u00adni');
  let told = 0;
  ignoredWords(other).subscribe(() => void told++);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  expect([...ignoredWords(other).read()].sort()).toEqual(['Zmorge', 'Znüni']);
  expect(told).toBe(1);
  ignoredWords(other).heed('Zmorge');
  expect([...ignoredWords(other).read()]).toEqual(['Znüni']);
});

test('writing in the piece changes nothing about them', () => {
  const doc = new Y.Doc();
  const { read, ignore, subscribe } = ignoredWords(doc);
  ignore('Zmorge');
  const before = read();
  let told = 0;
  subscribe(() => void told++);
  doc.getXmlFragment('body').insert(0, [new Y.XmlText('Wort')]);
  expect(read()).toBe(before);
  expect(told).toBe(0);
});
