import { z } from 'zod';

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

/** The newsroom's own wording of letters by language; a kind that is not there is worded as the program proposes. */
export const letterTemplates = z.object({
  de: z.partialRecord(letterKind, z.string().trim().min(1).max(8000)),
  en: z.partialRecord(letterKind, z.string().trim().min(1).max(8000)),
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
