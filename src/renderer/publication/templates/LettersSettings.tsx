import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/domain/language.ts';
import { longestSignature, type PostSettings } from '#shared/domain/post-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import {
  type LetterKind,
  letterKind,
  letterPlaceholders,
  longestLetterTemplate,
  longestSubjectTemplate,
  proposedSubject,
  subjectPlaceholders,
} from '#shared/domain/report/letter-kind.ts';
import { wordsIn } from '#shared/words/words.ts';
import { usePostPart } from '../desk/use-post-part.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import type { KeptField } from '../use-kept-field.ts';
import { usePublicationField } from '../use-publication-field.ts';
import { sampleLetter } from './sample-letter.ts';
import styles from './Templates.module.css';
import { TemplateChoice, TemplateField, TemplatePreview, useTemplatePlace } from './Templates.tsx';
import { areFine, inBraces, templateIn } from './template-in.ts';

const subjectRules = { knownTo: () => subjectPlaceholders, longest: longestSubjectTemplate };
const textRules = { knownTo: () => letterPlaceholders, longest: longestLetterTemplate };

/** How letters to reporters are worded, by purpose and language, and who signs them. */
export function LettersSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const subjects = usePublicationField(publication, 'letterSubjects', (all) => areFine(all, subjectRules));
  const texts = usePublicationField(publication, 'letterTemplates', (all) => areFine(all, textRules));
  const signature = usePostPart(publication, 'signature');
  const [place, setPlace] = useTemplatePlace<LetterKind>(publication, 'acknowledge');
  const { kind, language } = place;
  const subject = templateIn(subjects, place, proposedSubject, subjectRules);
  const text = templateIn(texts, place, wordsIn(language)(`letters.template.${kind}`), textRules);
  const nameOf = (each: LetterKind) => t(`letters.kind.${each}`);
  const sample = sampleLetter(
    { subject: subject.text, text: text.text, signature: signature.draft[language] },
    publication,
    language,
  );
  return (
    <Section title={t('settings.letters.title')} hint={t('settings.letters.hint')}>
      <TemplateChoice
        label={t('settings.letters.kind')}
        kinds={letterKind.options}
        nameOf={nameOf}
        languageLabel={t('settings.letters.language')}
        place={place}
        onPlace={setPlace}
      />
      <TemplateField
        template={subject}
        kept={subjects}
        nameOf={nameOf}
        language={language}
        label={t('settings.letters.subject')}
        hint={t('settings.letters.subjectHint', { names: inBraces(subjectPlaceholders) })}
        resetLabel={t('settings.letters.resetSubject')}
        oneLine
      />
      <TemplateField
        template={text}
        kept={texts}
        nameOf={nameOf}
        language={language}
        label={t('settings.letters.text')}
        hint={t('settings.letters.textHint', { names: inBraces(letterPlaceholders) })}
        resetLabel={t('settings.letters.resetText')}
      />
      <Signature publication={publication} kept={signature} language={language} />
      <TemplatePreview label={t('settings.letters.preview')} language={language}>
        <strong className={styles.subject}>{sample.subject}</strong>
        {sample.text}
      </TemplatePreview>
    </Section>
  );
}

interface SignatureProps {
  readonly publication: Publication;
  readonly kept: KeptField<PostSettings['signature']>;
  readonly language: Language;
}

/** Who stands under each letter of a language; left empty, it is as proposed. */
function Signature({ publication, kept, language }: SignatureProps) {
  const { t } = useTranslation();
  const label = t('settings.letters.signature');
  const proposed = wordsIn(language)('letters.part.signature', { publication: publication.name });
  const { draft } = kept;
  return (
    <div>
      <Textarea
        label={label}
        description={t('settings.letters.signatureHint', { proposed })}
        placeholder={proposed}
        lang={language}
        autosize
        minRows={2}
        maxRows={8}
        value={draft[language]}
        error={draft[language].length > longestSignature && t('settings.templates.problems.too-long')}
        onChange={({ currentTarget }) => kept.setDraft({ ...draft, [language]: currentTarget.value })}
        onBlur={() => kept.commit()}
      />
      <SavedNote field={kept} name={label} />
    </div>
  );
}
