import type { BodyNode } from '#shared/article-body/body.ts';
import type { PublishedLine } from '../../imports/index.ts';

/** Words of a page in the terms of a piece. */
export const nodesOfInline = (inline: PublishedLine['inline']): BodyNode[] =>
  inline.map((one): BodyNode => {
    if (one === 'break') return { type: 'hardBreak' };
    const marks = [
      ...(one.bold ? [{ type: 'bold' }] : []),
      ...(one.italic ? [{ type: 'italic' }] : []),
      ...(one.href === null ? [] : [{ type: 'link', attrs: { href: one.href } }]),
    ];
    return { type: 'text', text: one.text, ...(marks.length > 0 ? { marks } : {}) };
  });
