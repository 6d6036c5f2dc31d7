import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Source, type SourceKind, sourceKind } from '#shared/domain/piece/annotation.ts';
import { shownDay } from '#shared/words/dates.ts';
import { completeAddress } from '../editor/link/link-address.ts';
import { useKeptDraft } from '../ui/use-kept-draft.ts';
import styles from './card.module.css';
import type { SourceWords } from './write-annotations.ts';

interface SourceFormProps {
  /** Of the draft that is kept while it is filled in. */
  readonly name: string;
  /** The source that is changed; null: a new one. */
  readonly source: Source | null;
  readonly onDone: (words: SourceWords) => void;
  readonly onCancel: () => void;
}

/** The address in full; null for what is no page of the web. */
function webAddress(typed: string): string | null {
  const whole = completeAddress(typed);
  return whole && /^https?:/i.test(whole) && URL.canParse(whole) ? whole : null;
}

/** What a claim rests on, filled in by kind. Escape gives it up. */
export function SourceForm({ name, source, onDone, onCancel }: SourceFormProps) {
  const { t } = useTranslation();
  const { draft, change, forget } = useKeptDraft<SourceWords>(
    name,
    source ?? { kind: 'web', text: '', seenOn: shownDay(), note: '' },
  );
  const [refused, setRefused] = useState(false);
  const { kind } = draft;
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // Once: who walks through the kinds by their arrows stays there.
  useEffect(() => field.current?.focus(), []);
  // The card stands at its passage, which may be the last line in sight; each kind has its own height.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each kind
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = kind === 'web' ? webAddress(draft.text) : draft.text.trim();
    if (!text) return setRefused(true);
    const isDated = kind === 'web' || kind === 'person';
    forget();
    onDone({
      kind,
      text,
      seenOn: isDated ? draft.seenOn : '',
      note: kind === 'note' ? '' : draft.note.trim(),
    });
  };
  const cancel = () => {
    forget();
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    cancel();
  };
  const words = {
    ref: field,
    size: 'xs',
    label: t(`annotations.source.text.${kind}`),
    value: draft.text,
    error: refused && t(kind === 'web' ? 'annotations.source.noAddress' : 'annotations.source.empty'),
    onChange: (event: { currentTarget: { value: string } }) => {
      setRefused(false);
      change({ text: event.currentTarget.value });
    },
  } as const;

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t(source ? 'annotations.source.change' : 'annotations.source.add')}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <SegmentedControl
        classNames={{ control: styles.kind, label: styles.kindWord }}
        size="xs"
        fullWidth
        aria-label={t('annotations.source.kindLabel')}
        value={kind}
        onChange={(value) => {
          setRefused(false);
          change({ kind: value as SourceKind, seenOn: draft.seenOn || shownDay() });
        }}
        data={sourceKind.options.map((value) => ({ value, label: t(`annotations.source.kind.${value}`) }))}
      />
      {kind === 'note' ? <Textarea {...words} autosize minRows={2} maxRows={8} /> : <TextInput {...words} />}
      {(kind === 'web' || kind === 'person') && (
        <TextInput
          size="xs"
          type="date"
          label={t(`annotations.source.seenOn.${kind}`)}
          value={draft.seenOn}
          onChange={({ currentTarget }) => change({ seenOn: currentTarget.value })}
        />
      )}
      {kind !== 'note' && (
        <TextInput
          size="xs"
          label={t(`annotations.source.note.${kind}`)}
          value={draft.note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      )}
      <div className={styles.actions}>
        <Button size="compact-xs" type="submit">
          {t('window.save')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={cancel}>
          {t('window.cancel')}
        </Button>
      </div>
    </form>
  );
}
