import { Editor, type JSONContent } from '@tiptap/core';
import { bodyExtensions } from '#shared/article-body/schema.ts';

declare global {
  interface Window {
    /** Puts a body on the page, in an editor that has the piece's schema and nothing else. */
    openBareEditor(body: JSONContent): void;
  }
}

window.openBareEditor = (body) => {
  new Editor({
    element: document.getElementById('page')!,
    extensions: bodyExtensions,
    content: body,
    editorProps: { attributes: { spellcheck: 'false' } },
  });
};
