import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import styles from './InboxFilters.module.css';
import { sameWish } from './inbox-views.ts';
import type { InboxWish } from './use-inbox.ts';

/** Keeps what the inbox shows under a name, or drops the view that it shows. */
export function KeepView({ wish }: { readonly wish: InboxWish }) {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(null);
  const keep = useOrder('corrections.keepView');
  const drop = useOrder('corrections.dropView');
  const shown = useAsk('corrections.views', {}).data?.views.find((view) => sameWish(view, wish));
  if (shown)
    return (
      <BusyButton
        size="compact-xs"
        variant="subtle"
        loading={drop.isPending}
        onClick={() => drop.mutate({ name: shown.name })}
      >
        {t('corrections.views.drop', { name: shown.name })}
      </BusyButton>
    );
  if (name === null)
    return (
      <Button size="compact-xs" onClick={() => setName('')}>
        {t('corrections.views.keep')}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') keep.mutate({ name, ...wish }, { onSuccess: () => setName(null) });
  };
  return (
    <form className={styles.keep} onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label={t('corrections.views.name')}
        placeholder={t('corrections.views.name')}
        maxLength={60}
        autoFocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setName(null);
        }}
      />
      <BusyButton size="compact-xs" type="submit" loading={keep.isPending} disabled={name.trim() === ''}>
        {t('corrections.views.keepNamed')}
      </BusyButton>
      {keep.error && <Failure error={keep.error} />}
    </form>
  );
}
