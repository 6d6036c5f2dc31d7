import { ActionIcon, Button, TextInput } from '@mantine/core';
import { ArrowRight, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreferredWording, Publication } from '#shared/domain/publication.ts';
import { focusAfter } from '../../ui/focus-after.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import styles from './WordingsSettings.module.css';

const isEmpty = ({ instead, write }: PreferredWording) => instead.trim() === '' && write.trim() === '';
const isWhole = ({ instead, write }: PreferredWording) => instead.trim() !== '' && write.trim() !== '';
const trimmed = ({ instead, write }: PreferredWording) => ({ instead: instead.trim(), write: write.trim() });

/** Which words this house does not print, and what it prints in their place. Empty rows fall away on saving. */
export function WordingsSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'wordings');
  const root = useRef<HTMLFieldSetElement>(null);
  const rows = kept.draft;
  const save = (list: PreferredWording[]) => kept.commit(list.filter((row) => !isEmpty(row)).map(trimmed));
  const change = (at: number, changes: Partial<PreferredWording>) =>
    kept.setDraft(rows.map((row, index) => (index === at ? { ...row, ...changes } : row)));
  const add = () =>
    focusAfter(
      () => kept.setDraft([...rows, { instead: '', write: '' }]),
      () => root.current,
      '[data-row]:last-of-type input',
    );
  return (
    <Section title={t('settings.wordings.title')} hint={t('settings.wordings.hint')}>
      <fieldset
        ref={root}
        className={styles.rows}
        aria-label={t('settings.wordings.title')}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) save(rows);
        }}
      >
        {rows.length === 0 && <p className={styles.empty}>{t('settings.wordings.empty')}</p>}
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its words change while they are typed.
          <div key={index} className={styles.row} data-row>
            {(['instead', 'write'] as const).map((side) => (
              <TextInput
                key={side}
                aria-label={t(`settings.wordings.${side}Of`, { row: index + 1 })}
                placeholder={t(`settings.wordings.${side}`)}
                value={row[side]}
                maxLength={200}
                error={
                  kept.wrong && !isWhole(row) && row[side].trim() === '' && t('settings.problems.wording')
                }
                leftSection={side === 'write' ? <ArrowRight size={14} aria-hidden /> : undefined}
                onChange={({ currentTarget }) => change(index, { [side]: currentTarget.value })}
                onKeyDown={({ key }) => key === 'Enter' && save(rows)}
              />
            ))}
            <ActionIcon
              size="lg"
              aria-label={t('settings.wordings.remove', { wording: row.instead || index + 1 })}
              onClick={() => save(rows.filter((_, other) => other !== index))}
            >
              <X size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      </fieldset>
      <div className={styles.foot}>
        <Button leftSection={<Plus size={15} aria-hidden />} onClick={add}>
          {t('settings.wordings.add')}
        </Button>
        <SavedNote field={kept} name={t('settings.wordings.title')} />
      </div>
    </Section>
  );
}
