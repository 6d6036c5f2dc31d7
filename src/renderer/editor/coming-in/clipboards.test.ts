// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { nothingLeftOut } from '#shared/coming-in/left-out.ts';
import { anEditor } from './an-editor.fixture.ts';
import * as clipboards from './clipboards.fixture.ts';

/** Below the lede of a piece that has words already. */
function pastedBelow(html: string) {
  const { paste, page, said } = anEditor([
    textBlock('kicker', ''),
    textBlock('headline', 'Titel'),
    textBlock('lede', ''),
    textBlock('paragraph', ''),
  ]);
  paste(html);
  return { lines: page().slice(3), said };
}

describe('text comes in clean from', () => {
  it('Word, with real lists, the table as lines, and what was deleted or remarked told', () => {
    const { lines, said } = pastedBelow(clipboards.word);
    expect(lines).toEqual([
      'subhead: Der Steg bleibt offen',
      'paragraph: Die Gemeinde **Birsau** lässt den Steg stehen. Er kostet 10 m² Holz.[1]',
      'subhead: Was nun gilt',
      '• Geländer',
      '  • aus Eiche',
      '• Licht',
      '3. Dritter Schritt',
      'figure: Der Steg am Montag',
      'paragraph: Jahr · Kosten',
      'paragraph: 2025 · 40\u00a0000 Franken',
      '> _Wir warten nicht._',
      'paragraph: [1] Laut Protokoll.',
    ]);
    expect(said).toEqual([
      {
        ...nothingLeftOut,
        pictures: [
          { address: 'file:///C:/Temp/msohtmlclip1/01/clip_image001.png', altText: 'Steg im Nebel' },
        ],
        tables: 1,
        deleted: ['abreissen'],
        comments: ['Zahl noch prüfen'],
        notes: 1,
      },
    ]);
  });

  it('Word in the browser, whose items each stand in a list of their own', () => {
    const { lines, said } = pastedBelow(clipboards.wordForWeb);
    expect(lines).toEqual([
      'subhead: Was nun gilt',
      'paragraph: **Sofort** geht es los. [Zum Steg](https://birsau.example/steg)',
      '1. Erstens',
      '  1. Im Einzelnen',
      '2. Zweitens',
    ]);
    expect(said).toEqual([]);
  });

  it('Google Docs, with its form and without its frame and its detours', () => {
    const { lines, said } = pastedBelow(clipboards.googleDocs);
    expect(lines).toEqual([
      'subhead: Der Steg bleibt offen',
      'paragraph: Die Gemeinde **Birsau** lässt ihn _stehen_, sagt [die Behörde](https://birsau.example/steg) heute.',
      '• Geländer',
      '  • aus Eiche',
      '• Licht',
      'paragraph: CO₂ sinkt.',
      'figure: ',
    ]);
    expect(said).toMatchObject([{ struck: 1, pictures: [{ altText: 'Der Steg' }], tables: 0 }]);
  });

  it('a page of Google Docs, with its title, its note below, and its remarks told', () => {
    const { lines, said } = pastedBelow(clipboards.googlePage);
    expect(lines).toEqual([
      'subhead: Der Steg bleibt offen',
      'paragraph: Die Gemeinde zahlt 480\u00a0000 Franken, den Rest der Kanton[1].',
      'paragraph: Gebaut wird im Frühling.',
      'paragraph: [1]\u00a0Laut Protokoll.',
    ]);
    expect(said).toEqual([
      {
        ...nothingLeftOut,
        comments: ['Zahl noch prüfen', 'Ist das die ganze Summe? Bitte nachfragen.'],
        notes: 1,
      },
    ]);
  });

  it('LibreOffice, with its note below', () => {
    const { lines, said } = pastedBelow(clipboards.libreOffice);
    expect(lines).toEqual([
      'subhead: Was nun gilt',
      'paragraph: **Birsau** wartet nicht[1].',
      '1. Erstens',
      '2. Zweitens',
      'paragraph: [1] Laut Protokoll.',
    ]);
    expect(said).toEqual([{ ...nothingLeftOut, notes: 1 }]);
  });

  it('Pages and Notes, with a bold line as the bold line that it is', () => {
    const { lines, said } = pastedBelow(clipboards.apple);
    expect(lines).toEqual([
      'paragraph: **Am Steg**',
      'paragraph: Birsau wartet _nicht_.',
      '• Geländer',
      '• Licht',
    ]);
    expect(said).toEqual([]);
  });

  it('a table of Notes, which stands in a frame of an embedded thing', () => {
    const { lines, said } = pastedBelow(
      '<div>Preise</div><object><table><tbody><tr><td><div>Steg</div></td><td><div>40 Franken</div></td></tr></tbody></table></object><object data="x.swf">Fehlt</object>',
    );
    expect(lines).toEqual(['paragraph: Preise', 'paragraph: Steg · 40 Franken']);
    expect(said).toEqual([{ ...nothingLeftOut, tables: 1, embedsLost: 1 }]);
  });

  it('a page of the web, with its picture asked for and its film as a link', () => {
    const { lines, said } = pastedBelow(clipboards.newsPage);
    expect(lines).toEqual([
      '• [Lokal](https://tagblatt.example/lokal)',
      '• [Sport](https://tagblatt.example/sport)',
      'paragraph: Birsau',
      'subhead: Der Steg bleibt offen',
      'figure: Der Steg am Montag. Bild: Keystone',
      'paragraph: Die [Gemeinde](https://tagblatt.example/gemeinde#top) wartet nicht, «sie baut».',
      'subhead: Was nun gilt',
      'paragraph: Der Plan⏎steht.',
      'paragraph: Er gilt ab Montag.',
      'paragraph: [Film vom Steg](https://video.example/embed/77)',
      '> Wir warten nicht.',
      '> Nie.',
      'paragraph: Teilen',
      '4. Vier',
      '5. Fünf',
    ]);
    expect(said).toEqual([
      {
        ...nothingLeftOut,
        pictures: [{ address: 'https://img.tagblatt.example/steg.jpg', altText: 'Steg mit Geländer' }],
        embedsAsLink: 1,
        links: 2,
      },
    ]);
  });

  it('a mail in Outlook, whose tables are only its columns', () => {
    const { lines, said } = pastedBelow(clipboards.outlook);
    expect(lines).toEqual([
      'subhead: Medienmitteilung',
      'paragraph: Guten Tag⏎Der Steg bleibt offen, wie [hier](https://birsau.example/steg) steht.',
      'paragraph: Kontakt: [info@birsau.example](mailto:info@birsau.example)',
      'paragraph: **Von:** Gemeinde Birsau',
    ]);
    expect(said).toEqual([]);
  });
});

describe('a whole text in an empty piece', () => {
  it('has its heading as the headline and all else below, though the cursor waits in the headline', () => {
    const { cursorIn, paste, page } = anEditor();
    cursorIn(1);
    paste('<h1>Der Steg</h1><p>Er bleibt.</p><h2>Was gilt</h2>');
    expect(page()).toEqual([
      'kicker: ',
      'headline: Der Steg',
      'lede: ',
      'paragraph: Er bleibt.',
      'subhead: Was gilt',
    ]);
  });

  it('brings a short line above the heading as its kicker', () => {
    const { paste, page } = anEditor();
    paste('<p>Birsau</p><h1>Der Steg</h1><p>Er bleibt.</p>');
    expect(page()).toEqual(['kicker: Birsau', 'headline: Der Steg', 'lede: ', 'paragraph: Er bleibt.']);
  });

  it('has no headline where its first line is a sentence of the text', () => {
    const { cursorIn, paste, page } = anEditor();
    cursorIn(1);
    const long = 'Die Gemeinde wartet nicht länger auf den Kanton. '.repeat(5).trim();
    paste(`<p>${long}</p><p>Zwei</p>`);
    expect(page()).toEqual(['kicker: ', 'headline: ', 'lede: ', `paragraph: ${long}`, 'paragraph: Zwei']);
  });
});

describe('several lines in a place of one line', () => {
  const piece = ['kicker', 'headline', 'lede', 'paragraph'].map((type) => textBlock(type, 'x'));

  it('are joined by blanks; a lede keeps their marks, a headline has none', () => {
    const { cursorIn, paste, page } = anEditor(piece);
    cursorIn(2);
    paste('<p> Der <b>See</b><br>wärmt</p><p>die Stadt</p>');
    cursorIn(1);
    paste('<p> Der <b>See</b></p><ul><li>wärmt</li></ul>');
    expect(page()).toEqual([
      'kicker: x',
      'headline: xDer See wärmt',
      'lede: xDer **See** wärmt die Stadt',
      'paragraph: x',
    ]);
  });

  it('leave their pictures below the head', () => {
    const { cursorIn, paste, page, said } = anEditor(piece);
    cursorIn(2);
    paste('<p>Neu</p><img src="https://a.example/b.jpg" alt="Steg"><p>Text</p>');
    expect(page()).toEqual(['kicker: x', 'headline: x', 'lede: xNeu Text', 'figure: ', 'paragraph: x']);
    expect(said).toHaveLength(1);
  });
});

it('what is copied here comes back exactly, though it looks like nothing else', () => {
  const { editor, page, paste, said } = anEditor([
    textBlock('headline', 'Titel'),
    textBlock('figure', 'Legende', {
      imageId: 'img_00000000a',
      altText: 'Alt',
      creditLine: 'Foto',
      lead: false,
    }),
    textBlock('subhead', 'Zwischen'),
  ]);
  editor.commands.selectAll();
  const { dom } = editor.view.serializeForClipboard(editor.state.selection.content());
  const before = editor.state.doc;
  paste(dom.innerHTML);
  expect(page()).toEqual(['headline: Titel', 'figure: Legende', 'subhead: Zwischen']);
  expect(editor.state.doc.child(1).attrs).toEqual(before.child(1).attrs);
  expect(said).toEqual([]);
});

it('icons and dividing lines stay out and are told of, beacons and the lines above notes are not', () => {
  const { lines, said } = pastedBelow(
    `<p>Eins <img src="https://a.example/pdf.png" width="16" height="16" alt="PDF">Datei
      <svg viewBox="0 0 24 24"><path d="M0 0"/></svg></p><hr>
      <p>Zwei<img src="https://b.example/p.gif" width="1" height="1"><img src="https://b.example/s.gif" height="2"></p>
      <svg width="1" height="1"></svg><svg width="600" height="400"><path d="M0 0"/></svg>
      <table><tr><td>a</td><td>b<hr></td></tr></table>
      <div style="mso-element:footnote-list"><hr align=left size=1 width="33%"></div>`,
  );
  expect(lines).toEqual(['paragraph: Eins Datei', 'paragraph: Zwei', 'paragraph: a · b']);
  expect(said).toEqual([{ ...nothingLeftOut, tables: 1, smallPictures: 2, rules: 2, embedsLost: 1 }]);
});

it('what has nothing but icons brings nothing, and says so', () => {
  const { lines, said } = pastedBelow('<img src="https://a.example/i.png" width="24" height="24">');
  expect(lines).toEqual(['paragraph: ']);
  expect(said).toEqual([{ ...nothingLeftOut, smallPictures: 1 }]);
});

it('a sign drawn as a small picture comes in as the sign', () => {
  const { lines, said } = pastedBelow(
    '<p>Gut <img src="https://a.example/e.png" width="16" height="16" alt="👍"></p>',
  );
  expect(lines).toEqual(['paragraph: Gut 👍']);
  expect(said).toEqual([]);
});

it('numbered lists that begin anew stay apart, and one that a picture divides goes on counting', () => {
  const { lines } = pastedBelow(
    '<ol><li>a</li></ol><ol><li>b</li><li>c<img src="https://a.example/b.jpg"></li><li>d</li></ol>',
  );
  expect(lines).toEqual(['1. a', '1. b', '2. c', 'figure: ', '3. d']);
});

describe('pictures whose bytes are in the clipboard', () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const inHex = Buffer.from(png, 'base64').toString('hex');
  const piece = ['headline', 'paragraph'].map((type) => textBlock(type, 'x'));

  it('go into the library and to their places; only the others are asked for', () => {
    const { paste, files, said } = anEditor(piece);
    paste(
      `<p>a</p><img src="https://a.example/b.jpg" alt="fern"><p>b</p><img alt="nah" src="data:image/png;base64,${png}">`,
    );
    expect(files.map(({ name }) => name)).toEqual(['Zwischenablage.png']);
    expect(files[0]?.block).toContain('altText="nah"');
    expect(said[0]?.pictures).toEqual([{ address: 'https://a.example/b.jpg', altText: 'fern' }]);
  });

  const rtf = (count: number) =>
    `{\\rtf1 ${`{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn x}}}\\picw26\\pich26\\pngblip\\bliptag1{\\*\\blipuid 00ff}${inHex}}}{\\nonshppict{\\pict\\wmetafile8 ${inHex}}}`.repeat(count)}}`;

  it('are taken from the other half of what Word copies, where the HTML only names files', () => {
    const { paste, files, said } = anEditor(piece);
    paste(clipboards.word, rtf(1));
    expect(files.map(({ name }) => name)).toEqual(['Zwischenablage.png']);
    expect(said[0]?.pictures).toEqual([]);
  });

  it('are not guessed where the two halves do not tell of as many', () => {
    const { paste, files, said } = anEditor(piece);
    paste(clipboards.word, rtf(2));
    expect(files).toEqual([]);
    expect(said[0]?.pictures).toHaveLength(1);
  });
});
