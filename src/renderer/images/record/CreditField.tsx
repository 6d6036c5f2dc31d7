import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CreditRecord } from '#shared/domain/image/image.ts';
import { FileContradicts } from './FileContradicts.tsx';
import type { CreditDraft } from './use-credit-draft.ts';

interface CreditFieldProps {
  readonly draft: CreditDraft;
  /** A field that holds plain text, in the words of the IPTC Photo Metadata Standard. */
  readonly field: Exclude<
    keyof CreditRecord,
    'kind' | 'creators' | 'digitalSourceType' | 'restrictions' | 'dataMining'
  >;
  readonly hint?: string;
}

/** A field of one line. */
export function CreditLine({ draft, field, hint }: CreditFieldProps) {
  const { t } = useTranslation();
  return (
    <div>
      <TextInput
        label={t(`images.form.${field}`)}
        description={hint}
        value={draft.credit[field]}
        onChange={({ currentTarget }) => draft.change({ [field]: currentTarget.value })}
      />
      <FileContradicts draft={draft} field={field} />
    </div>
  );
}

/** A field of a sentence or two. */
export function CreditLines({ draft, field, hint }: CreditFieldProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Textarea
        label={t(`images.form.${field}`)}
        description={hint}
        autosize
        minRows={2}
        maxRows={8}
        value={draft.credit[field]}
        onChange={({ currentTarget }) => draft.change({ [field]: currentTarget.value })}
      />
      <FileContradicts draft={draft} field={field} />
    </div>
  );
}

/** A day that is no calendar day, as files sometimes bring it, stays visible as it was written. */
export function RightsEnd({ draft }: Pick<CreditFieldProps, 'draft'>) {
  const { t } = useTranslation();
  const { rightsEndOn } = draft.credit;
  return (
    <div>
      <TextInput
        label={t('images.form.rightsEndOn')}
        description={t('images.form.rightsEndOnHint')}
        type={/^(\d{4}-\d{2}-\d{2})?$/.test(rightsEndOn) ? 'date' : 'text'}
        value={rightsEndOn}
        onChange={({ currentTarget }) => draft.change({ rightsEndOn: currentTarget.value })}
      />
      <FileContradicts draft={draft} field="rightsEndOn" />
    </div>
  );
}
