import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dataMiningTerm, dataMiningTerms, dataMiningUri } from '#shared/domain/image/data-mining.ts';
import { type Restriction, restriction } from '#shared/domain/image/image.ts';
import type { CreditDraft } from './use-credit-draft.ts';

interface RightsFieldProps {
  readonly draft: CreditDraft;
}

/** What may not be done with the image. */
export function Restrictions({ draft }: RightsFieldProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('images.form.restrictions')}
      description={t('images.form.restrictionsHint')}
      value={draft.credit.restrictions}
      onChange={(restrictions) => draft.change({ restrictions: restrictions as Restriction[] })}
    >
      <Stack gap={6} mt={6}>
        {restriction.options.map((value) => (
          <Checkbox key={value} size="xs" value={value} label={t(`images.restriction.${value}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Whether machines may learn from the image; a code that the vocabulary does not have stays as it came. */
export function DataMining({ draft }: RightsFieldProps) {
  const { t } = useTranslation();
  const uri = draft.credit.dataMining;
  const term = dataMiningTerm(uri);
  return (
    <NativeSelect
      label={t('images.form.dataMining')}
      value={term ? dataMiningUri(term) : uri}
      onChange={({ currentTarget }) => draft.change({ dataMining: currentTarget.value })}
      data={[
        { value: '', label: t('images.form.dataMiningUnknown') },
        ...dataMiningTerms.map((value) => ({
          value: dataMiningUri(value),
          label: t(`images.dataMining.${value}`),
        })),
        ...(uri !== '' && !term ? [{ value: uri, label: uri }] : []),
      ]}
    />
  );
}
