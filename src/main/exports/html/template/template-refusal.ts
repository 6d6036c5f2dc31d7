import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import { problemSentence, type TemplateProblem } from './problem.ts';

/** Problems that one sentence names; whoever has put them right learns of the next. */
const mostNamed = 3;

/** A problem with its line, as a person reads it. */
export function problemAtLine(problem: TemplateProblem, language: Language): string {
  const sentence = problemSentence(problem, language);
  const { line } = problem;
  return line === null ? sentence : wordsIn(language)('pageTemplate.atLine', { line, sentence });
}

/** Refuses `page-template-refused` where there are problems. */
export function templateRefusal(problems: readonly TemplateProblem[], language: Language): Refusal | null {
  if (problems.length === 0) return null;
  const t = wordsIn(language);
  const named = problems
    .slice(0, mostNamed)
    .map((problem) => `${t(`pageTemplate.${problem.part}`)}, ${problemAtLine(problem, language)}`);
  return refuse('page-template-refused', { problems: named.join(' ') });
}
