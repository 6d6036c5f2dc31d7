import type { Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import type { Said } from '#shared/coming-in/line.ts';
import type { ChangesChoice } from '#shared/contract/exports.ts';
import { textOfPart } from '../docx-package.ts';
import { applyChanges, bookmark, edgeBookmark, type Untold } from './apply.ts';
import { type TrackedComment, trackedComments } from './comments.ts';
import { type Doer, Suggestions, type TrackedChange } from './people.ts';
import { Scan } from './scan.ts';
import { asXml, attributeOf, childOf, childrenOf, parsedPart, remove, unwrap } from './word-xml.ts';

const body = 'word/document.xml';
const notes = ['word/footnotes.xml', 'word/endnotes.xml'];

/** What was tracked in a document, and the parts of it without that. */
export interface TrackedParts {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** What the bookmarks in the parts name by their number. */
  readonly said: readonly Said[];
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly TrackedComment[];
  /** Who changed the form of words and paragraphs, once for each change. */
  readonly forms: readonly Doer[];
  readonly untold: Untold;
}

const isTracked =
  /<(\w+:)?(ins|del|move(From|To)|\w+PrChange|numberingChange|cell(Ins|Del|Merge)|comment(RangeStart|RangeEnd|Reference))[\s/>]/;

/**
 * Takes tracked changes and remarks out of the text of a document and its notes. What is to be suggested stays there
 * between bookmarks. @throws where a part is no XML
 */
export function takeTracked(
  parts: Readonly<Record<string, Uint8Array>>,
  choice: ChangesChoice,
): TrackedParts {
  const comments = trackedComments(
    textOfPart(parts, 'word/comments.xml'),
    textOfPart(parts, 'word/commentsExtended.xml'),
  );
  const untracked = {
    said: [],
    changes: [],
    forms: [],
    untold: { never: [], putPictures: 0, struckPictures: [] },
  };
  const written = [body, ...notes].map((name) => ({ name, xml: textOfPart(parts, name) }));
  if (!written.some(({ xml }) => isTracked.test(xml))) return { ...untracked, parts, comments };

  const suggestions = new Suggestions();
  const scan = new Scan(suggestions);
  const trees = written
    .filter(({ xml }) => xml !== '')
    .map(({ name, xml }) => ({ name, tree: parsedPart(xml) }));
  for (const { name, tree } of trees) {
    const root = tree.documentElement;
    if (!root) continue;
    for (const own of [...root.getElementsByTagNameNS('*', 'bookmarkStart')]) {
      const called = attributeOf(own, 'name') ?? '';
      if (called.startsWith(bookmark) || called.startsWith(edgeBookmark)) remove(own);
    }
    keepFallbacks(root);
    if (name === body) scan.body(root);
    else for (const note of childrenOf(root)) scan.note(note);
  }
  // Of a number that stands there twice the first is meant; the other has no passage, and is told.
  const threads = new Map(comments.toReversed().map(({ number, threadId }) => [number, threadId]));
  const { said, untold } = applyChanges(scan, choice, (comment) => threads.get(comment));
  return {
    parts: { ...parts, ...Object.fromEntries(trees.map(({ name, tree }) => [name, strToU8(asXml(tree))])) },
    said,
    changes: [...suggestions.made.values()],
    comments,
    forms: scan.forms.map(({ doer }) => doer),
    untold,
  };
}

/** Text boxes stand there twice, for newer programs and for all others; what all others read is what mammoth reads. */
function keepFallbacks(root: Element): void {
  for (const both of [...root.getElementsByTagNameNS('*', 'AlternateContent')]) {
    const fallback = childOf(both, 'Fallback');
    if (!fallback) continue;
    for (const half of childrenOf(both)) if (half !== fallback) remove(half);
    unwrap(fallback);
    unwrap(both);
  }
}
