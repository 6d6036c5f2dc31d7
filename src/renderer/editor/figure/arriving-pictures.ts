import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type PicturePlace, posOf } from './picture-place.ts';

interface Arriving {
  readonly place: PicturePlace;
  readonly fileName: string;
}

const arriving = new PluginKey<readonly Arriving[]>('arrivingPictures');

/** Says at a place on the page that a picture is on its way, for as long as `work` runs. @throws what `work` throws */
export async function whileArriving<Result>(
  editor: Editor,
  place: PicturePlace,
  fileName: string,
  work: Promise<Result>,
): Promise<Result> {
  const one: Arriving = { place, fileName };
  const say = (change: (all: readonly Arriving[]) => readonly Arriving[]) => {
    if (editor.isDestroyed) return;
    const all = arriving.getState(editor.state) ?? [];
    editor.view.dispatch(editor.state.tr.setMeta(arriving, change(all)).setMeta('addToHistory', false));
  };
  say((all) => [...all, one]);
  try {
    return await work;
  } finally {
    say((all) => all.filter((other) => other !== one));
  }
}

function lineFor(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'arriving-picture';
  line.role = 'status';
  line.contentEditable = 'false';
  line.textContent = words;
  return line;
}

/** Shows which pictures are on their way, each at its place. */
export const ArrivingPictures = Extension.create<{ wordsFor: (fileName: string) => string }>({
  name: 'arrivingPictures',
  addOptions: () => ({ wordsFor: (fileName) => fileName }),
  addProseMirrorPlugins() {
    const { wordsFor } = this.options;
    return [
      new Plugin<readonly Arriving[]>({
        key: arriving,
        state: {
          init: () => [],
          apply: (tr, all) => (tr.getMeta(arriving) as readonly Arriving[] | undefined) ?? all,
        },
        props: {
          decorations(state) {
            const all = arriving.getState(state) ?? [];
            if (all.length === 0) return null;
            return DecorationSet.create(
              state.doc,
              all.map(({ place, fileName }) =>
                Decoration.widget(posOf(state, place), () => lineFor(wordsFor(fileName)), {
                  key: fileName,
                  side: -1,
                  ignoreSelection: true,
                }),
              ),
            );
          },
        },
      }),
    ];
  },
});
