import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsOf, type ManyCredits } from '#shared/domain/image/change-many.ts';
import type { CreditTemplate } from '#shared/domain/image/image-settings.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import styles from './SetCredits.module.css';

/** The templates of the house, and a way to write them; null until they are here. */
function useTemplates() {
  const settings = useAsk('desk.state', {}).data?.publication?.images;
  const order = useOrder('publication.update');
  if (!settings) return null;
  return {
    templates: settings.templates,
    isWriting: order.isPending,
    error: order.error,
    write: (next: readonly CreditTemplate[], after: () => void) =>
      order.mutate({ images: { ...settings, templates: [...next] } }, { onSuccess: after }),
  };
}

interface CreditTemplatesProps {
  /** The name of the template that the fields began with. */
  readonly chosen: string | null;
  readonly onChosen: (name: string | null) => void;
  readonly onChoose: (credit: ManyCredits) => void;
}

/** Fields that the house sets together, under a name: to choose and to delete. Nothing where none is kept. */
export function CreditTemplates({ chosen, onChosen, onChoose }: CreditTemplatesProps) {
  const { t } = useTranslation();
  const kept = useTemplates();
  if (!kept || kept.templates.length === 0) return null;
  const { templates, write } = kept;
  const choose = (name: string | null) => {
    const template = templates.find((each) => each.name === name);
    onChosen(template?.name ?? null);
    onChoose(template?.credit ?? {});
  };
  const remove = (name: string) =>
    write(
      templates.filter((each) => each.name !== name),
      () => onChosen(null),
    );
  return (
    <div className={styles.templates}>
      <Select
        className={styles.template}
        label={t('imageRoom.templates.label')}
        comboboxProps={{ withinPortal: false }}
        data={[
          { value: '', label: t('imageRoom.templates.none') },
          ...templates.map(({ name }) => ({ value: name, label: name })),
        ]}
        value={chosen ?? ''}
        allowDeselect={false}
        onChange={choose}
      />
      {chosen !== null && (
        <Tooltip label={t('imageRoom.templates.remove', { name: chosen })}>
          <ActionIcon
            className={styles.remove}
            aria-label={t('imageRoom.templates.remove', { name: chosen })}
            loading={kept.isWriting}
            onClick={() => remove(chosen)}
          >
            <Trash2 size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      {kept.error && <Failure error={kept.error} />}
    </div>
  );
}

interface KeepTemplateProps {
  readonly credit: ManyCredits;
  readonly chosen: string | null;
  readonly onKept: (name: string) => void;
}

/** Keeps the fields that are filled in under a name; the same name again is the same template. */
export function KeepTemplate({ credit, chosen, onKept }: KeepTemplateProps) {
  const { t } = useTranslation();
  const kept = useTemplates();
  const [naming, setNaming] = useState<string | null>(null);
  if (!kept) return null;
  const name = naming?.trim() ?? '';
  const keep = () => {
    if (name === '') return;
    kept.write([...kept.templates.filter((each) => each.name !== name), { name, credit }], () => {
      onKept(name);
      setNaming(null);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') keep();
    else setNaming(null);
  };
  if (naming === null)
    return (
      <Button
        variant="subtle"
        disabled={fieldsOf(credit).length === 0}
        onClick={() => setNaming(chosen ?? '')}
      >
        {t('imageRoom.templates.save')}
      </Button>
    );
  return (
    <div className={styles.templates}>
      <TextInput
        className={styles.template}
        aria-label={t('imageRoom.templates.name')}
        placeholder={t('imageRoom.templates.name')}
        autoFocus
        maxLength={80}
        value={naming}
        onChange={({ currentTarget }) => setNaming(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <BusyButton disabled={name === ''} loading={kept.isWriting} onClick={keep}>
        {t('imageRoom.templates.keep')}
      </BusyButton>
      {kept.error && <Failure error={kept.error} />}
    </div>
  );
}
