import { Input, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exportFormat } from '#shared/domain/export-format.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { SavedNote } from './SavedNote.tsx';
import { Section } from './Section.tsx';
import { usePublicationField } from './use-publication-field.ts';

/** What the exports room begins with. */
export function ExportSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'exportDefaults');
  return (
    <Section title={t('settings.exporting.title')}>
      <div>
        <Input.Wrapper
          label={t('settings.exporting.format')}
          description={t('settings.exporting.formatHint')}
          labelElement="div"
        >
          <div>
            <SegmentedControl
              aria-label={t('settings.exporting.format')}
              value={kept.draft.format}
              onChange={(format) => kept.commit({ ...kept.draft, format })}
              data={exportFormat.options.map((value) => ({ value, label: t(`exports.format.${value}`) }))}
            />
          </div>
        </Input.Wrapper>
        <SavedNote field={kept} name={t('settings.exporting.format')} />
      </div>
    </Section>
  );
}
