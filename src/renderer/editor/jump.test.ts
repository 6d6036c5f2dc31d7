// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { type Body, type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { openSuggestions } from '#shared/article-body/open-suggestions.ts';
import { edge, printedBody } from '#shared/article-body/printed.ts';
import type { FindingPlace } from '#shared/domain/export/gate.ts';
import { anEditor } from './coming-in/an-editor.fixture.ts';
import { jumpTo } from './jump.ts';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const text = (words: string, mark?: 'insertion' | 'deletion'): BodyNode =>
  ({
    type: 'text',
    text: words,
    ...(mark ? { marks: [{ type: mark, attrs: { id: 's1' } }] } : {}),
  }) as BodyNode;
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const head = [textBlock('kicker', 'K'), textBlock('headline', 'H'), textBlock('lede', 'L')];
const suggested = paragraph(text(`${edge}Ein Absatz, der nur vorgeschlagen ist.`, 'insertion'));

/** The place of a finding about words, as the gate gives it: counted and quoted in what is printed. */
function placeOf(body: Body, words: string, excerpt = words): FindingPlace {
  const { content } = printedBody(body);
  const block = content.findIndex((node) => JSON.stringify(node).includes(words));
  expect(block).toBeGreaterThanOrEqual(0);
  return { field: 'body', block, imageId: null, excerpt };
}

/** The words from the cursor on, after a jump. */
function jumped(blocks: BodyNode[], placeIn: (body: Body) => FindingPlace): string {
  const content = [...head, ...blocks];
  const { editor } = anEditor(content);
  expect(jumpTo(editor, placeIn({ type: 'doc', content }))).toBe(true);
  const { $head } = editor.state.selection;
  return $head.parent.textBetween($head.parentOffset, $head.parent.content.size, null, ' ');
}

describe('a finding leads to its words on the page', () => {
  it('past paragraphs that are only suggested', () => {
    const blocks = [paragraph(text('Davor.')), suggested, suggested, paragraph(text('Hier  steht es.'))];
    expect(jumped(blocks, (body) => placeOf(body, 'Hier  steht', 'Hier steht'))).toBe('Hier  steht es.');
  });

  it('also into the second half of a paragraph that a suggested break parts', () => {
    const blocks = [
      paragraph(text('Der erste Satz. ')),
      paragraph(text(edge, 'insertion'), text('Der zweite Satz.')),
      paragraph(text('Danach.')),
    ];
    expect(jumped(blocks, (body) => placeOf(body, 'zweite Satz'))).toBe('zweite Satz.');
    expect(jumped(blocks, (body) => placeOf(body, 'Danach'))).toBe('Danach.');
  });

  it('across words that are suggested in between, and past the first of the same words elsewhere', () => {
    const blocks = [
      paragraph(text('Der Kanton schweigt.')),
      suggested,
      paragraph(text('Der '), text('grosse ', 'insertion'), text('Kanton schweigt nicht.')),
    ];
    expect(jumped(blocks, (body) => placeOf(body, 'Kanton schweigt nicht'))).toBe('Kanton schweigt nicht.');
    const { content } = printedBody({ type: 'doc', content: [...head, ...blocks] });
    const whole = () =>
      ({ field: 'body', block: content.length - 1, imageId: null, excerpt: 'Der Kanton' }) as const;
    expect(jumped(blocks, whole)).toBe('Der grosse Kanton schweigt nicht.');
  });

  it('where the quote was cut short, or has gone elsewhere since', () => {
    const blocks = [paragraph(text('Alpha.')), paragraph(text('Beta gamma delta.'))];
    const place = { field: 'body', block: 3, imageId: null, excerpt: 'Beta gamma…' } as const;
    expect(jumped(blocks, () => place)).toBe('Beta gamma delta.');
    expect(jumped(blocks, () => ({ ...place, excerpt: 'Nirgends' }))).toBe('Alpha.');
  });

  it('to the first open suggestion, which is not printed', () => {
    const blocks = [paragraph(text('Davor.')), suggested, paragraph(text('Danach.'))];
    expect(
      jumped(blocks, (body) => {
        const { block, words } = openSuggestions(body);
        return { field: 'body', block, imageId: null, excerpt: words };
      }),
    ).toContain('nur vorgeschlagen');
  });

  it('of the head by its field, and nowhere where it is not on the page', () => {
    const { editor } = anEditor([...head, paragraph(text('Text'))]);
    expect(jumpTo(editor, { field: 'lede', block: null, imageId: null, excerpt: '' })).toBe(true);
    expect(editor.state.selection.$head.parent.type.name).toBe('lede');
    expect(jumpTo(editor, { field: 'image', block: null, imageId: 'img_00000001', excerpt: '' })).toBe(false);
  });
});
