import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { bodyField, bodySchema, noticesField, recordField } from '#shared/article-body/schema.ts';
import { imageId } from '#shared/domain/ids.ts';
import { cropFrom, focalPointFrom } from '#shared/domain/image/cropping.ts';
import { articleRecord, correctionNotice } from '#shared/domain/piece/article.ts';

/** What keeps a document from being a piece: it cannot be read, or it holds what no piece can hold. */
export type Unsound = 'damaged' | 'foreign';

/** Deeper than this no list is nested. */
const deepest = 100;

/**
 * Looks a whole document over that somebody else wrote. What merges may break, such as the order of the head or an
 * empty quote, is sound: the desk mends it as it does with its own.
 */
export function unsoundPiece(update: Uint8Array): Unsound | null {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, update);
  } catch {
    return 'damaged';
  }
  // An update that waits for another one is no whole document.
  if (doc.store.pendingStructs || doc.store.pendingDs) return 'damaged';
  try {
    const body = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(bodyField));
    return isSoundBody(body) && hasSoundMaps(doc) ? null : 'foreign';
  } catch {
    return 'foreign';
  }
}

function hasSoundMaps(doc: Y.Doc): boolean {
  if ([...doc.share.keys()].includes('__proto__')) return false;
  const record = doc.getMap(recordField);
  for (const [field, shape] of Object.entries(articleRecord.shape))
    if (record.has(field) && !shape.safeParse(plain(record.get(field))).success) return false;
  return [...doc.getMap(noticesField).entries()].every(
    ([key, notice]) => correctionNotice.safeParse(plain(notice)).data?.noticeId === key,
  );
}

const plain = (value: unknown): unknown => (value instanceof Y.AbstractType ? value.toJSON() : value);

/** Whether a body holds only what the schema of a piece knows, each where it may stand. */
export function isSoundBody(body: unknown): boolean {
  const doc = body as Node;
  return isList(doc?.content) && doc.content.every((node) => isSound(node, 'doc', 0));
}

interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: unknown;
  readonly marks?: unknown;
  readonly content?: unknown;
}

function isSound(given: unknown, parent: string, depth: number): boolean {
  if (!isObject(given) || depth > deepest) return false;
  const { type: name, text, attrs, marks = [], content = [] } = given as Node;
  if (typeof name !== 'string' || !childrenOf(parent).has(name)) return false;
  const type = bodySchema().nodes[name];
  if (!type || !isList(marks) || !isList(content)) return false;
  if (type.isText && (typeof text !== 'string' || text === '')) return false;
  const allowed = bodySchema().nodes[parent];
  const soundMarks = marks.every((mark) => {
    if (!isObject(mark)) return false;
    const { type: markName, attrs: markAttrs } = mark as Node;
    const markType = typeof markName === 'string' ? bodySchema().marks[markName] : undefined;
    return markType !== undefined && allowed?.allowsMarkType(markType) === true && areSoundAttrs(markAttrs);
  });
  return (
    soundMarks &&
    (name === 'figure' ? isSoundFigure(attrs) : areSoundAttrs(attrs)) &&
    content.every((child) => isSound(child, name, depth + 1))
  );
}

/** Plain values alone; what a link leads to is looked at wherever it would be printed or followed. */
const areSoundAttrs = (attrs: unknown): boolean =>
  attrs === undefined ||
  (isObject(attrs) &&
    Object.values(attrs).every(
      (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
    ));

function isSoundFigure(attrs: unknown): boolean {
  if (!isObject(attrs)) return attrs === undefined;
  const {
    imageId: id = null,
    crop = null,
    focalPoint = null,
    altText = null,
    creditLine = null,
    ...others
  } = attrs as Record<string, unknown>;
  return (
    [altText, creditLine].every((words) => words === null || typeof words === 'string') &&
    (id === null || imageId.safeParse(id).success) &&
    (crop === null || cropFrom(crop) !== null) &&
    (focalPoint === null || focalPointFrom(focalPoint) !== null) &&
    areSoundAttrs(others)
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const children = new Map<string, ReadonlySet<string>>();

/** Every type of node that may stand in another, at whichever place. */
function childrenOf(parent: string): ReadonlySet<string> {
  const known = children.get(parent);
  if (known) return known;
  const found = new Set<string>();
  const start = bodySchema().nodes[parent]?.contentMatch;
  const seen = new Set(start ? [start] : []);
  for (const match of seen)
    for (let at = 0; at < match.edgeCount; at++) {
      const { type, next } = match.edge(at);
      found.add(type.name);
      seen.add(next);
    }
  children.set(parent, found);
  return found;
}
