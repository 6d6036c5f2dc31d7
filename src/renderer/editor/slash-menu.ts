import { type Editor, Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { ReactRenderer } from '@tiptap/react';
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion';
import { type BlockKind, blockKinds, mayChangeKind } from './block-kinds.ts';
import { sayMenuClosed, sayMenuOpen } from './menu-over-text.ts';
import { SlashList, type SlashListHandle, slashListId } from './SlashList.tsx';

/** Where the menu is put: inside the page's region, where screen readers look for it. */
export const menusId = 'page-menus';

/** The name of a kind of block and further words by which it is found, in the window's language. */
export type SlashWords = (kind: BlockKind['name']) => { label: string; alsoCalled: string };

const startsAWord = (text: string, query: string): boolean =>
  text
    .toLocaleLowerCase()
    .split(/[\s,-]+/)
    .some((word) => word.startsWith(query));

const offered = (words: SlashWords, query: string): BlockKind[] =>
  blockKinds.filter(({ name }) => {
    const { label, alsoCalled } = words(name);
    return startsAWord(`${label} ${alsoCalled}`, query.toLocaleLowerCase());
  });

/** What the menu does over the life of one «/». */
function menu() {
  let list: ReactRenderer<SlashListHandle> | null = null;
  let unmount: (() => void) | null = null;
  const propsOf = ({ items, command, editor }: SuggestionProps<BlockKind, BlockKind>) => ({
    items,
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
    onStart: (props: SuggestionProps<BlockKind, BlockKind>) => {
      list = new ReactRenderer(SlashList, { props: propsOf(props), editor: props.editor });
      unmount = props.mount(list.element);
    },
    onUpdate: (props: SuggestionProps<BlockKind, BlockKind>) => {
      if (!props.loading) list?.updateProps(propsOf(props));
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }) => {
      if (event.key === 'Escape') event.preventDefault();
      return list?.ref?.onKeyDown(event) ?? false;
    },
    onExit: (props: SuggestionProps<BlockKind, BlockKind>) => close(props.editor),
  };
}

/** «/» in the text offers the kinds of blocks; arrows and Enter choose, Escape leaves the sign as it is. */
export const SlashMenu = Extension.create<{ words: SlashWords }>({
  name: 'slashMenu',
  addOptions: () => ({ words: (name) => ({ label: name, alsoCalled: '' }) }),
  addProseMirrorPlugins() {
    const { words } = this.options;
    return [
      Suggestion<BlockKind, BlockKind>({
        editor: this.editor,
        pluginKey: new PluginKey('slashMenu'),
        char: '/',
        container: `#${menusId}`,
        allow: ({ editor }) => mayChangeKind(editor),
        items: ({ query }) => offered(words, query),
        command: ({ editor, range, props: kind }) => {
          editor.chain().focus().deleteRange(range).run();
          kind.make(editor);
        },
        render: menu,
      }),
    ];
  },
});
