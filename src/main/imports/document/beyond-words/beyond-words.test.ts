import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { bodyText } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../../jobs/run-in-worker.ts';
import { openDesk, right } from '../../desk-for-tests.ts';
import { docx, paragraph, put, run } from '../docx-for-tests.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const head =
  paragraph(run('Gemeinde stoppt Umbau'), 'Titel') +
  paragraph(run('Die Gemeinde hat am Montag beschlossen, den Umbau am See nicht weiter zu verfolgen.'));

interface Part {
  readonly id: string;
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A document with further parts, which its text names by their ids. */
function withParts(bytes: Uint8Array, parts: readonly Part[]): Uint8Array {
  const all = unzipSync(bytes);
  const rels = 'word/_rels/document.xml.rels';
  const further = parts.map(
    ({ id, name }) => `<Relationship Id="${id}" Type="http://other.example/part" Target="${name}"/>`,
  );
  const xml = new TextDecoder().decode(all[rels]).replace('</Relationships>', `${further.join('')}$&`);
  const named = parts.map(({ name, content }) => [
    `word/${name}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync({ ...all, [rels]: strToU8(xml), ...Object.fromEntries(named) });
}

async function read(body: string, parts: readonly Part[] = [], start = head) {
  const told = right(await desk.importText(withParts(docx({ body: start + body }), parts), 'Bericht.docx'));
  const piece = right(desk.detail(told.articleId as ArticleId));
  return { told, piece, text: bodyText(piece.body) };
}

const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const sign = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const drawn = (uri: string, inner: string, name = 'Umsatz 2025') =>
  paragraph(
    `<w:r><w:drawing><wp:inline><wp:docPr id="7" name="Objekt 7" descr="${name}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );

it('an equation stands as text in its sentence, and is told', async () => {
  const fraction = `<m:f><m:num>${sign('a')}<m:r><m:t>+1</m:t></m:r></m:num><m:den>${sign('2')}</m:den></m:f>`;
  const power = `<m:sSup><m:e>${sign('x')}</m:e><m:sup>${sign('2')}</m:sup></m:sSup>`;
  const root = `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${sign('b')}</m:e></m:rad>`;
  const { told, text } = await read(
    paragraph(
      `${run('Es gilt ')}<m:oMath ${math}>${power}${sign(' = ')}${fraction}</m:oMath>${run(' immer.')}`,
    ) + paragraph(`<m:oMathPara ${math}><m:oMath>${sign('y = ')}${root}</m:oMath></m:oMathPara>`),
  );
  expect(text).toContain('Es gilt x² = (a+1)/2 immer.');
  expect(text).toContain('y = √b');
  expect(told.notes).toEqual([
    '2 Formeln stehen als Text in einer Zeile da. Bitte mit dem Original vergleichen.',
  ]);
  expect(told.unrecognised).toEqual([]);
});

it('a chart and a diagram are told by their kind, their name and their words', async () => {
  const { told, piece } = await read(
    drawn('chart', '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rC"/>') +
      drawn(
        'diagram',
        '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rD"/>',
        'Ablauf',
      ),
    [
      {
        id: 'rC',
        name: 'charts/chart1.xml',
        content:
          '<c:c xmlns:c="c" xmlns:a="a"><a:p><a:r><a:t>Franken</a:t></a:r></a:p><c:pt><c:v>Januar</c:v></c:pt><c:pt><c:v>12</c:v></c:pt></c:c>',
      },
      {
        id: 'rD',
        name: 'diagrams/data1.xml',
        content:
          '<d:d xmlns:d="d" xmlns:a="a"><d:pt><d:t><a:p><a:r><a:t>Antrag</a:t></a:r></a:p></d:t></d:pt></d:d>',
      },
    ],
  );
  expect(told.unrecognised).toEqual([
    'Diagramm im Dokument: «Umsatz 2025» – Franken · Januar · 12',
    'Schaubild im Dokument: «Ablauf» – Antrag',
  ]);
  expect(piece.body.content.some(({ type }) => type === 'figure')).toBe(false);
});

it('a drawn shape without words, and an embedded object, are told', async () => {
  const ole = '<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12"/>';
  const { told } = await read(
    drawn('2010/wordprocessingShape', '<x:wsp xmlns:x="x"/>', 'Pfeil') +
      paragraph(`<w:r><w:object>${ole}</w:object></w:r>`),
  );
  expect(told.unrecognised).toEqual([
    'Gezeichnete Form im Dokument: «Pfeil»',
    'Eingebettetes Objekt im Dokument: «Excel.Sheet.12»',
  ]);
});

it('words in a text box come in once, where newer and older programs find them twice', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const newer = drawn(
    '2010/wordprocessingShape',
    `<x:wsp xmlns:x="x"><x:txbx>${box('Kasten A')}</x:txbx></x:wsp>`,
  );
  const both = paragraph(
    `${run('Davor ')}<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:r><w:drawing>${box('Kasten B')}</w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:pict><v:oval xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box('Kasten B')}</v:textbox></v:oval></w:pict></w:r></mc:Fallback></mc:AlternateContent>${run('danach.')}`,
  );
  const { told, text } = await read(newer + both);
  expect(text.match(/Kasten A/g)).toHaveLength(1);
  expect(text.match(/Kasten B/g)).toHaveLength(1);
  expect(text).toContain('Davor danach.');
  expect(told.unrecognised).toEqual([]);
});

it('hidden text stays out of the body and is told with its words, also where a style hides it', async () => {
  const bytes = unzipSync(
    docx({
      body: `${head}${paragraph(
        run('Der Rat schweigt.') +
          run(' Intern: Quelle heisst Meier.', '<w:vanish/>') +
          run(' Er prüft.', '<w:vanish w:val="0"/>'),
      )}${paragraph(run('Nur für die Redaktion.'), 'Notiz')}`,
    }),
  );
  const styles = new TextDecoder()
    .decode(bytes['word/styles.xml'])
    .replace(
      '</w:styles>',
      '<w:style w:type="paragraph" w:styleId="Geheim"><w:name w:val="Geheim"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Notiz"><w:name w:val="Notiz"/><w:basedOn w:val="Geheim"/></w:style>$&',
    );
  const told = right(
    await desk.importText(zipSync({ ...bytes, 'word/styles.xml': strToU8(styles) }), 'Bericht.docx'),
  );
  const text = bodyText(right(desk.detail(told.articleId as ArticleId)).body);
  expect(text).toContain('Der Rat schweigt. Er prüft.');
  expect(text).not.toMatch(/Meier|Redaktion/);
  expect(told.unrecognised).toEqual([
    'Verborgener Text im Dokument: Intern: Quelle heisst Meier.',
    'Verborgener Text im Dokument: Nur für die Redaktion.',
  ]);
});

it('a page or text within a document stands at its place; other files are told with the words of Word', async () => {
  const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`;
  const { told, text } = await read(
    `${paragraph(run('Vor der Seite.'))}${chunk('r1')}${chunk('r2')}${paragraph(run('Nach dem Text.'))}${chunk('r3')}${chunk('r4')}`,
    [
      { id: 'r1', name: 'seite.htm', content: '<html><body><p>Aus der <b>Seite</b>.</p></body></html>' },
      { id: 'r2', name: 'zeile.txt', content: 'Eine Zeile <b>Text</b>.' },
      { id: 'r3', name: 'brief.rtf', content: '{\\rtf1 Hallo}' },
      { id: 'r4', name: 'anhang.docx', content: docx({ body: paragraph(run('Im Anhang.')) }) },
    ],
  );
  const at = ['Vor der Seite.', 'Aus der Seite.', 'Eine Zeile <b>Text</b>.', 'Nach dem Text.'].map((words) =>
    text.indexOf(words),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at).not.toContain(-1);
  expect(told.unrecognised).toEqual([
    'Datei im Dokument, die nicht gelesen wurde: «brief.rtf»',
    'Datei im Dokument, die nicht gelesen wurde: «anhang.docx» – Im Anhang.',
  ]);
});

it('words that run from right to left, and blanks of tabs, do not get lost', async () => {
  const { told, text } = await read(
    paragraph(
      `${run('Sie sagte ')}<w:bdo w:val="rtl">${run('schalom')}</w:bdo><w:r><w:ptab/></w:r>${run('und ging')}<w:r><w:cr/></w:r>${run('heim.')}`,
    ),
  );
  expect(text.replace(/\s+/g, ' ')).toContain('Sie sagte schalom und ging heim.');
  expect(told.unrecognised).toEqual([]);
});

it('an equation that somebody put in is a suggestion', async () => {
  const equation = `<m:oMath ${math}>${sign('E = m')}</m:oMath>`;
  const { piece } = await read(
    paragraph(run('Es gilt ') + put('Eva Roth', '§').replace(/<w:r>.*<\/w:r>/, equation)),
  );
  expect(piece.suggestions.count).toBe(1);
});
