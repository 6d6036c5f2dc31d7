import { useTranslation } from 'react-i18next';
import type { Publication } from '#shared/domain/publication.ts';
import {
  longestNotice,
  type NoticeForm,
  noticeForm,
  noticePlaceholders,
} from '#shared/domain/report/notice-template.ts';
import { proposedTemplate } from '#shared/words/notice-template.ts';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import { sampleNotice } from './sample-notice.ts';
import { TemplateChoice, TemplateField, TemplatePreview, useTemplatePlace } from './Templates.tsx';
import { areFine, inBraces, templateIn } from './template-in.ts';

const rules = { knownTo: noticePlaceholders, longest: longestNotice };

/** How public notices are worded, by language and kind; one that is not reworded follows the program's proposal. */
export function NoticesSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'noticeTemplates', (all) => areFine(all, rules));
  const [place, setPlace] = useTemplatePlace<NoticeForm>(publication, 'correction');
  const { kind, language } = place;
  const nameOf = (form: NoticeForm) => t(`settings.notices.form.${form}`);
  return (
    <Section title={t('settings.notices.title')} hint={t('settings.notices.hint')}>
      <TemplateChoice
        label={t('settings.notices.formLabel')}
        kinds={noticeForm.options}
        nameOf={nameOf}
        languageLabel={t('settings.notices.language')}
        place={place}
        onPlace={setPlace}
      />
      <TemplateField
        template={templateIn(kept, place, proposedTemplate(kind, language), rules)}
        kept={kept}
        nameOf={nameOf}
        language={language}
        label={t('settings.notices.template')}
        hint={t('settings.notices.placeholders', { names: inBraces(noticePlaceholders(kind)) })}
        resetLabel={t('settings.notices.reset')}
      />
      <TemplatePreview label={t('settings.notices.preview')} language={language}>
        {sampleNotice(kind, language, kept.draft)}
      </TemplatePreview>
    </Section>
  );
}
