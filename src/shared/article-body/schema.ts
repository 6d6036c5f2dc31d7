import { type Extensions, getSchema, Mark, Node } from '@tiptap/core';
import Blockquote from '@tiptap/extension-blockquote';
import Bold from '@tiptap/extension-bold';
import HardBreak from '@tiptap/extension-hard-break';
import Italic from '@tiptap/extension-italic';
import Link from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import type { Schema } from '@tiptap/pm/model';
import { imageId } from '#shared/domain/ids.ts';
import { cropFrom, focalPointFrom } from '#shared/domain/image/cropping.ts';
import { type AnnotationMark, annotationMarks } from './printed.ts';

/**
 * Raised with each change of the schema that an older program could not read. A piece that was written with a
 * higher number is refused: y-tiptap silently deletes nodes and attributes that its schema does not know.
 */
export const bodySchemaVersion = 3;

/** Names inside the Y.Doc of a piece. */
export const bodyField = 'body';
export const recordField = 'record';
export const noticesField = 'notices';
/** Words that the spelling lets be in this piece alone: as they stand in the text, each a key. */
export const ignoredWordsField = 'ignoredWords';
/** What is planned for the piece and not said by it; its key `target`. */
export const planField = 'plan';

const annotations = annotationMarks.join(' ');

const Document = Node.create({
  name: 'doc',
  topNode: true,
  // Looser than the piece: two offline copies may merge into two headlines. `decisions/0001-loose-document.md`.
  // Blocks first: the first type named is what Enter makes at the end of any other.
  content: '(block | kicker | headline | lede)+',
});

const headPart = (name: string, tag: string, marks: string) =>
  Node.create({
    name,
    content: 'text*',
    marks,
    defining: true,
    isolating: true,
    // Before the rules for plain `p` and `h1`.
    parseHTML: () => [{ tag: `${tag}[data-part="${name}"]`, priority: 60 }],
    renderHTML: () => [tag, { 'data-part': name }, 0],
  });

export const Kicker = headPart('kicker', 'p', annotations);
export const Headline = headPart('headline', 'h1', annotations);
export const Lede = headPart('lede', 'p', '_');

export const Subhead = Node.create({
  name: 'subhead',
  group: 'block',
  content: 'text*',
  marks: annotations,
  defining: true,
  parseHTML: () => ['h2', 'h3', 'h4', 'h5', 'h6', 'h1'].map((tag) => ({ tag })),
  renderHTML: () => ['h2', 0],
});

export const Quote = Blockquote.extend({ name: 'quote', content: 'paragraph+' });

/** An attribute of a node that travels as one of HTML; null is left away. */
const asHtml = <Value>(key: string, name: string, absent: Value, read: (text: string) => Value) => ({
  default: absent,
  parseHTML: (element: { getAttribute(name: string): string | null }) => {
    const text = element.getAttribute(name);
    return text === null ? absent : read(text);
  },
  renderHTML: (attrs: Record<string, unknown>) => (attrs[key] == null ? {} : { [name]: String(attrs[key]) }),
});
const itself = (text: string): string | null => text;

/** The same for a value that is more than a text; what cannot be read, as from a page somewhere else, is null. */
const asJson = (key: string, name: string, read: (value: unknown) => unknown) => ({
  ...asHtml<unknown>(key, name, null, (text) => read(jsonIn(text))),
  renderHTML: (attrs: Record<string, unknown>) =>
    attrs[key] == null ? {} : { [name]: JSON.stringify(attrs[key]) },
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'text*',
  marks: `bold italic link ${annotations}`,
  isolating: true,
  draggable: true,
  // As HTML they travel over the clipboard, which must not lose a picture that is cut and pasted.
  addAttributes: () => ({
    imageId: asHtml('imageId', 'data-image-id', null, (text) => imageId.safeParse(text).data ?? null),
    lead: asHtml('lead', 'data-lead', false, (text) => text === 'true'),
    altText: asHtml('altText', 'data-alt-text', null, itself),
    creditLine: asHtml('creditLine', 'data-credit-line', null, itself),
    crop: asJson('crop', 'data-crop', cropFrom),
    focalPoint: asJson('focalPoint', 'data-focal-point', focalPointFrom),
  }),
  parseHTML: () => [{ tag: 'figure[data-image-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-image-id': '', ...HTMLAttributes }, 0],
});

/** http, https and mailto are the only schemes that ever become a link. */
export const isSafeLink = (href: string): boolean => /^(https?:\/\/|mailto:)[^\s]+$/i.test(href);

export const SafeLink = Link.extend({ inclusive: false }).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  defaultProtocol: 'https',
  isAllowedUri: (href) => isSafeLink(href ?? ''),
  HTMLAttributes: { target: null, rel: null, class: null },
});

/**
 * A mark that names an annotation of the passage, whose own words lie in a map of the Y.Doc. As HTML it travels over the
 * clipboard, so that a passage that is cut and pasted keeps what was said about it.
 */
const annotation = (name: AnnotationMark, tag: string, excludes: string) =>
  Mark.create({
    name,
    inclusive: false,
    excludes,
    addAttributes: () => ({ id: asHtml('id', `data-${name}`, null, itself) }),
    parseHTML: () => [{ tag: `${tag}[data-${name}]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

/** A passage that says something which can be checked; several may overlap. */
export const ClaimMark = annotation('claim', 'span', '');
/** A passage that somebody commented on; several may overlap. */
export const CommentMark = annotation('comment', 'span', '');
/** Words that somebody suggests to put in: no part of the text until they are accepted. */
export const InsertionMark = annotation('insertion', 'ins', 'insertion deletion');
/** Words that somebody suggests to strike: part of the text until that is accepted. */
export const DeletionMark = annotation('deletion', 'del', 'insertion deletion');

/** Every part of the schema; the window lays its views and keys over these and adds none of its own. */
export const bodyExtensions: Extensions = [
  Document,
  Kicker,
  Headline,
  Lede,
  Paragraph,
  Subhead,
  Quote,
  BulletList,
  OrderedList,
  ListItem,
  Figure,
  Text,
  HardBreak,
  ClaimMark,
  CommentMark,
  InsertionMark,
  DeletionMark,
  Bold,
  Italic,
  SafeLink,
];

let made: Schema | null = null;
/** The ProseMirror schema of a piece. */
export const bodySchema = (): Schema => {
  made ??= getSchema(bodyExtensions);
  return made;
};
