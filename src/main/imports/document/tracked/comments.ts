import { randomUUID } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import { wordParagraphs } from '../word-text.ts';
import { type Doer, doerOf } from './people.ts';
import { attributeOf, childrenOf, parsedPart } from './word-xml.ts';

/** A remark in the margin of a document. */
export interface TrackedComment extends Doer {
  readonly id: string;
  /** By which the text names it; a document may give one twice. */
  readonly number: string;
  /** Of the first remark that it answers, or its own. */
  readonly threadId: string;
  readonly text: string;
  /** Said of the first of a thread. */
  readonly resolved: boolean;
}

/** The remarks of a document in the order in which they were made. */
export function trackedComments(comments: string, extended: string): TrackedComment[] {
  const threads = threadsIn(extended);
  const found = elementsOf(comments, 'comment').map((element) => ({
    // Answers name the last paragraph of what they answer.
    paragraphs: paragraphsOf(element).map((one) => attributeOf(one, 'paraId') ?? ''),
    comment: {
      id: randomUUID(),
      number: attributeOf(element, 'id') ?? '',
      ...doerOf(element),
      text: wordParagraphs(String(element)).join('\n') || '…',
    },
  }));
  const byParagraph = new Map(
    found.flatMap((one) => one.paragraphs.map((paragraph) => [paragraph, one] as const)),
  );
  const extendedOf = ({ paragraphs }: (typeof found)[number]) =>
    paragraphs.flatMap((paragraph) => threads.get(paragraph) ?? []).at(-1);
  /** One that comes back to itself by its answers is the first of its own thread. */
  const rootOf = (one: (typeof found)[number]): (typeof found)[number] => {
    const seen = new Set([one]);
    for (let at = one; ; ) {
      const parent = byParagraph.get(extendedOf(at)?.parent ?? '');
      if (!parent) return at;
      if (seen.has(parent)) return one;
      seen.add(parent);
      at = parent;
    }
  };
  return found.map((one) => {
    const root = rootOf(one);
    const resolved = root === one && (extendedOf(one)?.done ?? false);
    return { ...one.comment, threadId: root.comment.id, resolved };
  });
}

/** By the paragraph: what it answers, and whether that is done. */
function threadsIn(extended: string): Map<string, { readonly parent: string; readonly done: boolean }> {
  return new Map(
    elementsOf(extended, 'commentEx').map((element) => [
      attributeOf(element, 'paraId') ?? '',
      {
        parent: attributeOf(element, 'paraIdParent') ?? '',
        done: /^(1|true|on)$/.test(attributeOf(element, 'done') ?? ''),
      },
    ]),
  );
}

function paragraphsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((child) => (child.localName === 'p' ? [child] : paragraphsOf(child)));
}

function elementsOf(xml: string, name: string): Element[] {
  const root = xml === '' ? null : parsedPart(xml).documentElement;
  return root ? childrenOf(root).filter(({ localName }) => localName === name) : [];
}
