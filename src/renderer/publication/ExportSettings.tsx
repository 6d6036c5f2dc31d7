import { Input, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exportFormat } from '#shared/domain/export-format.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { FileNames } from './FileNames.tsx';
import { FrontMatterNames } from './FrontMatterNames.tsx';
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
            <NativeSelect
              aria-label={t('settings.exporting.format')}
              value={kept.draft.format}
              onChange={({ currentTarget }) =>
                kept.commit({ ...kept.draft, format: exportFormat.parse(currentTarget.value) })
              }
              data={exportFormat.options.map((value) => ({ value, label: t(`exports.format.${value}`) }))}
            />
          </div>
        </Input.Wrapper>
        <SavedNote field={kept} name={t('settings.exporting.format')} />
      </div>
      <FileNames publication={publication} />
      <FrontMatterNames publication={publication} />
    </Section>
  );
}
