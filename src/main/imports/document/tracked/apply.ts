import type { Element } from '@xmldom/xmldom';
import type { Change, Said } from '#shared/coming-in/line.ts';
import type { ChangesChoice } from '#shared/contract/exports.ts';
import { anchored } from './anchors.ts';
import { type Fate, type Paragraph, pictures, type Run, type Scan } from './scan.ts';
import {
  attributeOf,
  begin,
  childOf,
  childrenOf,
  elementLike,
  paragraphAfter,
  remove,
  rename,
  setAttribute,
  unwrap,
} from './word-xml.ts';

/** Names of bookmarks that stand before a run with something said about it, and behind it; mammoth keeps bookmarks. */
export const bookmark = 'druckreif-said-';
export const edgeBookmark = 'druckreif-begins-';
export const endBookmark = `${bookmark}end`;

/** What did not become a suggestion, and is to be told. */
export interface Untold {
  /** Words that were put in and struck again. */
  readonly never: string[];
  /** Pictures that were put in, and are in the piece. */
  putPictures: number;
  /** Alternative texts of pictures that were struck, and are not in the piece. */
  readonly struckPictures: string[];
}

/** Makes of a scanned document one without tracked changes; what shall be suggested stands between bookmarks. */
export function applyChanges(
  scan: Scan,
  choice: ChangesChoice,
  threadOf: (comment: string) => string | undefined,
): { readonly said: readonly Said[]; readonly untold: Untold } {
  const untold: Untold = { never: [], putPictures: 0, struckPictures: [] };
  const said: Said[] = [];
  const isGone = (fate: Fate): boolean => goes(fate, choice);
  for (const { element, fate } of scan.rows) {
    if (isGone(fate)) remove(element);
    for (const mark of changeMarks(childOf(element, 'trPr'))) remove(mark);
  }
  for (const step of scan.steps)
    if ('run' in step) settleRun(step.run, isGone(step.run.fate), choice, untold);
  // Behind the settling, which knows nothing of the runs that are parted here.
  const runs = anchored(scan.steps, threadOf, ({ fate }) => !isGone(fate));
  for (const { run, threads } of runs) {
    const change = choice === 'suggest' && run.fate !== 'never' ? run.fate : null;
    if (run.hasWords && (change || threads.size > 0))
      markRun(run.element, said, { change, comments: [...threads] });
  }
  for (const frame of scan.frames) unwrap(frame);
  for (const { element } of scan.forms) settleForm(element, choice);
  settleEnds(scan.paragraphs, choice, said);
  return { said, untold };
}

function goes(fate: Fate, choice: ChangesChoice): boolean {
  if (fate === 'never') return true;
  if (choice === 'suggest' || fate === null) return false;
  return (fate.kind === 'deletion') === (choice === 'accept');
}

const changeMarks = (holder: Element | null): Element[] =>
  holder
    ? childrenOf(holder).filter(({ localName }) => /^(ins|del|moveFrom|moveTo)$/.test(localName ?? ''))
    : [];

function settleRun({ element, fate }: Run, isGone: boolean, choice: ChangesChoice, untold: Untold): void {
  const drawn = childrenOf(element).filter(({ localName }) => pictures.has(localName ?? ''));
  if (fate === 'never') {
    const words = wordsOf(element);
    if (words.trim() !== '') untold.never.push(words);
    untold.struckPictures.push(...drawn.filter((picture) => !hasTextBox(picture)).map(altTextOf));
  }
  if (isGone) {
    remove(element);
    return;
  }
  for (const child of childrenOf(element)) {
    if (child.localName === 'delText') rename(child, 't');
    else if (child.localName === 'delInstrText') rename(child, 'instrText');
  }
  if (choice !== 'suggest' || fate === null || fate === 'never') return;
  for (const picture of drawn) {
    // Its own runs say what is changed about it.
    if (hasTextBox(picture)) continue;
    if (fate.kind === 'insertion') untold.putPictures += 1;
    else {
      untold.struckPictures.push(altTextOf(picture));
      remove(picture);
    }
  }
}

const hasTextBox = (picture: Element): boolean =>
  picture.getElementsByTagNameNS('*', 'txbxContent').length > 0;

/** Without the codes of fields, which nobody reads. */
const wordsOf = (run: Element): string =>
  childrenOf(run)
    .filter(({ localName }) => localName === 't' || localName === 'delText')
    .map(({ textContent }) => textContent ?? '')
    .join('');

function altTextOf(picture: Element): string {
  const properties = [...picture.getElementsByTagNameNS('*', 'docPr')][0];
  return properties ? attributeOf(properties, 'descr') || attributeOf(properties, 'name') || '' : '';
}

function markRun(run: Element, said: Said[], about: Said): void {
  said.push(about);
  run.parentNode?.insertBefore(bookmarkNamed(run, `${bookmark}${said.length - 1}`), run);
  run.parentNode?.insertBefore(bookmarkNamed(run, endBookmark), run.nextSibling);
}

function bookmarkNamed(model: Element, name: string): Element {
  const mark = elementLike(model, 'bookmarkStart');
  setAttribute(mark, 'id', '0');
  setAttribute(mark, 'name', name);
  return mark;
}

/** A change of form is taken over, or back where all changes are rejected. */
function settleForm(change: Element, choice: ChangesChoice): void {
  const holder = change.parentNode as Element | null;
  const before = childOf(change, holder?.localName ?? '');
  remove(change);
  if (choice !== 'reject' || !holder || !/^(rPr|pPr)$/.test(holder.localName ?? '')) return;
  const mark =
    holder.localName === 'pPr' ? childrenOf(holder).filter(({ localName }) => localName === 'rPr') : [];
  while (holder.firstChild) remove(holder.firstChild);
  while (before?.firstChild) holder.appendChild(before.firstChild);
  for (const kept of mark) holder.appendChild(kept);
}

/** Paragraphs join, or begin with what is suggested about that. */
function settleEnds(paragraphs: readonly Paragraph[], choice: ChangesChoice, said: Said[]): void {
  const begins = new Map<Element, Change>();
  for (const paragraph of paragraphs) {
    const { element, end } = paragraph;
    for (const mark of changeMarks(childOf(childOf(element, 'pPr'), 'rPr'))) remove(mark);
    if (end === null || !element.parentNode) continue;
    const next = paragraphAfter(element);
    if (goes(end, choice)) {
      const begun = begins.get(element);
      if (next && begun && !begins.has(next)) begins.set(next, begun);
      if (next) begins.delete(element);
      if (next) join(element, next);
    } else if (choice === 'suggest' && end !== 'never') {
      const begun = begins.get(element);
      // An empty one will be none: the break before it and this one are one, and hold only where both are alike.
      if (isEmpty(paragraph) && begun?.kind !== end.kind) begins.delete(element);
      else {
        // One that comes or goes whole is told by its own beginning, whatever kind the next one is.
        const at = isWholly(paragraph, end) && !begun ? element : next;
        if (at) begins.set(at, end);
      }
    }
  }
  for (const [element, change] of begins) {
    said.push({ change, comments: [] });
    begin(element, [bookmarkNamed(element, `${edgeBookmark}${said.length - 1}`)]);
  }
}

const isEmpty = ({ element, runs }: Paragraph): boolean =>
  !runs.some(({ hasWords, fate }) => hasWords && fate !== 'never') &&
  ![...pictures].some((name) => element.getElementsByTagNameNS('*', name).length > 0);

const isWholly = ({ runs }: Paragraph, { kind }: Change): boolean =>
  runs.every(({ hasWords, fate }) => !hasWords || fate === 'never' || fate?.kind === kind);

/** The words of a paragraph go on in the next, which keeps its own form: so does Word. */
function join(paragraph: Element, next: Element): void {
  begin(
    next,
    childrenOf(paragraph).filter(({ localName }) => localName !== 'pPr'),
  );
  remove(paragraph);
}
