import { Input, NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exportFormat } from '#shared/domain/export/export-format.ts';
import { pageDesign, paper } from '#shared/domain/export/page-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import { FileNames } from './FileNames.tsx';
import { FrontMatterNames } from './FrontMatterNames.tsx';
import { PageTemplateSettings } from './PageTemplateSettings.tsx';
import { WordStyles } from './WordStyles.tsx';

/** What the exports room begins with, and how pages are printed. */
export function ExportSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'exportDefaults');
  return (
    <Section title={t('settings.exporting.title')}>
      <div>
        <NativeSelect
          label={t('settings.exporting.format')}
          description={t('settings.exporting.formatHint')}
          value={kept.draft.format}
          onChange={({ currentTarget }) =>
            kept.commit({ ...kept.draft, format: exportFormat.parse(currentTarget.value) })
          }
          data={exportFormat.options.map((value) => ({ value, label: t(`exports.format.${value}`) }))}
        />
        <SavedNote field={kept} name={t('settings.exporting.format')} />
      </div>
      <FileNames publication={publication} />
      <FrontMatterNames publication={publication} />
      <WordStyles publication={publication} />
      <PageSettings publication={publication} />
      <PageTemplateSettings publication={publication} />
    </Section>
  );
}

/** The sheet and the design of a PDF. */
function PageSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'pages');
  return (
    <div>
      <Input.Wrapper
        label={t('settings.pages.label')}
        description={t(`settings.pages.designHint.${kept.draft.design}`)}
        labelElement="div"
      >
        <div>
          <SegmentedControl
            aria-label={t('settings.pages.design')}
            value={kept.draft.design}
            onChange={(design) => kept.commit({ ...kept.draft, design })}
            data={pageDesign.options.map((value) => ({ value, label: t(`settings.pages.designs.${value}`) }))}
          />
        </div>
      </Input.Wrapper>
      <NativeSelect
        mt="md"
        label={t('settings.pages.paper')}
        value={kept.draft.paper}
        onChange={({ currentTarget }) =>
          kept.commit({ ...kept.draft, paper: paper.parse(currentTarget.value) })
        }
        data={paper.options.map((value) => ({ value, label: t(`settings.pages.papers.${value}`) }))}
      />
      <SavedNote field={kept} name={t('settings.pages.title')} />
    </div>
  );
}
