import { Button, NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/domain/language.ts';
import {
  fillTemplate,
  type NoticeForm,
  type NoticeTemplates,
  noticeForm,
  noticePlaceholders,
  unknownPlaceholders,
} from '#shared/domain/notice-template.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { proposedTemplate } from '#shared/words/notice-template.ts';
import { wordsIn } from '#shared/words/words.ts';
import styles from './NoticesSettings.module.css';
import { SavedNote } from './SavedNote.tsx';
import { Section } from './Section.tsx';
import { usePublicationField } from './use-publication-field.ts';

const unknownIn = (form: NoticeForm, template: string) =>
  unknownPlaceholders(template, noticePlaceholders(form)).map((name) => `{${name}}`);

const areValid = (templates: NoticeTemplates): boolean =>
  Object.values(templates).every((each) =>
    Object.entries(each).every(([form, text]) => unknownIn(form as NoticeForm, text).length === 0),
  );

/** A moment to show a template with: 12 February 2026, 08:12. */
const sampleMoment = new Date(2026, 1, 12, 8, 12);

/** How public notices are worded, by language and kind; one that is not reworded follows the program's proposal. */
export function NoticesSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'noticeTemplates', areValid);
  const [language, setLanguage] = useState<Language>(publication.locale.startsWith('de') ? 'de' : 'en');
  const [form, setForm] = useState<NoticeForm>('correction');
  const proposed = proposedTemplate(form, language);
  const own = kept.draft[language][form];
  const template = own ?? proposed;
  const reworded = (text: string): NoticeTemplates => {
    const { [form]: _, ...others } = kept.draft[language];
    return { ...kept.draft, [language]: text === proposed ? others : { ...others, [form]: text } };
  };
  const unknown = unknownIn(form, template);
  const wrong =
    unknown.length > 0
      ? t('settings.problems.unknownPlaceholder', { names: unknown.join(', ') })
      : kept.wrong && template.trim() === '' && t('settings.problems.template');
  const names = noticePlaceholders(form).map((name) => `{${name}}`);
  return (
    <Section title={t('settings.notices.title')} hint={t('settings.notices.hint')}>
      <div className={styles.choice}>
        <NativeSelect
          label={t('settings.notices.formLabel')}
          data={noticeForm.options.map((value) => ({ value, label: t(`settings.notices.form.${value}`) }))}
          value={form}
          onChange={({ currentTarget }) => setForm(noticeForm.parse(currentTarget.value))}
        />
        <SegmentedControl
          aria-label={t('settings.notices.language')}
          value={language}
          onChange={setLanguage}
          data={[
            { value: 'de', label: t('settings.notices.german') },
            { value: 'en', label: t('settings.notices.english') },
          ]}
        />
      </div>
      <div>
        <Textarea
          label={t('settings.notices.template')}
          description={t('settings.notices.placeholders', { names: names.join(', ') })}
          lang={language}
          autosize
          minRows={2}
          maxRows={10}
          value={template}
          error={wrong}
          onChange={({ currentTarget }) => kept.setDraft(reworded(currentTarget.value))}
          onBlur={() => kept.commit()}
        />
        <SavedNote field={kept} name={t('settings.notices.template')} />
        {own !== undefined && (
          <Button size="compact-sm" variant="subtle" onClick={() => kept.commit(reworded(proposed))}>
            {t('settings.notices.reset')}
          </Button>
        )}
      </div>
      <dl className={styles.preview}>
        <dt>{t('settings.notices.preview')}</dt>
        <dd lang={language}>{fillTemplate(template, sampleParts(language))}</dd>
      </dl>
    </Section>
  );
}

function sampleParts(language: Language): Record<string, string> {
  const t = wordsIn(language);
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'de' ? 'de-CH' : 'en-GB', options).format(sampleMoment);
  return {
    date: written({ dateStyle: 'long' }),
    time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    was: t('settings.notices.sampleWas'),
    now: t('settings.notices.sampleNow'),
    reason: t('settings.notices.sampleReason'),
  };
}
