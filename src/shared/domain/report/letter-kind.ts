import { z } from 'zod';
import { fillTemplate } from './notice-template.ts';

/** What a letter to a reporter is for. */
export const letterKind = z.enum([
  'acknowledge',
  'ask-missing',
  'ask',
  'justified',
  'partly',
  'not-justified',
  'duplicate',
  'opinion',
  'not-ours',
]);
export type LetterKind = z.infer<typeof letterKind>;

/** The longest that a template may be, in characters. */
export const longestLetterTemplate = 8000;
export const longestSubjectTemplate = 300;

/** The newsroom's own wording of letters by language; a kind that is not there is worded as the program proposes. */
export const letterTemplates = z.object({
  de: z.partialRecord(letterKind, z.string().trim().min(1).max(longestLetterTemplate)),
  en: z.partialRecord(letterKind, z.string().trim().min(1).max(longestLetterTemplate)),
});

/** The newsroom's own subjects of letters by language; a kind that is not there answers the mail's subject. */
export const letterSubjects = z.object({
  de: z.partialRecord(letterKind, z.string().trim().min(1).max(longestSubjectTemplate)),
  en: z.partialRecord(letterKind, z.string().trim().min(1).max(longestSubjectTemplate)),
});

/** What a letter's template may name in braces. */
export const letterPlaceholders = [
  'greeting',
  'name',
  'headline',
  'address',
  'passage',
  'missing',
  'question',
  'reason',
  'notice',
  'publication',
  'signature',
] as const;
export type LetterPlaceholder = (typeof letterPlaceholders)[number];
export type LetterParts = Readonly<Record<LetterPlaceholder, string>>;

/** What a letter's subject may name in braces; `{subject}` is the mail's own, as a reply. */
export const subjectPlaceholders = ['subject', 'name', 'headline', 'publication'] as const;
export type SubjectParts = Readonly<Record<(typeof subjectPlaceholders)[number], string>>;

/** The subject until the newsroom words its own: the mail's, as mail programs answer it. */
export const proposedSubject = '{subject}';

/** A subject with its placeholders filled, on one line; the mail's own where nothing is left of it. */
export const fillSubject = (template: string, parts: SubjectParts): string =>
  fillTemplate(template, parts).replace(/\s+/g, ' ').trim() || parts.subject;

/**
 * A template with its placeholders filled. A line that would say nothing, because everything that it names is empty,
 * is left out together with one of the empty lines around it.
 */
export function fillLetter(template: string, parts: LetterParts): string {
  const lines: string[] = [];
  let leftOut = false;
  for (const line of template.split('\n')) {
    const names = [...line.matchAll(/\{([a-z]+)\}/g)].flatMap(([, name]) => partNamed(name));
    const saysNothing = names.length > 0 && names.every((name) => parts[name] === '');
    if (saysNothing) {
      leftOut = true;
      continue;
    }
    if (leftOut && line === '' && (lines.at(-1) ?? '') === '') continue;
    leftOut = false;
    lines.push(
      line.replace(
        /\{([a-z]+)\}/g,
        (whole, name) => partNamed(name).map((known) => parts[known])[0] ?? whole,
      ),
    );
  }
  return lines.join('\n');
}

const partNamed = (name: string | undefined): LetterPlaceholder[] =>
  letterPlaceholders.filter((known) => known === name);
