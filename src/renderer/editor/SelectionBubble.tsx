import { ActionIcon, Tooltip } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { BubbleMenu } from '@tiptap/react/menus';
import { Bold, Italic, Link2, type LucideIcon, MessageSquarePlus, SearchCheck } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { findCommand } from '../app/commands.ts';
import { isMac, keysInWords, type Shortcut } from '../app/shortcut.ts';
import { useLanguage } from '../ui/use-language.ts';
import { blockKinds, mayChangeKind } from './blocks/block-kinds.ts';
import { carriesMarks, linkShortcut, openLinkDialog } from './link/LinkDialog.tsx';
import styles from './menus.module.css';

/** What selected words can become, or what is put below them. */
const inBubble = blockKinds.filter(({ name }) => !['paragraph', 'figure', 'leadImage'].includes(name));

/** What can be said about the selected words; see `annotations/use-annotation-commands.ts`. */
const sayings = [
  {
    id: 'annotations.claim',
    icon: SearchCheck,
    label: 'annotations.commands.claim',
    shortcut: 'mod+alt+C',
  },
  {
    id: 'annotations.comment',
    icon: MessageSquarePlus,
    label: 'annotations.commands.comment',
    shortcut: 'mod+alt+M',
  },
] as const;

const bubbleKey = 'selectionBubble';

function hasTools(editor: Editor): boolean {
  const { selection } = editor.state;
  return (
    editor.isEditable &&
    selection instanceof TextSelection &&
    // Of any words something can be said.
    !selection.empty
  );
}

/** What can be done to selected words. Alt-F10 leads into it, arrows along it, Escape back to the text. */
export function SelectionBubble({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      link: editor.isActive('link'),
      subhead: editor.isActive('subhead'),
      quote: editor.isActive('quote'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      marks: carriesMarks(editor),
      kinds: mayChangeKind(editor),
    }),
  });
  useKeyIntoBubble(editor, bar);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      editor.commands.focus();
      return;
    }
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowRight' ? 1 : -1;
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
  };

  return (
    <BubbleMenu
      editor={editor}
      className={styles.bubble}
      pluginKey={bubbleKey}
      updateDelay={120}
      options={{
        placement: 'top',
        offset: 8,
        flip: true,
        shift: { padding: 8 },
      }}
      shouldShow={({ editor, element, view }) =>
        hasTools(editor) && (view.hasFocus() || element.contains(document.activeElement))
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the toolbar inside. */}
      <div ref={bar} onKeyDown={onKeyDown}>
        <div className={styles.buttons} role="toolbar" aria-label={t('editor.bubble.label')}>
          {active.marks && (
            <>
              <Tool
                icon={Bold}
                label={t('editor.marks.bold')}
                shortcut="mod+B"
                pressed={active.bold}
                onClick={() => editor.chain().focus().toggleBold().run()}
              />
              <Tool
                icon={Italic}
                label={t('editor.marks.italic')}
                shortcut="mod+I"
                pressed={active.italic}
                onClick={() => editor.chain().focus().toggleItalic().run()}
              />
              <Tool
                icon={Link2}
                label={t('editor.marks.link')}
                shortcut={linkShortcut}
                pressed={active.link}
                onClick={() => {
                  // It would stand over the form, or under it.
                  editor.view.dispatch(editor.state.tr.setMeta(bubbleKey, 'hide'));
                  openLinkDialog();
                }}
              />
            </>
          )}
          {active.marks && active.kinds && <span className={styles.between} aria-hidden />}
          {active.kinds &&
            inBubble.map((kind) => (
              <Tool
                key={kind.name}
                icon={kind.icon}
                label={t(`editor.blocks.${kind.name}`)}
                shortcut={kind.shortcut}
                pressed={active[kind.name as 'quote']}
                onClick={() => kind.make(editor)}
              />
            ))}
          {(active.marks || active.kinds) && <span className={styles.between} aria-hidden />}
          {sayings.map(({ id, icon, label, shortcut }) => (
            <Tool
              key={id}
              icon={icon}
              label={t(label)}
              shortcut={shortcut}
              onClick={() => findCommand((command) => command.id === id)?.run()}
            />
          ))}
        </div>
      </div>
    </BubbleMenu>
  );
}

/** Alt-F10 takes the focus into the bubble. */
function useKeyIntoBubble(editor: Editor, bar: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const { dom } = editor.view;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey) return;
      event.preventDefault();
      bar.current?.querySelector('button')?.focus();
    };
    dom.addEventListener('keydown', onKeyDown);
    return () => dom.removeEventListener('keydown', onKeyDown);
  }, [editor, bar]);
}

interface ToolProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut: Shortcut | null;
  /** Left out where it is no state that can be on or off. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon: Icon, label, shortcut, pressed, onClick }: ToolProps) {
  const language = useLanguage();
  const keys = shortcut ? ` (${keysInWords(shortcut, language, isMac()).join(' ')})` : '';
  return (
    <Tooltip label={label + keys}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        variant={pressed ? 'light' : 'subtle'}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
