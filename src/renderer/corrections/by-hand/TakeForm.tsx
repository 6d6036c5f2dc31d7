import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import { recipient } from '#shared/domain/report/letter.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { momentIn } from '../steps/moment-field.ts';
import { StepForm } from '../steps/StepForm.tsx';
import styles from './by-hand.module.css';
import { type Draft, draftLeft, leaveDraft, type Way } from './draft.ts';
import { ToldFields } from './ToldFields.tsx';

interface TakeFormProps {
  readonly way: Way;
  readonly onTaken: (taken: OutputOf<'corrections.take'>) => void;
  readonly onLeave: () => void;
}

/** Who reported, when, and what: field by field for a call, as one text for what is pasted. */
export function TakeForm({ way, onTaken, onLeave }: TakeFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftLeft(way));
  const take = useOrder('corrections.take');
  const write = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  useEffect(() => leaveDraft(draft), [draft]);
  const isCall = draft.way === 'phone';
  const address = draft.address.trim();
  const isAddress = address === '' || recipient.safeParse(address).success;
  return (
    <StepForm
      submitLabel={t('corrections.byHand.submit')}
      onSubmit={() =>
        take.mutate(wishOf(draft), {
          onSuccess: (taken) => {
            leaveDraft(null);
            onTaken(taken);
          },
        })
      }
      onLeave={onLeave}
      busy={take.isPending}
      error={take.error}
      ready={(isCall ? draft.description : draft.text).trim() !== '' && isAddress}
    >
      <SegmentedControl
        aria-label={t('corrections.byHand.way')}
        value={draft.way}
        onChange={(value) => write({ way: value as Way })}
        data={[
          { value: 'phone', label: t('corrections.byHand.phone') },
          { value: 'paste', label: t('corrections.byHand.paste') },
        ]}
      />
      {!isCall && (
        <Textarea
          label={t('corrections.byHand.text')}
          description={t('corrections.byHand.textHint')}
          required
          autosize
          autoFocus
          data-autofocus
          minRows={8}
          maxRows={14}
          value={draft.text}
          onChange={({ currentTarget }) => write({ text: currentTarget.value })}
        />
      )}
      <div className={styles.who} data-way={draft.way}>
        <TextInput
          label={t('corrections.byHand.name')}
          autoFocus={isCall}
          data-autofocus={isCall || undefined}
          maxLength={500}
          value={draft.name}
          onChange={({ currentTarget }) => write({ name: currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={t('corrections.byHand.when')}
          value={isCall ? draft.called : draft.sent}
          onChange={({ currentTarget: { value } }) => write(isCall ? { called: value } : { sent: value })}
        />
        {isCall && (
          <TextInput
            type="tel"
            label={t('corrections.byHand.phoneNumber')}
            maxLength={500}
            value={draft.phone}
            onChange={({ currentTarget }) => write({ phone: currentTarget.value })}
          />
        )}
        <TextInput
          inputMode="email"
          label={t('corrections.byHand.address')}
          maxLength={500}
          error={!isAddress && t('corrections.byHand.noAddress')}
          value={draft.address}
          onChange={({ currentTarget }) => write({ address: currentTarget.value })}
        />
      </div>
      {isCall && <ToldFields draft={draft} onWrite={write} />}
    </StepForm>
  );
}

/** What the workstation is asked to take. */
function wishOf(draft: Draft): InputOf<'corrections.take'> {
  const who = {
    reporterName: draft.name,
    reporterAddress: draft.address.trim(),
    arrivedAt: momentIn(draft.way === 'phone' ? draft.called : draft.sent),
  };
  if (draft.way === 'paste') return { ...who, channel: 'paste', text: draft.text };
  const { articleId, location, description, quoted, proposed, evidence, phone } = draft;
  const told = { location, description, quoted, proposed, evidence, reporterPhone: phone };
  return { ...who, ...told, channel: 'phone', articleId };
}
