import { ActionIcon, Tooltip } from '@mantine/core';
import type { JSONContent } from '@tiptap/core';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { Bold, Italic, Link2, List, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standingBlocks, standingDoc } from '#shared/article-body/standing-text.ts';
import type { StandingBlock } from '#shared/domain/publication.ts';
import { LinkForm } from '../../editor/link/LinkForm.tsx';
import styles from './StandingEditor.module.css';
import { standingExtensions } from './standing-extensions.ts';

interface StandingEditorProps {
  readonly blocks: readonly StandingBlock[];
  readonly label: string;
  readonly onChange: (blocks: StandingBlock[]) => void;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The text of a standing element, written as it is printed. */
export function StandingEditor({ blocks, label, onChange }: StandingEditorProps) {
  const change = useRef(onChange);
  change.current = onChange;
  const editor = useEditor({
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    extensions: standingExtensions,
    content: standingDoc(blocks) as JSONContent,
    onUpdate: ({ editor }) => change.current(standingBlocks(editor.getJSON() as never)),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: styles.text!,
        // Chromium would fetch its dictionaries from the network.
        spellcheck: 'false',
      },
    },
  });
  // Text that came from elsewhere, as by an undo in the settings.
  useEffect(() => {
    if (!editor.isDestroyed && !same(standingBlocks(editor.getJSON() as never), blocks))
      editor.commands.setContent(standingDoc(blocks) as JSONContent, { emitUpdate: false });
  }, [editor, blocks]);
  return (
    <div className={styles.frame}>
      <Tools editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}

function Tools({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const [linking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      link: editor.isActive('link'),
      list: editor.isActive('bulletList'),
      selected: !editor.state.selection.empty,
    }),
  });
  const run = () => editor.chain().focus();
  return (
    <div className={styles.tools}>
      <div className={styles.buttons} role="toolbar" aria-label={t('settings.standing.tools')}>
        <Tool
          icon={Bold}
          label={t('editor.marks.bold')}
          pressed={active.bold}
          onClick={() => run().toggleBold().run()}
        />
        <Tool
          icon={Italic}
          label={t('editor.marks.italic')}
          pressed={active.italic}
          onClick={() => run().toggleItalic().run()}
        />
        <Tool
          icon={Link2}
          label={t('editor.marks.link')}
          pressed={active.link}
          disabled={!active.selected && !active.link}
          onClick={() => setLinking(!linking)}
        />
        <Tool
          icon={List}
          label={t('settings.standing.list')}
          pressed={active.list}
          onClick={() => run().toggleBulletList().run()}
        />
      </div>
      {linking && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to the form inside.
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setLinking(false);
            editor.commands.focus();
          }}
        >
          <LinkForm editor={editor} onDone={() => setLinking(false)} />
        </div>
      )}
    </div>
  );
}

interface ToolProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly pressed: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon: Icon, label, pressed, disabled = false, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        variant={pressed ? 'light' : 'subtle'}
        disabled={disabled}
        // The selection in the text stays.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
