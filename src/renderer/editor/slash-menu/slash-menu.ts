import { type Editor, Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { ReactRenderer } from '@tiptap/react';
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion';
import { mayChangeKind } from '../blocks/block-kinds.ts';
import { sayMenuClosed, sayMenuOpen } from '../menu-over-text.ts';
import { SlashList, type SlashListHandle, slashListId } from './SlashList.tsx';
import { offeredFor, type SlashEntry } from './slash-entries.ts';

/** Where the menu is put: inside the page's region, where screen readers look for it. */
export const menusId = 'page-menus';

/** What the menu does over the life of one «/». */
function menu() {
  let list: ReactRenderer<SlashListHandle> | null = null;
  let unmount: (() => void) | null = null;
  const propsOf = ({ items, command, editor, query }: SuggestionProps<SlashEntry, SlashEntry>) => ({
    items,
    query,
    onChoose: command,
    onActive: (optionId: string | null) => sayMenuOpen(editor.view.dom, slashListId, optionId),
  });
  const close = (editor: Editor | null) => {
    unmount?.();
    list?.destroy();
    list = null;
    if (editor && !editor.isDestroyed) sayMenuClosed(editor.view.dom);
  };
  return {
    onStart: (props: SuggestionProps<SlashEntry, SlashEntry>) => {
      list = new ReactRenderer(SlashList, { props: propsOf(props), editor: props.editor });
      unmount = props.mount(list.element);
    },
    onUpdate: (props: SuggestionProps<SlashEntry, SlashEntry>) => {
      if (!props.loading) list?.updateProps(propsOf(props));
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }) => {
      if (event.key === 'Escape') event.preventDefault();
      return list?.ref?.onKeyDown(event) ?? false;
    },
    onExit: (props: SuggestionProps<SlashEntry, SlashEntry>) => close(props.editor),
  };
}

/** What an entry is called in the window's language. */
export type SlashLabels = (name: SlashEntry['name']) => string;

/** «/» in the text offers what can be put in; arrows and Enter choose, Escape leaves the sign as it is. */
export const SlashMenu = Extension.create<{ labelOf: SlashLabels }>({
  name: 'slashMenu',
  addOptions: () => ({ labelOf: (name) => name }),
  addProseMirrorPlugins() {
    const { labelOf } = this.options;
    return [
      Suggestion<SlashEntry, SlashEntry>({
        editor: this.editor,
        pluginKey: new PluginKey('slashMenu'),
        char: '/',
        container: `#${menusId}`,
        allow: ({ editor }) => mayChangeKind(editor),
        items: ({ query }) => offeredFor(query, labelOf),
        command: ({ editor, range, props: entry }) => {
          editor.chain().focus().deleteRange(range).run();
          entry.run(editor);
        },
        render: menu,
      }),
    ];
  },
});
