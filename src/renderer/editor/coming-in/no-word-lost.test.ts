// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { isSafeLink } from '#shared/article-body/schema.ts';
import { anEditor } from './an-editor.fixture.ts';

const tags =
  `p div span b i a h1 h3 ul ol li blockquote table tr td th tbody figure figcaption section nav pre br em sup
  sub ins q dl dt dd img font center label details summary o:p textarea caption`.split(/\s+/);
const attributes = [
  '',
  ' style="font-weight:700"',
  " style='mso-list:l0 level2 lfo1'",
  ' style="white-space:pre; display:block"',
  ' class=MsoTitle',
  ' class="MsoCaption"',
  ' href="https://a.example/?utm_x=1"',
  ' href="javascript:x()"',
  ' href="#ftn1" class=note',
  ' src="https://a.example/b.jpg" alt="b"',
  ' data-part="headline"',
  ' data-pm-slice="3 3 []"',
  ' start=4',
  ' role=heading aria-level=2',
];

/** Words that can be told apart, each only once, and markup as wild as can be. */
const { wild } = fc.letrec<{ wild: string; one: string }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      '@',
      ' @ ',
      '@\n@',
      '&nbsp;@',
      '«@» ',
      ' ',
      '&nbsp;',
      '<br>',
      '<br><br>',
      '<!-- x -->',
      '</p>',
      '</div>',
    ),
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes), tie('wild'), fc.boolean())
      .map(([tag, attribute, inner, closed]) => `<${tag}${attribute}>${inner}${closed ? `</${tag}>` : ''}`),
  ),
  wild: fc.array(tie('one'), { maxLength: 6 }).map((parts) => parts.join('')),
}));

const numbered = (html: string): string => {
  let count = 0;
  return html.replaceAll('@', () => `wort${++count}ende`);
};

const wordsIn = (text: string): string[] => text.match(/wort\d+ende/g) ?? [];

const visibleWords = (html: string): string[] => {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  return wordsIn(page.body.textContent ?? '');
};

const piece = ['kicker', 'headline', 'lede', 'paragraph', 'subhead', 'figure'].map((type) =>
  textBlock(type, 'x'),
);
const quoted = { type: 'quote', content: [textBlock('paragraph', 'x')] };
const listed = {
  type: 'bulletList',
  content: [{ type: 'listItem', content: [textBlock('paragraph', 'x')] }],
};
const places = [...piece, quoted, listed];

describe('whatever is pasted', () => {
  it('keeps each of its words once and gives a page that is valid, wherever the cursor stands', () => {
    fc.assert(
      fc.property(wild, fc.nat(places.length), (markup, place) => {
        const html = numbered(markup);
        const { editor, cursorIn, paste } = place < places.length ? anEditor(places) : anEditor();
        if (place < places.length) cursorIn(place);
        paste(html);
        editor.state.doc.check();
        const { doc } = editor.state;
        expect(wordsIn(doc.textBetween(0, doc.content.size, '\n', '\n')).sort()).toEqual(
          visibleWords(html).sort(),
        );
        doc.descendants((node) => {
          for (const { type, attrs } of node.marks)
            if (type.name === 'link') expect(isSafeLink(String(attrs.href))).toBe(true);
        });
        editor.destroy();
      }),
      { numRuns: 120 },
    );
  });

  it('keeps each of its words once as plain text, with lists, wrapped lines and signs of Markdown', () => {
    const line = fc.constantFrom(
      '@ @',
      '- @',
      '• @',
      '1. @',
      '2. @',
      '> @',
      '# @',
      '',
      '  @ **@**',
      '[@](https://a.example/)',
      '@-',
      '\t@',
      '@ @ @ @ @ @',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(places.length - 1), (lines, place) => {
        const text = numbered(lines.join('\n'));
        const { editor, cursorIn, pasteText } = anEditor(places);
        cursorIn(place);
        pasteText(text);
        editor.state.doc.check();
        const { doc } = editor.state;
        expect(wordsIn(doc.textBetween(0, doc.content.size, '\n', '\n'))).toEqual(wordsIn(text));
        editor.destroy();
      }),
      { numRuns: 80 },
    );
  });
});

describe('hostile markup', () => {
  it('is inert: nothing runs, and no dangerous address becomes a link', () => {
    const { editor, paste, page } = anEditor([textBlock('headline', 'T'), textBlock('paragraph', '')]);
    paste(
      `<img src=x onerror="window.__ran=1"><svg onload="window.__ran=1"></svg><script>window.__ran=1</script>
      <a href=" java\nscript:alert(1)">eins</a> <a href="data:text/html,x">zwei</a> <a href="file:///etc/passwd">drei</a>
      <p style="background:url(https://spy.example/a)" onclick="x()">vier</p>`,
    );
    expect('__ran' in window).toBe(false);
    expect(page().slice(1)).toEqual(['figure: ', 'paragraph: eins zwei drei', 'paragraph: vier']);
    expect(editor.getHTML()).not.toMatch(/onerror|onclick|spy|java|file:|data:text/);
  });

  // A browser ends the nesting at 512; the parser of this test breaks down soon after.
  it('that nests without end is read in the end, with its words', () => {
    const { paste, page } = anEditor([textBlock('headline', 'T'), textBlock('paragraph', '')]);
    paste(`${'<div><i>'.repeat(400)}tief${'</i></div>'.repeat(400)}`);
    expect(page().join('\n')).toContain('tief');
    paste(`${'<ul><li>'.repeat(400)}Liste`);
    expect(page().join('\n')).toContain('Liste');
    paste(`${'<blockquote>'.repeat(400)}Zitat`);
    expect(page().join('\n')).toContain('Zitat');
  });
});
