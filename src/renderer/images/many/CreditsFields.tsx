import { Checkbox, MultiSelect, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type EmptiableField,
  emptiableField,
  emptiedFields,
  type ManyCredits,
  type ManyField,
} from '#shared/domain/image/change-many.ts';
import { type ImageKind, imageKind, restriction } from '#shared/domain/image/image.ts';
import { filledIn, isWebAddress } from './filled-in.ts';
import styles from './SetCredits.module.css';

interface CreditsFieldsProps {
  readonly credit: ManyCredits;
  readonly onChange: (credit: ManyCredits) => void;
  readonly onEmpty: (emptied: readonly EmptiableField[]) => void;
}

/** The fields that can be set for several images; only those count that are filled in, or named as to be emptied. */
export function CreditsFields({ credit, onChange, onEmpty }: CreditsFieldsProps) {
  const { t } = useTranslation();
  const emptied = emptiedFields(credit);
  const change = <Field extends ManyField>(field: Field, value: ManyCredits[Field] | null) =>
    onChange(filledIn(credit, field, value));
  const text = (field: 'creditLine' | 'source' | 'copyrightNotice' | 'usageTerms' | 'licenceUrl') => ({
    label: t(`images.form.${field}`),
    value: credit[field] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => change(field, event.currentTarget.value),
  });
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.wide}
        description={t('imageRoom.set.nameHint')}
        data-autofocus
        {...text('creditLine')}
      />
      <TagsInput
        label={t('images.form.creators')}
        value={credit.creators ?? []}
        onChange={(creators) => change('creators', creators)}
      />
      <TextInput {...text('source')} />
      <TextInput {...text('copyrightNotice')} />
      <NativeSelect
        label={t('images.form.kind')}
        value={credit.kind ?? ''}
        data={[
          { value: '', label: t('imageRoom.set.unchanged') },
          ...imageKind.options.map((value) => ({ value, label: t(`images.kind.${value}`) })),
        ]}
        onChange={({ currentTarget }) => change('kind', (currentTarget.value || null) as ImageKind | null)}
      />
      <TextInput
        label={t('images.form.rightsEndOn')}
        type="date"
        value={credit.rightsEndOn ?? ''}
        onChange={({ currentTarget }) => change('rightsEndOn', currentTarget.value)}
      />
      <TextInput
        {...text('licenceUrl')}
        error={isWebAddress(credit.licenceUrl ?? '') ? undefined : t('imageRoom.set.noAddress')}
      />
      <TextInput className={styles.wide} {...text('usageTerms')} />
      <Checkbox.Group
        className={styles.wide}
        label={t('images.form.restrictions')}
        value={credit.restrictions ?? []}
        onChange={(chosen) =>
          change(
            'restrictions',
            restriction.options.filter((each) => chosen.includes(each)),
          )
        }
      >
        <div className={styles.restrictions}>
          {restriction.options.map((value) => (
            <Checkbox key={value} size="xs" value={value} label={t(`images.restriction.${value}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <MultiSelect
        className={styles.wide}
        label={t('imageRoom.set.empty')}
        comboboxProps={{ withinPortal: false }}
        data={emptiableField.options.map((value) => ({ value, label: t(`images.form.${value}`) }))}
        value={emptied}
        onChange={(chosen) => onEmpty(emptiableField.options.filter((each) => chosen.includes(each)))}
      />
    </div>
  );
}
