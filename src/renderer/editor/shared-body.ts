import type { Content, Extension } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import { type Node, Slice } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { initProseMirrorDoc } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { bodyField } from '#shared/article-body/schema.ts';

/** The document as it can stand on a page: what the schema asks for is there, as in each later change. */
function fitted(doc: Node): Node {
  const empty = doc.type.createAndFill()!;
  return new Transform(empty).replace(0, empty.content.size, new Slice(doc.content, 0, 0)).doc;
}

/**
 * The body of a piece on the page, in step with its Y.Doc. It is put there once, as the editor is made. Left to itself,
 * y-tiptap draws the page anew with each plugin that comes or goes, as those of menus do; the page then stands on other
 * nodes than the document, and every key compares each block of the piece with its equal: in 20,000 words a tenth of the
 * script of a key.
 */
export function sharedBody(document: Y.Doc): Extension {
  const mapping: ReturnType<typeof initProseMirrorDoc>['mapping'] = new Map();
  return Collaboration.extend({
    onBeforeCreate(event) {
      this.parent?.(event);
      const opened = initProseMirrorDoc(document.getXmlFragment(bodyField), this.editor.schema);
      for (const [type, node] of opened.mapping) mapping.set(type, node);
      // TipTap takes a node as it is, though its type names JSON alone.
      this.editor.options.content = fitted(opened.doc) as unknown as Content;
    },
  }).configure({ document, field: bodyField, ySyncOptions: { mapping } });
}
