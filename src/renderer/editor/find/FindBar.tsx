import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import {
  CaseSensitive,
  ChevronDown,
  ChevronUp,
  FileSearch,
  type LucideIcon,
  Regex,
  Replace,
  WholeWord,
  X,
} from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Query as FindQuery, noQuery } from '#shared/search-query/find-pattern.ts';
import { isMac, isPressed } from '../../app/shortcut.ts';
import { findInPieces, offerWords } from '../../finding/find-in-pieces.ts';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from '../menus.module.css';
import { find, findNext, findState, selectFound } from './find-in-text.ts';
import { replaceAll, replacementInHand, replaceOne } from './replace-in-text.ts';

interface FindBarProps {
  readonly editor: Editor;
  readonly onClose: () => void;
  readonly replacing: boolean;
  readonly onReplacing: (replacing: boolean) => void;
  /** Whether the field takes the focus when the bar is opened. */
  readonly takesFocus: boolean;
  /** The field, so that a second Ctrl-F leads back into it. */
  readonly ref: Ref<HTMLInputElement>;
}

const ways = [
  { name: 'caseSensitive', icon: CaseSensitive },
  { name: 'wholeWord', icon: WholeWord },
  { name: 'regex', icon: Regex },
] as const;

/** Finds and replaces on the page. Enter goes on, Shift-Enter back, Escape returns to the text at the place in hand. */
export function FindBar({ editor, onClose, replacing, onReplacing, takesFocus, ref }: FindBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query, count, current, fault, searching } = useEditorState({
    editor,
    selector: ({ editor }) => {
      const { query, matches, current, fault, searching } = findState(editor.state);
      return { query, count: matches.length, current, fault, searching };
    },
  });
  useEffect(() => {
    if (current >= 0) editor.view.dom.querySelector('.found-current')?.scrollIntoView({ block: 'center' });
  }, [editor, current]);
  useEffect(() => () => void (editor.isDestroyed || find(editor.view, noQuery)), [editor]);

  useEffect(
    () =>
      offerWords(() => {
        const { words, caseSensitive, wholeWord, regex } = findState(editor.state).query;
        return regex ? null : { words, caseSensitive, wholeWord };
      }),
    [editor],
  );

  const close = () => {
    selectFound(editor.view);
    editor.commands.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (
      event.key === 'Enter' &&
      event.target instanceof HTMLInputElement &&
      event.target.name === 'words'
    )
      findNext(editor.view, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  const countInWords = () => {
    if (fault) return t(`find.fault.${fault}`);
    if (query.words === '' || (searching && count === 0)) return '';
    const inWords = (number: number) => numberInWords(language, number);
    return count === 0
      ? t('editor.find.none')
      : t('editor.find.count', { current: inWords(current + 1), count: inWords(count) });
  };
  return (
    <search className={styles.find} aria-label={t('editor.find.label')} onKeyDown={onKeyDown}>
      <div className={styles.findLine}>
        <TextInput
          ref={ref}
          name="words"
          className={styles.findField}
          size="xs"
          autoFocus={takesFocus}
          autoComplete="off"
          aria-label={t('editor.find.words')}
          aria-invalid={fault !== null}
          placeholder={t('editor.find.words')}
          value={query.words}
          onChange={(event) => find(editor.view, { ...query, words: event.currentTarget.value })}
        />
        {ways.map(({ name, icon }) => (
          <Tool
            key={name}
            label={t(`find.${name}`)}
            icon={icon}
            pressed={query[name]}
            onClick={() => find(editor.view, { ...query, [name]: !query[name] })}
          />
        ))}
        <span className={styles.findCount} role="status" data-fault={fault !== null || undefined}>
          {countInWords()}
        </span>
        <span className={styles.findGap} />
        <Tool
          label={t('editor.find.previous')}
          icon={ChevronUp}
          disabled={count === 0}
          onClick={() => findNext(editor.view, -1)}
        />
        <Tool
          label={t('editor.find.next')}
          icon={ChevronDown}
          disabled={count === 0}
          onClick={() => findNext(editor.view, 1)}
        />
        <Tool
          label={t('find.pieces.command')}
          icon={FileSearch}
          onClick={() => findInPieces.open(query.regex ? '' : query.words)}
        />
        <Tool
          label={t('find.replaceLine')}
          icon={Replace}
          pressed={replacing}
          onClick={() => onReplacing(!replacing)}
        />
        <Tool label={t('window.close')} icon={X} onClick={close} />
      </div>
      {replacing && <ReplaceLine editor={editor} count={count} searching={searching} />}
    </search>
  );
}

interface ReplaceLineProps {
  readonly editor: Editor;
  readonly count: number;
  readonly searching: boolean;
}

/** How many places were replaced, and what it left; said as long as page and search are those. */
interface Done {
  readonly replaced: number;
  readonly page: Node;
  readonly query: FindQuery;
}

const isAsLeft = (state: EditorState, { page, query }: Done): boolean =>
  state.doc === page && findState(state).query === query;

/** What is put in place of what was found: one and on to the next, or all as one step. */
function ReplaceLine({ editor, count, searching }: ReplaceLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const counted = (number: number) => ({ count: number, shown: numberInWords(language, number) });
  const [template, setTemplate] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const { inHand, stands } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      inHand: replacementInHand(editor.view, template),
      stands: done !== null && isAsLeft(editor.state, done),
    }),
  });
  const ready = count > 0 && !searching && editor.isEditable;
  const all = () => {
    if (!ready) return;
    const replaced = replaceAll(editor.view, template);
    setDone({ replaced, page: editor.state.doc, query: findState(editor.state).query });
  };
  // The last place is gone, and the focus still stands on the button: the keys of the text are taken up from there.
  const inPlaceOfText = (event: KeyboardEvent) => {
    if (!isPressed('mod+Z', event.nativeEvent, isMac())) return;
    event.preventDefault();
    editor.commands.undo();
  };
  const one = () => {
    if (ready) replaceOne(editor.view, template);
  };
  const preview = () => {
    if (done && stands) return t('find.replaced', counted(done.replaced));
    return inHand ? t('find.becomes', { was: brief(inHand.was), now: brief(inHand.now) }) : '';
  };
  return (
    <div className={styles.findLine}>
      <TextInput
        className={styles.findField}
        size="xs"
        autoComplete="off"
        aria-label={t('find.template')}
        placeholder={t('find.template')}
        value={template}
        onChange={(event) => {
          setTemplate(event.currentTarget.value);
          setDone(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          one();
        }}
      />
      <ReplaceButton ready={ready} onClick={one} onKeyDown={inPlaceOfText}>
        {t('find.one')}
      </ReplaceButton>
      <ReplaceButton ready={ready} onClick={all} onKeyDown={inPlaceOfText}>
        {t('find.all', counted(count))}
      </ReplaceButton>
      <span className={styles.findPreview} role="status">
        {preview()}
      </span>
    </div>
  );
}

interface ReplaceButtonProps {
  readonly ready: boolean;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** Keeps the focus when there is nothing more to replace, which a disabled button would drop. */
const ReplaceButton = ({ ready, ...props }: ReplaceButtonProps) => (
  <Button size="compact-sm" aria-disabled={!ready} data-disabled={!ready} {...props} />
);

const brief = (words: string): string => (words.length > 40 ? `${words.slice(0, 39)}…` : words);

interface ToolProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon: Icon, pressed, disabled = false, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        variant={pressed ? 'light' : 'subtle'}
        disabled={disabled}
        onClick={onClick}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
