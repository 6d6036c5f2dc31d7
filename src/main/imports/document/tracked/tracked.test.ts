import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Body, type BodyNode, partsOf } from '#shared/article-body/body.ts';
import { annotationOf, edge } from '#shared/article-body/printed.ts';
import { bodyText, headlineOf } from '#shared/article-body/text.ts';
import { type Line, plainWords } from '#shared/coming-in/line.ts';
import type { ChangesChoice } from '#shared/contract/exports.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { threadsIn } from '#shared/domain/piece/threads.ts';
import { closeWorkers } from '../../../jobs/run-in-worker.ts';
import { openDesk, right } from '../../desk-for-tests.ts';
import {
  comment,
  commentEnd,
  commentEx,
  commented,
  docx,
  endPut,
  endStruck,
  movedFrom,
  movedTo,
  paragraph,
  put,
  putAndStruck,
  run,
  struck,
  struckRun,
} from '../docx-for-tests.ts';

import { carriedIn } from './not-carried.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const lede = 'Die Gemeinde hat am Montag beschlossen, den Umbau am See nicht weiter zu verfolgen.';
const head = paragraph(run('Gemeinde stoppt Umbau'), 'Titel') + paragraph(run(lede));

interface Word {
  readonly body: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly footnotes?: string;
}

async function imported(word: Word, changes: ChangesChoice = 'suggest', start = head) {
  const told = right(
    await desk.importText(docx({ ...word, body: start + word.body }), 'Bericht.docx', changes),
  );
  const articleId = told.articleId as ArticleId;
  const { body, annotated = body } = right(desk.articles.content(articleId));
  const page = annotated;
  const piece = right(desk.detail(articleId));
  return { told, page, piece, shown: shownIn(page) };
}

/** The blocks below the lede as they stand on the page: `[+put in+]`, `[-to be struck-]`, `¶` where a break is suggested, `{commented}`. */
const shownIn = (page: Body): string[] => partsOf(page).blocks.map(({ node }) => shown(node));
function shown(node: BodyNode): string {
  if (node.type === 'hardBreak') return '\n';
  if (node.type !== 'text') return (node.content ?? []).map(shown).join('');
  const text = (node.text ?? '').replaceAll(edge, '¶');
  const sign = annotationOf(node, 'insertion') ? '+' : annotationOf(node, 'deletion') ? '-' : '';
  const inside = sign ? `[${sign}${text}${sign}]` : text;
  return annotationOf(node, 'comment') ? `{${inside}}` : inside;
}

describe('tracked changes of a Word document', () => {
  it('are suggestions of the piece under the names of those who made them', async () => {
    const body = paragraph(
      `${run('Es kostet ')}${struck('Eva Roth', 'drei')}${put('Eva Roth', 'vier')}${run(' Millionen, ')}${put('Jan Graf', 'sagt der Rat, ')}${run('sicher.')}`,
    );
    const { told, piece, shown } = await imported({ body });
    expect(shown).toEqual(['Es kostet [-drei-][+vier+] Millionen, [+sagt der Rat, +]sicher.']);
    expect(piece.suggestions.count).toBe(2);
    expect(Object.values(piece.annotations.suggestions)).toEqual([
      { by: 'Eva Roth', at: '2026-02-10T09:30:00.000Z' },
      { by: 'Jan Graf', at: '2026-02-10T09:30:00.000Z' },
    ]);
    expect(told).toMatchObject({
      suggestions: 2,
      tracked: [
        { by: 'Eva Roth', changes: 1, forms: 0, comments: 0 },
        { by: 'Jan Graf', changes: 1, forms: 0, comments: 0 },
      ],
      unrecognised: [],
      notes: [],
    });
    expect(bodyText(piece.body)).toContain('Es kostet drei Millionen, sicher.');
  });

  it('are accepted or rejected on the way in where that is asked for', async () => {
    const body = paragraph(
      `${run('Es kostet ')}${struck('Eva', 'drei')}${put('Eva', 'vier')}${run(' Millionen.')}`,
    );
    for (const [choice, text] of [
      ['accept', 'Es kostet vier Millionen.'],
      ['reject', 'Es kostet drei Millionen.'],
    ] as const) {
      const { told, shown } = await imported({ body }, choice);
      expect(shown).toEqual([text]);
      expect(told).toMatchObject({ suggestions: 0, tracked: [{ by: 'Eva', changes: 1 }], unrecognised: [] });
    }
  });

  it('that move words strike them here and put them in there', async () => {
    const body = paragraph(
      `${movedFrom('Eva', 'Gestern. ')}${run('Der Rat tagte. ')}${movedTo('Eva', 'Gestern.')}`,
    );
    expect((await imported({ body })).shown).toEqual(['[-Gestern. -]Der Rat tagte. [+Gestern.+]']);
  });

  it('that put a whole paragraph in, or strike one, are told by its beginning', async () => {
    const body = `${paragraph(run('Eins.'))}${endPut('Eva', put('Eva', 'Neu.'))}${endStruck('Eva', struck('Eva', 'Weg.'))}${paragraph(run('Zwei.'))}`;
    const { shown, piece } = await imported({ body });
    expect(shown).toEqual(['Eins.', '[+¶Neu.+]', '[-¶Weg.-]', 'Zwei.']);
    expect(bodyText(piece.body).split('\n').slice(-3)).toEqual(['Eins.', 'Weg.', 'Zwei.']);
  });

  it('that part a paragraph, or join two, stand between them', async () => {
    const body = `${endPut('Eva', run('Eins. '))}${paragraph(run('Zwei.'))}${endStruck('Eva', run('Drei. '))}${paragraph(run('Vier.'))}`;
    const { shown, piece } = await imported({ body });
    expect(shown).toEqual(['Eins. ', '[+¶+]Zwei.', 'Drei. ', '[-¶-]Vier.']);
    expect(bodyText(piece.body)).toMatch(/Eins\. Zwei\.\nDrei\. \nVier\.$/);
  });

  it('between text and a heading take the stand of the document, and that is said', async () => {
    const body = `${endStruck('Eva', run('Eins.'))}${paragraph(run('Die Zahlen'), 'berschrift1')}${paragraph(run('Zwei.'))}`;
    const { shown, told } = await imported({ body });
    expect(shown).toEqual(['Eins.', 'Die Zahlen', 'Zwei.']);
    expect(told.notes).toEqual([
      'Eine Absatzgrenze zwischen verschiedenen Textteilen ist kein Vorschlag: Sie steht wie im Dokument.',
    ]);
  });

  it('of words that were put in and struck again are in no reading, and kept aside', async () => {
    const body = paragraph(`${run('Eins')}${putAndStruck('Eva', 'Jan', ' vielleicht')}${run(' zwei.')}`);
    const { shown, told } = await imported({ body });
    expect(shown).toEqual(['Eins zwei.']);
    expect(told.unrecognised).toEqual(['Im Dokument gestrichen:  vielleicht']);
  });

  it('keep the words of links, and their form', async () => {
    const body = paragraph(
      `${run('Siehe ')}<w:hyperlink w:anchor="x">${run('den ')}${put('Eva', 'neuen ')}${run('Bericht', '<w:b/>')}</w:hyperlink>${struck('Eva', ' dort')}${run('.')}`,
    );
    const { shown, page } = await imported({ body });
    expect(shown).toEqual(['Siehe den [+neuen +]Bericht[- dort-].']);
    expect(JSON.stringify(page)).toContain('"bold"');
  });

  it('stand in headline and lede as well', async () => {
    const start = `${paragraph(run('Gemeinde ') + struck('Eva', 'stoppt') + put('Eva', 'beendet') + run(' Umbau'), 'Titel')}${paragraph(run('Die Gemeinde hat am Montag beschlossen, den Umbau am See ') + put('Eva', 'vorerst ') + run('nicht weiter zu verfolgen.'))}`;
    const { piece, page, told } = await imported({ body: paragraph(run('Ende.')) }, 'suggest', start);
    const { headline, lede } = partsOf(page);
    expect(shown(headline!)).toBe('Gemeinde [-stoppt-][+beendet+] Umbau');
    expect(shown(lede!)).toContain('[+vorerst +]');
    expect(headlineOf(piece.body)).toBe('Gemeinde stoppt Umbau');
    expect(told.headline).toBe('Gemeinde stoppt Umbau');
    expect(told.unrecognised).toEqual([]);
  });

  it('in a byline are taken over, and both wordings are kept aside', async () => {
    const start = `${paragraph(run('Gemeinde stoppt Umbau'), 'Titel')}${paragraph(run('TAL – POLITIK ¦ ') + struck('Eva', 'Lea Brunner') + put('Eva', 'Jan Graf') + run(' ¦ Bild zvg'))}${paragraph(run(lede))}`;
    const { piece, told } = await imported({ body: paragraph(run('Ende.')) }, 'suggest', start);
    expect(piece.record.contributors).toMatchObject([{ name: 'Jan Graf' }]);
    expect(told.unrecognised).toEqual([
      'Im Dokument geändert: «TAL – POLITIK ¦ Lea Brunner ¦ Bild zvg» → «TAL – POLITIK ¦ Jan Graf ¦ Bild zvg»',
    ]);
    expect(told.notes.join(' ')).toContain('Eine Änderung steht an einem Ort, der keine Vorschläge trägt.');
  });

  it('in a table stand in its lines, and a row that was struck goes whole', async () => {
    const cell = (runs: string) => `<w:tc>${paragraph(runs)}</w:tc>`;
    const row = (cells: string, change = '') => `<w:tr><w:trPr>${change}</w:trPr>${cells}</w:tr>`;
    const body = `<w:tbl>${row(cell(run('Ort')) + cell(run('Zahl')))}${row(cell(run('Gemeinde Birsau')) + cell(struck('Eva', '3 Millionen') + put('Eva', '4 Millionen')))}${row(
      cell(run('Gemeinde Oberwil')) + cell(run('9 Millionen')),
      '<w:del w:id="9" w:author="Eva"/>',
    )}</w:tbl>${paragraph(run('Ende.'))}`;
    const { shown } = await imported({ body });
    expect(shown).toEqual([
      'Ort · Zahl',
      'Gemeinde Birsau · [-3 Millionen-][+4 Millionen+]',
      '[-¶Gemeinde Oberwil · 9 Millionen-]',
      'Ende.',
    ]);
    expect((await imported({ body }, 'accept')).shown).toEqual([
      'Ort · Zahl',
      'Gemeinde Birsau · 4 Millionen',
      'Ende.',
    ]);
    expect((await imported({ body }, 'reject')).shown).toEqual([
      'Ort · Zahl',
      'Gemeinde Birsau · 3 Millionen',
      'Gemeinde Oberwil · 9 Millionen',
      'Ende.',
    ]);
  });

  it('in a note, and of a note, go with it', async () => {
    const note = (id: number, runs: string) => `<w:footnote w:id="${id}">${paragraph(runs)}</w:footnote>`;
    const sign = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = paragraph(
      `${run('Eins')}${sign(2)}${run(' zwei')}<w:del w:id="5" w:author="Eva">${sign(3)}</w:del>${run('.')}`,
    );
    const footnotes = note(2, run('Laut ') + put('Eva', 'dem ') + run('Amt.')) + note(3, run('Weg damit.'));
    const { shown } = await imported({ body, footnotes });
    expect(shown[0]).toMatch(/^Eins\S* zwei\[-\S+-\]\.$/);
    expect(shown.slice(1)).toEqual(['Laut [+dem +]Amt. [-¶Weg damit.-]']);
  });

  it('of form are taken over and counted; rejected, the form before comes back', async () => {
    const body = paragraph(
      run('Fett.', '<w:b/><w:rPrChange w:id="1" w:author="Eva"><w:rPr><w:i/></w:rPr></w:rPrChange>'),
    );
    const { told, page } = await imported({ body });
    expect(told.tracked).toEqual([{ by: 'Eva', changes: 0, forms: 1, comments: 0 }]);
    expect(JSON.stringify(page)).toContain('"bold"');
    const { page: before } = await imported({ body }, 'reject');
    expect(JSON.stringify(before)).toContain('"italic"');
    expect(JSON.stringify(before)).not.toContain('"bold"');
  });

  it('of a line break are carried by it', async () => {
    const broken = '<w:ins w:id="1" w:author="Eva"><w:r><w:br/></w:r></w:ins>';
    const { shown } = await imported({ body: paragraph(`${run('Eins')}${broken}${run('zwei')}`) });
    expect(shown).toEqual(['Eins\n[+¶+]zwei']);
  });

  it('lose no blank between words, whichever of them stay', async () => {
    const body = paragraph(`${run('Eins')}${struck('Eva', ' zwei')}${put('Jan', ' drei')}${run(' vier.')}`);
    const { shown } = await imported({ body });
    expect(shown).toEqual(['Eins[- zwei-][+ drei+] vier.']);
  });
});

describe('comments of a Word document', () => {
  const one = comment(1, 'Eva Roth', 'Stimmt das &amp; woher?');

  it('stand in the margin at their words, with names and times, answers, and whether they are done', async () => {
    const body = paragraph(`${run('Es kostet ')}${commented(1, run('vier Millionen'))}${run('.')}`);
    const comments = `${one}${comment(2, 'Jan Graf', 'Vom Amt.')}`;
    const commentsExtended = commentEx(1, null, true) + commentEx(2, 1);
    const { shown, piece, told } = await imported({ body, comments, commentsExtended });
    expect(shown).toEqual(['Es kostet {vier Millionen}.']);
    const [thread, ...others] = threadsIn(piece.annotations);
    expect(others).toEqual([]);
    expect(thread).toMatchObject({
      resolved: true,
      comments: [
        { by: 'Eva Roth', text: 'Stimmt das & woher?', at: '2026-02-11T08:12:00.000Z' },
        { by: 'Jan Graf', text: 'Vom Amt.' },
      ],
    });
    expect(told).toMatchObject({ notes: [], unrecognised: [] });
    expect(told.tracked.map(({ by, comments }) => [by, comments])).toEqual([
      ['Eva Roth', 1],
      ['Jan Graf', 1],
    ]);
  });

  it('may overlap, reach over paragraphs, and stand on struck words', async () => {
    const body = `${paragraph(`${run('Eins ')}<w:commentRangeStart w:id="1"/>${run('zwei ')}<w:commentRangeStart w:id="2"/>${run('drei')}`)}${paragraph(`${run('vier')}${commentEnd(1)}${struck('Eva', ' fünf')}${commentEnd(2)}${run(' sechs')}`)}`;
    const { shown, page, piece } = await imported({ body, comments: one + comment(2, 'Jan', 'Weg?') });
    expect(shown).toEqual(['Eins {zwei }{drei}', '{vier}{[- fünf-]} sechs']);
    expect(JSON.stringify(page).match(/"type":"comment"/g)).toHaveLength(6);
    expect(threadsIn(piece.annotations)).toHaveLength(2);
  });

  it('whose words are gone, or that only point to a place, stand at the word before', async () => {
    const point = '<w:r><w:commentReference w:id="2"/></w:r>';
    const body = paragraph(
      `${run('Eins zwei')}${commented(1, struck('Eva', ' drei'))}${run(' vier fünf')}${point}${run('.')}`,
    );
    const comments = one + comment(2, 'Jan', 'Hier.');
    expect((await imported({ body, comments })).shown).toEqual(['Eins zwei{[- drei-]} vier {fünf}.']);
    expect((await imported({ body, comments }, 'accept')).shown).toEqual(['Eins {zwei} vier {fünf}.']);
  });

  it('without a place in the text are kept aside with their author', async () => {
    const { told, piece } = await imported({ body: paragraph(run('Ende.')), comments: one });
    expect(told.unrecognised).toEqual(['Kommentar im Dokument: Eva Roth: Stimmt das & woher?']);
    expect(threadsIn(piece.annotations)).toEqual([]);
  });
});

it('a document that is hostile in its changes is read or refused, and never hangs', async () => {
  const deep = `${'<w:ins w:id="1" w:author="E">'.repeat(3000)}${run('tief')}${'</w:ins>'.repeat(3000)}`;
  const unheard = await desk.importText(docx({ body: head + paragraph(deep) }), 'tief.docx');
  expect(JSON.stringify(unheard)).toMatch(/articleId|document-damaged/);
  const body = paragraph(
    `<w:bookmarkStart w:id="1" w:name="druckreif-said-0"/>${run('A')}${put('E', 'B')}${struckRun('C')}`,
  );
  expect((await imported({ body })).shown.join('')).toContain('A[+B+]');
});

describe('what Word does besides', () => {
  const box = (runs: string) => `<w:pict><w:txbxContent>${paragraph(runs)}</w:txbxContent></w:pict>`;
  const twice = (inner: string) =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${inner}</w:drawing></mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>`;

  it('in a text box there are suggestions as anywhere, in whichever half it is read', async () => {
    const inBox = run('Im Kasten ') + struck('Eva', 'altes') + put('Eva', 'neues') + run(' Wort.');
    const body = paragraph(`${run('Eins.')}<w:r>${twice(box(inBox))}</w:r>`);
    const { shown, told } = await imported({ body });
    expect(shown).toContain('Im Kasten [-altes-][+neues+] Wort.');
    expect(told).toMatchObject({ unrecognised: [], tracked: [{ by: 'Eva', changes: 1 }] });
    expect((await imported({ body }, 'reject')).shown).toContain('Im Kasten altes Wort.');
  });

  it('a text box that was struck keeps its words', async () => {
    const body = `${paragraph(run('Eins.'))}<w:p><w:del w:id="900" w:author="Eva" w:date="2026-02-10T09:30:00Z"><w:r>${box(struckRun('Worte im Kasten.'))}</w:r></w:del></w:p>`;
    const { shown, told } = await imported({ body });
    expect(JSON.stringify([shown, told.unrecognised])).toContain('Worte im Kasten.');
    expect(told.notes.join(' ')).not.toContain('«»');
  });

  it('a remark that points behind struck words leaves them all there', async () => {
    const body = paragraph(
      `${run('Eins ')}${struck('Eva', 'zwei drei')}<w:r><w:commentReference w:id="1"/></w:r>${run(' vier.')}`,
    );
    const { shown } = await imported({ body, comments: comment(1, 'Jan', 'Warum?') });
    expect(shown).toEqual(['Eins [-zwei -]{[-drei-]} vier.']);
  });

  it('the end of a moved range between two paragraphs does not part what was joined', async () => {
    const body = `${endStruck('Eva', run('Eins. '))}<w:moveFromRangeEnd w:id="77"/>${paragraph(run('Zwei.'))}`;
    expect((await imported({ body })).shown).toEqual(['Eins. ', '[-¶-]Zwei.']);
    expect((await imported({ body }, 'accept')).shown).toEqual(['Eins. Zwei.']);
  });

  it('a title that was struck beside a new one is told once', async () => {
    const start = `${paragraph(struck('Eva', 'Gemeinde baut um'), 'Titel')}${paragraph(put('Eva', 'Gemeinde stoppt Umbau'), 'Titel')}${paragraph(run(lede))}`;
    const { told } = await imported({ body: paragraph(run('Ende.')) }, 'suggest', start);
    const about = told.unrecognised.filter((words) => words.includes('Gemeinde baut um'));
    expect(about.length).toBeLessThanOrEqual(1);
  });

  it('remarks that answer each other in a circle, or bear one number, are all there', async () => {
    const body = paragraph(
      `${commented(1, run('Eins'))}${run(' und ')}${commented(2, run('zwei'))}${run('.')}`,
    );
    const comments = comment(1, 'Eva', 'Hin.') + comment(2, 'Jan', 'Her.') + comment(2, 'Lea', 'Doppelt.');
    const { piece, told } = await imported({
      ...{ body, comments },
      commentsExtended: commentEx(1, 2) + commentEx(2, 1),
    });
    const said = JSON.stringify([threadsIn(piece.annotations), told.unrecognised]);
    for (const words of ['Hin.', 'Her.', 'Doppelt.']) expect(said).toContain(words);
  });

  it('a remark whose range never ends does not reach over the rest', async () => {
    const body = `${paragraph(`${run('Eins ')}<w:commentRangeStart w:id="1"/>${run('zwei')}<w:r><w:commentReference w:id="1"/></w:r>${run(' drei.')}`)}${paragraph(run('Vier.'))}`;
    const { shown } = await imported({ body, comments: comment(1, 'Eva', 'Stimmt das?') });
    expect(shown).toEqual(['Eins {zwei} drei.', 'Vier.']);
  });

  it('the namespace of Word may be the default one', async () => {
    const body = paragraph(`${run('Eins ')}${struck('Eva', 'zwei')}${put('Eva', 'drei')}${run('.')}`);
    const parts = unzipSync(docx({ body: head + body }));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const other = xml
      .replace(/<(\/?)w:/g, '<$1')
      .replace(
        '<document ',
        '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ',
      );
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(other) });
    const told = right(await desk.importText(bytes, 'Bericht.docx', 'suggest'));
    const { body: printed, annotated = printed } = right(desk.articles.content(told.articleId as ArticleId));
    expect(shownIn(annotated)).toEqual(['Eins [-zwei-][+drei+].']);
  });

  it('a document that is wholly one change is read in time', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n): Line => {
      const said = { change: { kind: 'insertion' as const, id: 'one' }, comments: [] };
      return { inline: [{ ...plainWords(`Absatz ${n} mit Worten.`), said }] } as unknown as Line;
    });
    const carried: Body = {
      type: 'doc',
      content: lines.map(({ inline }) => ({
        type: 'paragraph',
        content: [
          {
            ...{ type: 'text', text: (inline[0] as { text: string }).text },
            marks: [{ type: 'insertion', attrs: { id: 'one' } }],
          },
        ],
      })),
    };
    const before = process.cpuUsage();
    expect(carriedIn(carried, lines).apart).toEqual([]);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
  });
});
