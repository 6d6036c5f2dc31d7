import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { GripVertical } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMac, keysInWords } from '../../app/shortcut.ts';
import { focusAfter } from '../../ui/focus-after.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { beginningOf, selectedBlocks, sizeOf } from '../blocks/move-blocks.ts';
import { BlockMenu } from './BlockMenu.tsx';
import styles from './block-handle.module.css';
import { DragMarks } from './DragMarks.tsx';
import { blockKeys, useBlockCommands } from './use-block-commands.ts';
import { useBlockDrag } from './use-block-drag.ts';
import { useHandlePlace } from './use-handle-place.ts';

/** Where what lies over the page is put: in its region, and not cut off where it scrolls. */
export const overPageId = 'over-page';

interface BlockHandleProps {
  readonly editor: Editor;
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * A quiet handle in the left margin of the block under the pointer: dragging it moves the block, pressing it opens the
 * menu of the block. A key opens the same menu for the block in hand.
 */
export function BlockHandle({ editor, scroller }: BlockHandleProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const layer = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const index = useRef<number | null>(null);
  const isHeld = useRef(false);
  const [opened, setOpened] = useState(false);
  const { place, show } = useHandlePlace({ editor, layer, scroller, isHeld });
  index.current = place?.index ?? null;
  const drag = useBlockDrag({ editor, handle, scroller, index });
  isHeld.current = opened || drag !== null;

  const open = (at: number) =>
    focusAfter(
      () => {
        takeBlockInHand(editor, at);
        show(at);
        setOpened(true);
      },
      () => document.getElementById(overPageId),
      '[role="menu"] [data-menu-item]:not([data-disabled])',
    );
  const close = (leadsBack: boolean) => {
    setOpened(false);
    isHeld.current = false;
    show(null);
    if (leadsBack) editor.view.focus();
  };
  useBlockCommands(editor, open);
  useMenuLeftBehind(editor, opened, () => close(false));

  const keys = keysInWords(blockKeys.menu, language, isMac()).join(' ');
  return (
    <div ref={layer} className={styles.layer}>
      <Menu
        opened={opened}
        onChange={(next) => (next ? place && open(place.index) : close(false))}
        position="bottom-start"
        offset={4}
        width={280}
        returnFocus={false}
        withInitialFocusPlaceholder={false}
        // There at once, so that the next key is already for the menu.
        transitionProps={{ duration: 0 }}
        trapFocus
        portalProps={{ target: `#${overPageId}` }}
        floatingStrategy="fixed"
      >
        <Menu.Target>
          <Tooltip
            label={`${t('editor.handle.hint')} (${keys})`}
            disabled={opened || drag !== null}
            openDelay={600}
            position="bottom-start"
          >
            <ActionIcon
              ref={handle}
              className={styles.handle}
              size={24}
              tabIndex={-1}
              aria-label={t('editor.handle.label')}
              hidden={place === null}
              data-dragging={drag !== null || undefined}
              style={place ? { left: place.left, top: place.top } : undefined}
            >
              <GripVertical size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <BlockMenu editor={editor} onDone={() => close(true)} />
      </Menu>
      {drag && <DragMarks editor={editor} layer={layer} drag={drag} />}
    </div>
  );
}

/** Puts the cursor into a block, unless what is selected reaches into it already. */
function takeBlockInHand(editor: Editor, index: number): void {
  const { state, view } = editor;
  const { from, to } = selectedBlocks(state);
  if (index >= from && index < to) return;
  view.dispatch(state.tr.setSelection(beginningOf(state.doc, sizeOf(state.doc, 0, index))));
}

/** The menu of a block goes when the block may have gone, as when somebody else writes or the piece is closed. */
function useMenuLeftBehind(editor: Editor, opened: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!opened) return;
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) =>
      transaction.docChanged && latest.current();
    editor.on('transaction', onTransaction);
    return () => void editor.off('transaction', onTransaction);
  }, [editor, opened]);
}
