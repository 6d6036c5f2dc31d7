import type { Document, Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { textOfPart } from '../docx-package.ts';
import {
  allOf,
  asXml,
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  parsedPart,
  remove,
  rename,
  unwrap,
} from '../tracked/word-xml.ts';
import { wordParagraphs } from '../word-text.ts';
import type { Beyond } from './beyond.ts';
import { type Chunk, takeChunks } from './chunks.ts';
import { takeDrawings } from './drawings.ts';
import { equationText } from './equation.ts';
import { hiddenStyles, switchedOn } from './hidden-styles.ts';
import { relationsOf } from './relations.ts';

/** A document in which only words and pictures are left in the text, for a reader that drops all else unsaid. */
export interface Plain {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** How many equations stand as text. */
  readonly equations: number;
  readonly beyond: readonly Beyond[];
  /** Pages and texts that the document holds whole, by the number in the line at their place. */
  readonly chunks: readonly Chunk[];
}

const written = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
const unusual =
  /<(\w+:)?(fldSimple|bdo|dir|cr|ptab|oMath|drawing|object|pict|AlternateContent|altChunk|subDoc|vanish)[\s/>]/;

/** @throws where a part is no XML */
export function plainWords(parts: Readonly<Record<string, Uint8Array>>): Plain {
  const hidden = hiddenStyles(textOfPart(parts, 'word/styles.xml'));
  const beyond: Beyond[] = [];
  const chunks: Chunk[] = [];
  let equations = 0;
  const changed = written.flatMap((name) => {
    const xml = textOfPart(parts, name);
    if (!unusual.test(xml) && (hidden.size === 0 || xml === '')) return [];
    const tree = parsedPart(xml);
    const root = tree.documentElement;
    if (!root) return [];
    const relations = relationsOf(parts, name);
    chooseHalves(root);
    beyond.push(...takeHidden(root, hidden), ...takeDrawings(root, parts, relations));
    const taken = takeChunks(root, parts, relations, chunks.length);
    chunks.push(...taken.chunks);
    beyond.push(...taken.beyond);
    equations += writeEquations(root);
    writeWords(root);
    return [[name, strToU8(asXml(tree as Document))] as const];
  });
  return {
    parts: changed.length === 0 ? parts : { ...parts, ...Object.fromEntries(changed) },
    ...{ equations, beyond, chunks },
  };
}

/** Things stand there twice, for newer programs and for all others: one is read, mostly what all others read. */
function chooseHalves(root: Element): void {
  for (const both of allOf(root, 'AlternateContent').toReversed()) {
    const halves = childrenOf(both);
    const fallback = halves.find(({ localName }) => localName === 'Fallback');
    const choice = halves.find(({ localName }) => localName === 'Choice');
    // For a new kind of chart others only read that they cannot show it.
    const isNewChart = /\bcx\d*\b/.test((choice && attributeOf(choice, 'Requires')) ?? '');
    const kept = fallback && childrenOf(fallback).length > 0 && !(choice && isNewChart) ? fallback : choice;
    for (const half of halves) if (half !== kept) remove(half);
    if (kept) unwrap(kept);
    unwrap(both);
  }
}

const inWords = new Set('t delText tab br cr sym noBreakHyphen softHyphen ptab'.split(' '));

/** Takes out the words that nobody sees who reads the document. Those of one paragraph are told together. */
function takeHidden(root: Element, styles: ReadonlySet<string>): Beyond[] {
  const found: Beyond[] = [];
  for (const paragraph of allOf(root, 'p')) {
    const style = styleIn(childOf(paragraph, 'pPr'), 'pStyle');
    const runs = allOf(paragraph, 'r').filter(
      (run) => paragraphOf(run) === paragraph && isHidden(run, style, styles),
    );
    const words = runs.flatMap((run) =>
      childrenOf(run).filter(({ localName }) => inWords.has(localName ?? '')),
    );
    const text = wordParagraphs(
      words
        .map((one) => (one.localName === 't' ? `<w:t>${escaped(one.textContent ?? '')}</w:t>` : '<w:tab/>'))
        .join(''),
    ).join(' ');
    for (const word of words) remove(word);
    if (text !== '') found.push({ kind: 'hidden', name: '', words: text });
  }
  return found;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function paragraphOf(element: Element): Element | null {
  let at = element.parentNode as Element | null;
  while (at && at.localName !== 'p') at = at.parentNode as Element | null;
  return at;
}

const styleIn = (properties: Element | null, name: string): string => {
  const style = childOf(properties, name);
  return (style && attributeOf(style, 'val')) ?? '';
};

function isHidden(run: Element, paragraphStyle: string, styles: ReadonlySet<string>): boolean {
  const properties = childOf(run, 'rPr');
  const own = switchedOn(properties, 'vanish');
  return own ?? (styles.has(styleIn(properties, 'rStyle')) || styles.has(paragraphStyle));
}

/** Equations as words at their place. */
function writeEquations(root: Element): number {
  const outer = allOf(root, 'oMath').filter((one) => !isWithin(one, 'oMath'));
  const [model] = outer.length > 0 ? allOf(root, 'p') : [];
  for (const equation of outer) {
    if (!model) break;
    const run = elementLike(model, 'r');
    const text = elementLike(model, 't');
    text.setAttribute('xml:space', 'preserve');
    text.textContent = equationText(equation);
    run.appendChild(text);
    equation.parentNode?.replaceChild(run, equation);
  }
  for (const holder of allOf(root, 'oMathPara').toReversed()) {
    for (const child of childrenOf(holder)) if (child.localName === 'oMathParaPr') remove(child);
    unwrap(holder);
  }
  return outer.length;
}

function isWithin(element: Element, name: string): boolean {
  let at = element.parentNode as Element | null;
  while (at && at.localName !== name) at = at.parentNode as Element | null;
  return at !== null;
}

/** The reader of Word documents leaves out what holds these words, and these blanks. */
function writeWords(root: Element): void {
  // Those within others first, so that what holds them is still in its place.
  for (const holder of allOf(root, 'fldSimple', 'bdo', 'dir').toReversed()) unwrap(holder);
  for (const blank of allOf(root, 'ptab')) rename(blank, 'tab');
  for (const end of allOf(root, 'cr')) rename(end, 'br');
}
