import { Fragment, Slice } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '#shared/article-body/schema.ts';
import { countForeignPictures, oneLine, paragraphsOf, withoutStyles } from './paste.ts';

const shown = (text: string) =>
  paragraphsOf(text, bodySchema()).map((node) => node.textBetween(0, node.content.size, null, '\n'));

describe('plain text that is pasted', () => {
  it('makes paragraphs at blank lines and keeps single breaks as breaks', () => {
    expect(shown('Eins\nzwei\r\n\r\nDrei\n   \n\n\nVier\n')).toEqual(['Eins\nzwei', 'Drei', 'Vier']);
  });

  it('loses no word, whatever is pasted', () => {
    const text = fc
      .array(fc.constantFrom('a', 'Bern', ' ', '\n', '\r\n', '\t', '«', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (pasted) => {
        expect(shown(pasted).join(' ').split(/\s+/).filter(Boolean)).toEqual(
          pasted.split(/\s+/).filter(Boolean),
        );
      }),
    );
  });

  it('becomes one line for the headline', () => {
    const blocks = Fragment.from(paragraphsOf('Der See\nwärmt\n\ndie Stadt', bodySchema()));
    expect(oneLine(new Slice(blocks, 0, 0))).toBe('Der See wärmt die Stadt');
  });
});

it('styles stay outside, and with them the bold frame that Google Docs puts around everything', () => {
  expect(withoutStyles('<p class="x" style="color:red">style="x"</p>')).toBe('<p class="x">style="x"</p>');
  expect(withoutStyles('<b style="font-weight:normal;" id="d"><p>A <b>B</b></p></b>')).toBe(
    '<span><p>A <b>B</b></p></b>',
  );
});

it('pictures of a copied page are counted, so that their absence can be told', () => {
  expect(countForeignPictures('<p>a<img src="https://example.org/a.jpg"><IMG></p><image>')).toBe(2);
});
