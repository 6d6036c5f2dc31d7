import type { Language } from '#shared/domain/language.ts';
import type { TemplatePart } from '#shared/domain/page-template.ts';
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

/** The sentence for it, in the asker's language. */
export const problemSentence = ({ code, params }: TemplateProblem, language: Language): string =>
  wordsIn(language)(`pageTemplate.problems.${code}` as 'pageTemplate.problems.tooHard', { ...params });

export const inTemplate = (
  line: number | null,
  code: ProblemCode,
  params: TemplateProblem['params'] = {},
): TemplateProblem => ({ part: 'template', line, code, params });
