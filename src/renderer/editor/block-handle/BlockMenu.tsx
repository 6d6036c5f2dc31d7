import { Menu } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { ArrowDown, ArrowUp, Check, Copy, type LucideIcon, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shortcut } from '../../app/shortcut.ts';
import type { BlockKind } from '../blocks/block-kinds.ts';
import { moveKeys } from '../blocks/block-moves.ts';
import { headEnds, selectedBlocks } from '../blocks/move-blocks.ts';
import { Keys } from '../Keys.tsx';
import { duplicateSelected, moveSelectedBlocks, removeSelected } from './block-commands.ts';
import styles from './block-handle.module.css';
import { kindOf, kindsToTurnInto, turnSelectedInto } from './turn-into.ts';
import { blockKeys } from './use-block-commands.ts';

interface BlockMenuProps {
  readonly editor: Editor;
  /** The menu is left, and the text is written on. */
  readonly onDone: () => void;
}

/** What can be done with the blocks that are selected. */
export function BlockMenu({ editor, onDone }: BlockMenuProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    const isForText = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== 'Escape' && event.key !== 'Tab' && !isForText) return;
    if (['Control', 'Meta', 'Alt', 'AltGraph'].includes(event.key)) return;
    // Escape leads one step out, and no further; a shortcut goes on to the text that it is meant for.
    if (!isForText) event.preventDefault();
    if (!isForText) event.stopPropagation();
    onDone();
  };
  return (
    <Menu.Dropdown className={styles.menu} aria-label={t('editor.handle.label')} onKeyDownCapture={onKeyDown}>
      <Items editor={editor} onDone={onDone} />
    </Menu.Dropdown>
  );
}

function Items({ editor, onDone }: BlockMenuProps) {
  const { t } = useTranslation();
  const { state } = editor;
  const { from, to } = selectedBlocks(state);
  const kind = kindOf(state.doc, { from, to });
  const isList = kind === 'bulletList' || kind === 'orderedList';
  const doing = (run: () => void) => () => {
    onDone();
    run();
  };
  return (
    <>
      <Item
        icon={ArrowUp}
        label={t('editor.commands.moveUp')}
        // In a list the key moves the item in hand.
        shortcut={isList ? null : moveKeys.up}
        isOff={from <= headEnds(state.doc)}
        onClick={doing(() => moveSelectedBlocks(editor, 'up'))}
      />
      <Item
        icon={ArrowDown}
        label={t('editor.commands.moveDown')}
        shortcut={isList ? null : moveKeys.down}
        isOff={to >= state.doc.childCount}
        onClick={doing(() => moveSelectedBlocks(editor, 'down'))}
      />
      {kind !== 'figure' && (
        <>
          <Menu.Divider className={styles.divider} />
          <Menu.Label className={styles.head}>{t('editor.handle.turnInto')}</Menu.Label>
          {kindsToTurnInto.map((other) => (
            <KindItem
              key={other.name}
              kind={other}
              isPresent={other.name === kind}
              onClick={doing(() => other.name === kind || turnSelectedInto(editor, other))}
            />
          ))}
        </>
      )}
      <Menu.Divider className={styles.divider} />
      <Item
        icon={Copy}
        label={t('editor.handle.duplicate')}
        shortcut={blockKeys.duplicate}
        onClick={doing(() => duplicateSelected(editor, t('editor.handle.duplicated')))}
      />
      <Item
        icon={Trash2}
        label={t('editor.handle.remove')}
        shortcut={blockKeys.remove}
        onClick={doing(() => removeSelected(editor, t('editor.handle.removed')))}
      />
    </>
  );
}

interface ItemProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut: Shortcut | null;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function Item({ icon: Icon, label, shortcut, isOff, onClick }: ItemProps) {
  return (
    <Menu.Item
      className={styles.item}
      rightSection={shortcut && <Keys shortcut={shortcut} />}
      disabled={isOff ?? false}
      onClick={onClick}
    >
      <span className={styles.label}>
        <Icon size={16} aria-hidden />
        {label}
      </span>
    </Menu.Item>
  );
}

interface KindItemProps {
  readonly kind: BlockKind;
  /** Whether the blocks are of this kind already. */
  readonly isPresent: boolean;
  readonly onClick: () => void;
}

function KindItem({ kind, isPresent, onClick }: KindItemProps) {
  const { t } = useTranslation();
  return (
    <Menu.RadioItem
      value={kind.name}
      checked={isPresent}
      classNames={{ item: styles.item!, itemIndicator: styles.noIndicator! }}
      rightSection={
        <span className={styles.right}>
          {isPresent && <Check size={14} aria-hidden />}
          {kind.shortcut && <Keys shortcut={kind.shortcut} />}
        </span>
      }
      onClick={onClick}
    >
      <span className={styles.label}>
        <kind.icon size={16} aria-hidden />
        {t(`editor.blocks.${kind.name}`)}
      </span>
    </Menu.RadioItem>
  );
}
