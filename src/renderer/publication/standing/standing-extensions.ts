import { type Extensions, Node } from '@tiptap/core';
import Bold from '@tiptap/extension-bold';
import HardBreak from '@tiptap/extension-hard-break';
import Italic from '@tiptap/extension-italic';
import { BulletList, ListItem } from '@tiptap/extension-list';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { SafeLink } from '#shared/article-body/schema.ts';
import { FreshCursor } from '../../editor/fresh-cursor.ts';

/** What a standing element may hold: paragraphs, a flat list, bold, italic and links with the schemes of a piece. */
export const standingExtensions: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'block+' }),
  Paragraph,
  BulletList,
  ListItem.extend({ content: 'paragraph' }),
  Text,
  HardBreak,
  Bold,
  Italic,
  SafeLink,
  UndoRedo,
  FreshCursor,
];
