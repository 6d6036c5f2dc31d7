// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { anEditor } from '../coming-in/an-editor.fixture.ts';
import { readerOf } from './printed-in-pause.ts';

function aPage() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { editor } = anEditor([
    textBlock('headline', 'Der Steg'),
    textBlock('lede', 'Er bleibt zu.'),
    textBlock('paragraph', 'Am Montag'),
  ]);
  const toJSON = vi.spyOn(editor.state.doc.constructor.prototype, 'toJSON');
  onTestFinished(() => toJSON.mockRestore());
  return { editor, reader: readerOf(editor), looks: () => toJSON.mock.contexts.filter(isWholePage).length };
}

const isWholePage = (node: unknown) => (node as { type: { name: string } }).type.name === 'doc';

test('keys struck in a row cost one look, in the pause after them, for all who ask', () => {
  const { editor, reader, looks } = aPage();
  const heard = [vi.fn(), vi.fn()];
  const stops = heard.map((listener) => reader.subscribe(listener));
  vi.runAllTimers();
  const before = looks();
  for (const key of ' regnet es') editor.commands.insertContent({ type: 'text', text: key });
  expect(looks()).toBe(before);
  vi.runAllTimers();
  expect(looks()).toBe(before + 1);
  expect(reader.read()).toMatchObject({ headline: 'Der Steg', lede: 'Er bleibt zu.', counts: { words: 9 } });
  for (const listener of heard) expect(listener).toHaveBeenCalled();
  for (const stop of stops) stop();
});

test('what stood still keeps its value, and nobody looks while nobody asks', () => {
  const { editor, reader, looks } = aPage();
  expect(reader.read()).toBe(reader.read());
  const before = looks();
  editor.commands.insertContent('!');
  vi.runAllTimers();
  expect(looks()).toBe(before);
});

test('words that are only suggested count for nothing', () => {
  const { editor, reader } = aPage();
  reader.subscribe(() => {});
  editor.commands.setTextSelection(9);
  editor.commands.insertContent({
    type: 'text',
    text: ' bleibt zu',
    marks: [{ type: 'insertion', attrs: { id: 'sug_1', by: 'Anna', at: '' } }],
  });
  vi.runAllTimers();
  expect(editor.state.doc.firstChild?.textContent).toBe('Der Steg bleibt zu');
  expect(reader.read()).toMatchObject({ headline: 'Der Steg', counts: { words: 7 } });
});
