import { Autocomplete, Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BusyButton } from '../ui/BusyButton.tsx';
import { Failure } from '../ui/Failure.tsx';
import { useOrderOfMany } from '../workstation-client/ask-of-many.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import styles from './list.module.css';
import type { MarkedFormProps } from './MarkedStatus.tsx';

/** One section for all marked pieces: one of the publication, one in use, or a new one. */
export function MarkedSection({ articleIds, onDone, onCancel }: MarkedFormProps) {
  const { t } = useTranslation();
  const [section, setSection] = useState('');
  const known = useAsk('desk.state', {}).data?.publication?.sections ?? [];
  const named = useAsk('articles.named', {}).data?.sections ?? [];
  const order = useOrderOfMany('articles.setSectionOf');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    order.mutate({ articleIds, section }, { onSuccess: onDone });
  };
  return (
    <form className={styles.markedForm} onSubmit={submit}>
      <Autocomplete
        size="xs"
        label={t('articles.record.section')}
        description={t('articles.marks.sectionHint')}
        comboboxProps={{ withinPortal: false, position: 'top' }}
        data={[...new Set([...known, ...named])]}
        maxLength={200}
        value={section}
        autoFocus
        onChange={setSection}
      />
      {order.error && <Failure error={order.error} />}
      <div className={styles.markedEnd}>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('window.cancel')}
        </Button>
        <BusyButton size="xs" type="submit" variant="filled" loading={order.isPending}>
          {t('articles.marks.setSection')}
        </BusyButton>
      </div>
    </form>
  );
}
