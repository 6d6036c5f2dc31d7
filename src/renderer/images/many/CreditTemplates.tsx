import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsOf, type ManyCredits } from '#shared/domain/change-many.ts';
import type { CreditTemplate } from '#shared/domain/image-settings.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import styles from './SetCredits.module.css';

interface CreditTemplatesProps {
  readonly credit: ManyCredits;
  readonly onChoose: (credit: ManyCredits) => void;
}

/** Fields that the house sets together, under a name: to choose, to keep, to delete. */
export function CreditTemplates({ credit, onChoose }: CreditTemplatesProps) {
  const { t } = useTranslation();
  const settings = useAsk('desk.state', {}).data?.publication?.images;
  const order = useOrder('publication.update');
  const [chosen, setChosen] = useState<string | null>(null);
  const [naming, setNaming] = useState<string | null>(null);
  if (!settings) return null;
  const { templates } = settings;
  const write = (next: readonly CreditTemplate[], after: () => void) =>
    order.mutate({ images: { ...settings, templates: [...next] } }, { onSuccess: after });
  const choose = (name: string | null) => {
    const template = templates.find((each) => each.name === name);
    setChosen(template?.name ?? null);
    if (template) onChoose(template.credit);
  };
  const keep = () => {
    const name = naming?.trim() ?? '';
    if (name === '') return;
    const others = templates.filter((each) => each.name !== name);
    write([...others, { name, credit }], () => {
      setChosen(name);
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
  return (
    <div className={styles.templates}>
      {templates.length > 0 && (
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
      )}
      {chosen !== null && (
        <Tooltip label={t('imageRoom.templates.remove', { name: chosen })}>
          <ActionIcon
            aria-label={t('imageRoom.templates.remove', { name: chosen })}
            loading={order.isPending}
            onClick={() =>
              write(
                templates.filter(({ name }) => name !== chosen),
                () => setChosen(null),
              )
            }
          >
            <Trash2 size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      {naming === null ? (
        <Button
          variant="subtle"
          disabled={fieldsOf(credit).length === 0}
          onClick={() => setNaming(chosen ?? '')}
        >
          {t('imageRoom.templates.save')}
        </Button>
      ) : (
        <>
          <TextInput
            className={styles.template}
            label={t('imageRoom.templates.name')}
            autoFocus
            maxLength={80}
            value={naming}
            onChange={({ currentTarget }) => setNaming(currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <Button disabled={naming.trim() === ''} loading={order.isPending} onClick={keep}>
            {t('imageRoom.templates.keep')}
          </Button>
        </>
      )}
      {order.error && <Failure error={order.error} />}
    </div>
  );
}
