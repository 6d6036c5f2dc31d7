import { randomUUID } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import type { Change } from '#shared/coming-in/line.ts';
import { type Doer, doerOf, type Suggestions } from './people.ts';
import { attributeOf, childOf, childrenOf } from './word-xml.ts';

/** What is changed about some words or a break: put in, struck, or put in and struck again, which no reading has. */
export type Fate = Change | 'never' | null;

/** A stretch of a document in one form. */
export interface Run {
  readonly element: Element;
  readonly fate: Fate;
  /** Threads whose passage it is in, by the number of any of their comments. */
  readonly comments: Set<string>;
  readonly hasWords: boolean;
  readonly paragraph: Paragraph | null;
}

export interface Paragraph {
  readonly element: Element;
  /** What is changed about its end. */
  readonly end: Fate;
  readonly runs: Run[];
}

/** In the order of the text: a run, or the place where a comment ends or points to. */
export type Step = { readonly run: Run } | { readonly comment: string; readonly paragraph: Paragraph | null };

/** Around what is looked at. */
interface Around {
  readonly puts: Doer | null;
  readonly strikes: Doer | null;
  /** The suggestion that all of it is of. */
  readonly id?: string;
}
const nothingAround: Around = { puts: null, strikes: null };

const putsIn = new Set(['ins', 'moveTo']);
const strikesOut = new Set(['del', 'moveFrom']);
const properties = new Set(['rPr', 'pPr', 'tblPr', 'tblPrEx', 'tblGrid', 'trPr', 'tcPr', 'sectPr']);
const formChange = /^(\w+PrChange|tblPrExChange|tblGridChange|numberingChange|cellIns|cellDel|cellMerge)$/;
const inWords = new Set('delText tab br cr sym noBreakHyphen footnoteReference endnoteReference'.split(' '));
export const pictures = new Set(['drawing', 'pict', 'object']);

/** What holds no words is no suggestion of its own. */
function unnamed({ puts, strikes }: Around): Fate {
  if (puts && strikes) return 'never';
  return puts || strikes ? { kind: puts ? 'insertion' : 'deletion', id: '' } : null;
}

const hasWords = (run: Element): boolean =>
  childrenOf(run).some(({ localName, textContent }) =>
    localName === 't' ? textContent !== '' : inWords.has(localName ?? ''),
  );

/** All that was tracked in some parts of a document, found in the order of the text; nothing is changed yet. */
export class Scan {
  readonly steps: Step[] = [];
  readonly paragraphs: Paragraph[] = [];
  /** Rows of tables that were put in or struck. */
  readonly rows: { readonly element: Element; readonly fate: Fate }[] = [];
  /** Elements around changed words. */
  readonly frames: Element[] = [];
  /** Changes of form, which no suggestion can hold. */
  readonly forms: { readonly element: Element; readonly doer: Doer }[] = [];
  private readonly suggestions: Suggestions;
  private readonly open = new Set<string>();
  private readonly notes = new Map<string, Around>();

  constructor(suggestions: Suggestions) {
    this.suggestions = suggestions;
  }

  /** The text itself; its notes come after it, since they go with the sign that leads to them. */
  body(part: Element): void {
    this.within(part, nothingAround, null);
  }

  note(element: Element): void {
    const around = this.notes.get(`${element.localName} ${attributeOf(element, 'id')}`);
    this.within(element, around ?? nothingAround, null);
    this.suggestions.part();
  }

  private within(parent: Element, around: Around, paragraph: Paragraph | null): void {
    for (const child of childrenOf(parent)) this.element(child, around, paragraph);
  }

  private element(element: Element, around: Around, paragraph: Paragraph | null): void {
    const name = element.localName ?? '';
    if (putsIn.has(name) || strikesOut.has(name)) {
      this.frames.push(element);
      const doer = doerOf(element);
      this.within(
        element,
        { ...around, ...(putsIn.has(name) ? { puts: doer } : { strikes: doer }) },
        paragraph,
      );
    } else if (name === 'p') this.paragraph(element, around);
    else if (name === 'r') this.run(element, around, paragraph);
    else if (name === 'tr') this.row(element, around);
    else if (name === 'commentRangeStart') this.open.add(attributeOf(element, 'id') ?? '');
    else if (name === 'commentRangeEnd') this.endComment(element, paragraph);
    else if (properties.has(name)) this.form(element);
    else if (name !== 'sdtPr') this.within(element, around, paragraph);
  }

  private paragraph(element: Element, around: Around): void {
    const mark = childOf(childOf(element, 'pPr'), 'rPr');
    const runs: Run[] = [];
    // Its end comes after its words, so that both are one suggestion.
    const paragraph = { element, end: null as Fate, runs };
    this.paragraphs.push(paragraph);
    this.within(element, around, paragraph);
    paragraph.end = this.fate(this.changedBy(mark, around));
    if (paragraph.end === null) this.suggestions.part();
  }

  private changedBy(holder: Element | null, around: Around): Around {
    const [puts, strikes] = [putsIn, strikesOut].map((names) =>
      holder ? childrenOf(holder).find(({ localName }) => names.has(localName ?? '')) : undefined,
    );
    return {
      ...around,
      ...(puts ? { puts: doerOf(puts) } : {}),
      ...(strikes ? { strikes: doerOf(strikes) } : {}),
    };
  }

  private fate({ puts, strikes, id }: Around): Fate {
    if (puts && strikes) return 'never';
    if (puts) return this.suggestions.next('insertion', puts, id);
    return strikes ? this.suggestions.next('deletion', strikes, id) : null;
  }

  private row(element: Element, around: Around): void {
    const changed = this.changedBy(childOf(element, 'trPr'), around);
    const isChanged = changed.puts !== around.puts || changed.strikes !== around.strikes;
    const within = isChanged ? { ...changed, id: randomUUID() } : around;
    if (isChanged) this.rows.push({ element, fate: this.fate(within) });
    this.within(element, within, null);
    this.suggestions.part();
  }

  private run(element: Element, around: Around, paragraph: Paragraph | null): void {
    const words = hasWords(element);
    if (words && !around.puts && !around.strikes) this.suggestions.part();
    const fate = words ? this.fate(around) : unnamed(around);
    const run: Run = { element, fate, comments: new Set(this.open), hasWords: words, paragraph };
    this.steps.push({ run });
    paragraph?.runs.push(run);
    for (const child of childrenOf(element)) {
      const name = child.localName ?? '';
      if (name === 'commentReference') this.endComment(child, paragraph);
      else if (pictures.has(name)) this.within(child, around, null);
      else if (properties.has(name)) this.form(child);
      else if (/^(foot|end)noteReference$/.test(name) && fate)
        this.notes.set(
          `${name.replace('Reference', '')} ${attributeOf(child, 'id')}`,
          fate === 'never' ? around : { ...around, id: fate.id },
        );
    }
  }

  private endComment(element: Element, paragraph: Paragraph | null): void {
    const comment = attributeOf(element, 'id') ?? '';
    this.open.delete(comment);
    this.steps.push({ comment, paragraph });
  }

  private form(element: Element): void {
    for (const child of childrenOf(element)) {
      if (formChange.test(child.localName ?? '')) this.forms.push({ element: child, doer: doerOf(child) });
      else if (properties.has(child.localName ?? '')) this.form(child);
    }
  }
}
