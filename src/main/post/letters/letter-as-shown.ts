import type { ShownLetter } from '#shared/contract/post.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Letter } from '#shared/domain/report/letter.ts';
import { wordsIn } from '#shared/words/words.ts';

/** Problems that end by themselves, so that trying again is enough. */
const passing: readonly Letter['problem'][] = [
  'no-network',
  'server-unknown',
  'connection-refused',
  'stalled',
  'cut-off',
  'recipient-not-now',
  'server-busy',
  'crashed',
];
export const isPassing = (problem: Letter['problem']): boolean => passing.includes(problem);

/** A letter with the sentence for what stands in its way: what happened, and that nothing was lost. */
export function letterAsShown(letter: Letter, language: Language): ShownLetter {
  const { problem, serverSaid, ...shown } = letter;
  const t = wordsIn(language);
  if (problem === null) return { ...shown, problem: '' };
  const fate =
    letter.state === 'perhaps-sent' || letter.state === 'refused'
      ? letter.state
      : isPassing(problem)
        ? 'again'
        : 'stays';
  const said = serverSaid && t('post.serverSaid', { words: serverSaid });
  return {
    ...shown,
    problem: [t(`post.problem.${problem}`), t(`post.nothingLost.${fate}`), said].filter(Boolean).join(' '),
  };
}
