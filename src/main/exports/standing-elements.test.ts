import { describe, expect, it } from 'vitest';
import type { StandingElement } from '#shared/domain/publication.ts';
import { standingElementHtml } from './html/html-parts.ts';
import { standingElementText } from './piece/text-parts.ts';

const element = (blocks: StandingElement['blocks']): StandingElement => ({
  kind: 'other',
  heading: '',
  blocks,
});

describe('a standing element in print', () => {
  const rich = element([
    {
      kind: 'paragraph',
      text: ' Jeder Franken zählt: jetzt helfen. ',
      marks: [
        { from: 1, to: 14, type: 'bold' },
        { from: 7, to: 20, type: 'italic' },
        { from: 22, to: 34, type: 'link', href: 'https://seebote.example/abo' },
      ],
    },
    { kind: 'item', text: 'an info@seebote.example & Co.' },
  ]);

  it('has its words set apart, and addresses in plain words as links', () => {
    expect(standingElementHtml(rich)).toBe(
      [
        '<p><strong>Jeder <em>Franken</em></strong><em> zählt</em>: <a href="https://seebote.example/abo">jetzt helfen</a>.</p>',
        '<ul>',
        '<li>an <a href="mailto:info@seebote.example">info@seebote.example</a> &amp; Co.</li>',
        '</ul>',
      ].join('\n'),
    );
  });

  it('says in plain text where a link leads, unless its words do', () => {
    expect(standingElementText(rich)).toBe(
      'Jeder Franken zählt: jetzt helfen (https://seebote.example/abo).\n\n• an info@seebote.example & Co.',
    );
    const text = 'www.seebote.example/abo';
    const marks = [{ from: 0, to: text.length, type: 'link' as const, href: `https://${text}` }];
    expect(standingElementText(element([{ kind: 'paragraph', text, marks }]))).toBe(text);
  });

  it('leads nowhere by a link that is not safe, and keeps its words', () => {
    const marks = [{ from: 0, to: 4, type: 'link' as const, href: 'javascript:alert(1)' }];
    const unsafe = element([{ kind: 'paragraph', text: 'Hier <b>klicken</b>', marks }]);
    expect(standingElementHtml(unsafe)).toBe('<p>Hier &lt;b&gt;klicken&lt;/b&gt;</p>');
    expect(standingElementText(unsafe)).toBe('Hier <b>klicken</b>');
  });
});
