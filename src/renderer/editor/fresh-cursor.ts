import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** What ProseMirror keeps to itself: its watch over what the browser does to the page. */
type Watched = EditorView & { readonly domObserver: { flush(): void } };

/**
 * Has each key act where the cursor is. The browser moves the cursor at once and tells of it a task later; a key that
 * comes before that would act where the cursor was, and replace words that are selected no more.
 */
export const FreshCursor = Extension.create({
  name: 'freshCursor',
  // Before whatever else looks at a key.
  priority: 2000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view, event) {
            if (!view.composing && !event.isComposing) (view as Watched).domObserver.flush();
            return false;
          },
        },
      },
    }),
  ],
});
