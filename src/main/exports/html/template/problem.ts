import type { TemplatePart } from '#shared/domain/export/page-template.ts';
import type { Language } from '#shared/domain/language.ts';
import type { pageTemplate as words } from '#shared/words/de/page-template.ts';
import { wordsIn } from '#shared/words/words.ts';

export type ProblemCode = keyof (typeof words)['problems'];

/** Why a template or its styles cannot be the newsroom's. */
export interface TemplateProblem {
  readonly part: TemplatePart;
  /** From 1; null where it is about the whole. */
  readonly line: number | null;
  readonly code: ProblemCode;
  /** What the sentence names. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** What came of looking at a template and its styles. */
export interface JudgedTemplate {
  readonly problems: readonly TemplateProblem[];
  /** Addresses from which a page loads something, besides the images beside it; each once. */
  readonly elsewhere: readonly string[];
}

/** The sentence for it, in the asker's language. */
export const problemSentence = ({ code, params }: TemplateProblem, language: Language): string =>
  wordsIn(language)(`pageTemplate.problems.${code}` as 'pageTemplate.problems.tooHard', {
    ...params,
    hidden: wordsIn(language)(`pageTemplate.hidden.${params.hidden}` as 'pageTemplate.hidden.page'),
  });

export const inTemplate = (
  line: number | null,
  code: ProblemCode,
  params: TemplateProblem['params'] = {},
): TemplateProblem => ({ part: 'template', line, code, params });
