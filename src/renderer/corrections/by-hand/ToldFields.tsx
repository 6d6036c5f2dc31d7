import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from '../steps/StepForm.module.css';
import type { Draft } from './draft.ts';
import { PieceField } from './PieceField.tsx';

interface ToldFieldsProps {
  readonly draft: Draft;
  readonly onWrite: (changes: Partial<Draft>) => void;
}

/** What was told in a call: where, what is wrong, what is right, and what shows it. */
export function ToldFields({ draft, onWrite }: ToldFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <PieceField
        location={draft.location}
        onChange={(location, articleId) => onWrite({ location, articleId })}
      />
      <Textarea
        label={t('corrections.byHand.description')}
        required
        autosize
        minRows={2}
        maxRows={8}
        value={draft.description}
        onChange={({ currentTarget }) => onWrite({ description: currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          label={t('corrections.byHand.quoted')}
          value={draft.quoted}
          onChange={({ currentTarget }) => onWrite({ quoted: currentTarget.value })}
        />
        <TextInput
          label={t('corrections.byHand.proposed')}
          value={draft.proposed}
          onChange={({ currentTarget }) => onWrite({ proposed: currentTarget.value })}
        />
      </div>
      <TextInput
        label={t('corrections.byHand.evidence')}
        value={draft.evidence}
        onChange={({ currentTarget }) => onWrite({ evidence: currentTarget.value })}
      />
    </>
  );
}
