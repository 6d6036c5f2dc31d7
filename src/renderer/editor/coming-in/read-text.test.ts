// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { textOf } from '#shared/coming-in/line.ts';
import { readAsItIs } from '#shared/coming-in/read-text.ts';
import { anEditor } from './an-editor.fixture.ts';

function pasted(text: string): string[] {
  const { pasteText, page } = anEditor([textBlock('headline', 'T'), textBlock('paragraph', '')]);
  pasteText(text);
  return page().slice(1);
}

const asItIs = (text: string) => readAsItIs(text).map(({ inline }) => textOf(inline));

describe('plain text that is pasted', () => {
  it('makes paragraphs at blank lines and keeps single breaks as breaks', () => {
    expect(pasted('Eins\nzwei\r\n\r\nDrei\n   \n\n\nVier\n')).toEqual([
      'paragraph: Eins⏎zwei',
      'paragraph: Drei',
      'paragraph: Vier',
    ]);
  });

  it('has its lists by their bullets and numbers, also lists within', () => {
    expect(pasted('Dabei:\n• Geländer\n• Licht\n\n- eins\n  - innen\n- zwei\n\n3) drei\n4) vier')).toEqual([
      'paragraph: Dabei:',
      '• Geländer',
      '• Licht',
      '• eins',
      '  • innen',
      '• zwei',
      '3. drei',
      '4. vier',
    ]);
  });

  it('has no list where a dash or a number only begins a line', () => {
    expect(pasted('– Kommen Sie?')).toEqual(['paragraph: – Kommen Sie?']);
    expect(pasted('12. Februar 2026\nBirsau')).toEqual(['paragraph: 12. Februar 2026⏎Birsau']);
    expect(pasted('-5 Grad\n-7 Grad')).toEqual(['paragraph: -5 Grad⏎-7 Grad']);
  });

  it('has the headings, quotes, links and bold words of Markdown and mail', () => {
    expect(
      pasted(
        '## Was gilt\nDer **Plan** steht: [hier](https://a.example/?utm_x=1).\n\n> Wir warten\n> nicht.',
      ),
    ).toEqual([
      'subhead: Was gilt',
      'paragraph: Der **Plan** steht: [hier](https://a.example/).',
      '> Wir warten⏎nicht.',
    ]);
  });

  it('has the italic words of Markdown, and no other star or low line for one', () => {
    expect(pasted('Das *Lädeli* und _die Werft_, **fett** und (*schräg*).')).toEqual([
      'paragraph: Das _Lädeli_ und _die Werft_, **fett** und (_schräg_).',
    ]);
    const plain = [
      'Leser*innen und Autor*innen',
      '3 * 4 * 5',
      'Preis* von heute *ohne Gewähr',
      'datei_neu_2.txt und _ganz offen',
      '* * * und ___ und ***',
    ];
    for (const text of plain) expect(pasted(text)).toEqual([`paragraph: ${text}`]);
  });

  it('asks for the images of Markdown at their places, with caption and spoken words', () => {
    const { pasteText, editor, said, page } = anEditor([
      textBlock('headline', 'T'),
      textBlock('paragraph', ''),
    ]);
    pasteText(
      'Eins\n![Steg im Nebel](https://a.example/steg.jpg "Der Steg am Montag")\nZwei\n\n![](bilder/see.png)',
    );
    expect(page().slice(1)).toEqual([
      'paragraph: Eins',
      'figure: Der Steg am Montag',
      'paragraph: Zwei',
      'figure: ',
    ]);
    expect(editor.state.doc.child(2).attrs.altText).toBe('Steg im Nebel');
    expect(said[0]?.pictures).toEqual([
      { address: 'https://a.example/steg.jpg', altText: 'Steg im Nebel' },
      { address: 'bilder/see.png', altText: '' },
    ]);
  });

  const fromChat = [
    'Vor der Tabelle:',
    '',
    '| Jahr | Ort \\| Kreis | Franken |',
    '| --- | :---: | ---: |',
    '| 2025 | **Birsau** | 40 |',
    '| 2026 | | 45 |',
    '',
    '---',
    '',
    '```python',
    'x = 1',
    '',
    '- y',
    '```',
    'Nach dem Code.',
    '***',
  ].join('\n');

  it('has the tables of Markdown as lines, its code as words, and no rule; each is said', () => {
    const { pasteText, page, said } = anEditor([textBlock('headline', 'T'), textBlock('paragraph', '')]);
    pasteText(fromChat);
    expect(page().slice(1)).toEqual([
      'paragraph: Vor der Tabelle:',
      'paragraph: Jahr · Ort | Kreis · Franken',
      'paragraph: 2025 · **Birsau** · 40',
      'paragraph: 2026 ·  · 45',
      'paragraph: x = 1',
      'paragraph: - y',
      'paragraph: Nach dem Code.',
    ]);
    expect(said).toMatchObject([{ tables: 1, rules: 2, codeBlocks: 1 }]);
  });

  it('gives the signs of Markdown back by one undo, and the page as it was by a second', () => {
    const { pasteText, page, editor } = anEditor([
      textBlock('headline', 'T'),
      textBlock('paragraph', 'Ein Satz.'),
    ]);
    pasteText(fromChat);
    const meant = page();
    editor.commands.undo();
    const raw = page().join('\n');
    for (const sign of ['| --- | :---: |', '---', '```python', '***', 'Ein Satz.'])
      expect(raw).toContain(sign);
    editor.commands.redo();
    expect(page()).toEqual(meant);
    editor.commands.undo();
    editor.commands.undo();
    expect(page()).toEqual(['headline: T', 'paragraph: Ein Satz.']);
  });

  it('gives the signs of Markdown back in a new piece too, below its headline', () => {
    const { pasteText, page, editor, cursorIn } = anEditor();
    cursorIn(page().findIndex((line) => line.startsWith('headline')));
    pasteText(`# Der Steg\n\n${fromChat}`);
    expect(page()).toContain('headline: Der Steg');
    editor.commands.undo();
    expect(page()).toContain('headline: # Der Steg');
    expect(page()).toContain('paragraph: Vor der Tabelle:');
    expect(page()).toContain('paragraph: ---');
  });

  it('is no headline where a letter opens with its greeting', () => {
    const { pasteText, page, cursorIn } = anEditor();
    cursorIn(page().findIndex((line) => line.startsWith('headline')));
    pasteText('Liebe Redaktion,\n\nanbei unser Bericht vom Steg.');
    expect(page()).toContain('headline: ');
    expect(page()).toContain('paragraph: Liebe Redaktion,');
    expect(page()).toContain('paragraph: anbei unser Bericht vom Steg.');
  });

  it('reads what a machine fenced as Markdown, and leaves in doubt what is no table and no fence', () => {
    expect(pasted('```markdown\n## Was gilt\n\n- eins\n- zwei\n```')).toEqual([
      'subhead: Was gilt',
      '• eins',
      '• zwei',
    ]);
    for (const text of ['Ja | Nein', 'a | b⏎--- und mehr', '```⏎offen', 'Ein -- Satz', '-- ⏎Lea Frei'])
      expect(pasted(text.replaceAll('⏎', '\n'))).toEqual([`paragraph: ${text}`]);
  });

  it('links its web addresses without their tracking and without the full stop', () => {
    expect(pasted('Siehe https://a.example/b?fbclid=1. (https://a.example/c)')).toEqual([
      'paragraph: Siehe [https://a.example/b](https://a.example/b). ([https://a.example/c](https://a.example/c))',
    ]);
  });

  it('is whole again where a mail program broke its lines, and words that were divided there too', () => {
    const wrapped = [
      'Die Gemeinde hat am Montag entschieden, dass der Steg offen bleibt, und ver-',
      'zichtet auf den Abbruch. Die Ein- und Ausfahrt zum Hafen bleibt wie die Kos-',
      'ten unverändert; das sagt auch der Kanton in seiner Stellungnahme vom Freitag',
      'dazu.',
    ];
    expect(pasted(wrapped.join('\n'))).toEqual([
      'paragraph: Die Gemeinde hat am Montag entschieden, dass der Steg offen bleibt, und verzichtet auf den Abbruch. Die Ein- und Ausfahrt zum Hafen bleibt wie die Kosten unverändert; das sagt auch der Kanton in seiner Stellungnahme vom Freitag dazu.',
    ]);
  });

  it('keeps verses and addresses in their lines', () => {
    const verse =
      'Der See liegt still im Morgenlicht\nund niemand sieht hinein\nder Steg ist leer, er weiss es nicht\nund wird es immer sein';
    expect(pasted(verse)).toEqual([`paragraph: ${verse.replaceAll('\n', '⏎')}`]);
  });

  it('as it is: no list, no link, no heading, only its lines', () => {
    expect(asItIs('# Titel\n- eins\n- zwei\n\nhttps://a.example/?utm_x=1')).toEqual([
      '# Titel\n- eins\n- zwei',
      'https://a.example/?utm_x=1',
    ]);
  });

  it('as it is: loses no sign but blank lines', () => {
    const text = fc
      .array(fc.constantFrom('a', 'Bern', ' ', '\n', '\r\n', '\t', '«', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(asItIs(written).join(' ').split(/\s+/).filter(Boolean)).toEqual(
          written.split(/\s+/).filter(Boolean),
        );
      }),
    );
  });
});

describe('an address that is pasted onto words', () => {
  it('links them, without its tracking', () => {
    const { editor, pasteText, page } = anEditor([textBlock('paragraph', 'Der Bericht liegt auf.')]);
    editor.commands.setTextSelection({ from: 5, to: 12 });
    pasteText(' https://a.example/b?utm_source=x\n');
    expect(page()).toEqual(['paragraph: Der [Bericht](https://a.example/b) liegt auf.']);
  });

  it('is text where no link may stand', () => {
    const { editor, pasteText, page } = anEditor([textBlock('headline', 'Der Bericht')]);
    editor.commands.setTextSelection({ from: 5, to: 12 });
    pasteText('https://a.example/b');
    expect(page()[0]).toBe('headline: Der https://a.example/b');
  });
});
