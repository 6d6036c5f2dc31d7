import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Publication } from '#shared/domain/publication.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';

/** Whether a second person approves each correction. */
export function ApprovalSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'secondApproval');
  const label = t('settings.approval.wanted');
  return (
    <Section title={t('settings.approval.title')} hint={t('settings.approval.hint')}>
      <div>
        <Switch
          label={label}
          description={t('settings.approval.wantedHint')}
          checked={kept.draft}
          onChange={({ currentTarget }) => kept.commit(currentTarget.checked)}
        />
        <SavedNote field={kept} name={label} />
      </div>
    </Section>
  );
}
