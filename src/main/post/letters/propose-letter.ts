import type { ReportDetail } from '#shared/contract/corrections.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { type LetterWords, longestSubject, replySubject } from '#shared/domain/report/letter.ts';
import {
  fillLetter,
  fillSubject,
  type LetterKind,
  type LetterParts,
  proposedSubject,
} from '#shared/domain/report/letter-kind.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { wordsIn } from '#shared/words/words.ts';
import { quotedBelow } from './quoted-below.ts';

/**
 * A letter to begin with: the newsroom's own template of this kind, or the program's, with everything filled in that
 * the desk knows. In the reporter's language unless another is asked for.
 */
export function proposeLetter(
  detail: ReportDetail,
  kind: LetterKind,
  publication: Publication,
  language: Language = detail.report.claim.language,
): LetterWords {
  const { claim } = detail.report;
  const t = wordsIn(language);
  const template = publication.letterTemplates[language][kind] ?? t(`letters.template.${kind}`);
  const parts = partsOf(detail, publication, language);
  const subject = claim.subject.replace(/\s+/g, ' ').trim();
  const answered = replySubject(subject || t('letters.part.noSubject', { publication: publication.name }));
  return {
    kind,
    language,
    to: claim.replyTo ?? claim.reporterAddress,
    subject: fillSubject(publication.letterSubjects[language][kind] ?? proposedSubject, {
      ...parts,
      subject: answered,
    }).slice(0, longestSubject),
    text: fillLetter(template, parts).trim(),
    // Of a mail with several reports, a letter quotes what this one is about.
    quoted: quotedBelow(
      { ...claim, text: ownWords(detail) || claim.text },
      language,
      zoned(publication, language),
    ),
  };
}

function partsOf(detail: ReportDetail, publication: Publication, language: Language): LetterParts {
  const { report, article, events } = detail;
  const { claim, standing } = report;
  const t = wordsIn(language);
  const name = claim.reporterName.trim();
  const missing = claim.missing.map((thing) => t(`letters.part.missing.${thing}`)).join('\n');
  const question = t('letters.part.questionHere');
  return {
    name,
    greeting: name ? t('letters.part.greeting', { name }) : t('letters.part.greetingNoName'),
    headline: article?.headline ?? '',
    address: article?.url || claim.locationUrl,
    passage: standing.passage?.exact ?? claim.quoted,
    // Nothing is missing, and somebody asks all the same: then only that person knows what.
    missing: missing || question,
    question,
    reason: events.findLast((event) => event.type === 'decided')?.reason ?? '',
    notice: noticeOf(events),
    publication: publication.name,
    signature:
      publication.post.signature[language] || t('letters.part.signature', { publication: publication.name }),
  };
}

/** The notice as it was last worded since the report was last reopened; empty without one. */
function noticeOf(events: readonly ReportEvent[]): string {
  const reopened = events.findLastIndex((event) => event.type === 'reopened');
  return events.slice(reopened + 1).findLast((event) => event.type === 'notice-drafted')?.text ?? '';
}

/** How moments are written in a letter: as the publication does, where it is of that language. */
const zoned = ({ locale }: Publication, language: Language): string =>
  languageOf(locale) === language && locale.includes('-') ? locale : { de: 'de-CH', en: 'en-GB' }[language];

const ownWords = ({ events }: ReportDetail): string =>
  events.find((event) => event.type === 'received')?.words ?? '';
