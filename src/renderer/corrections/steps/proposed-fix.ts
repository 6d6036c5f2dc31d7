import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ChangeClass } from '#shared/domain/piece/article.ts';
import { timesIn, uniquePassage, wordPattern } from '../piece-pane/passages.ts';

export interface ProposedFix {
  readonly was: string;
  readonly now: string;
  readonly changeClass: ChangeClass;
}

/** The fix that the form starts with: the passage as the piece has it, and what the reporter proposes for it. */
export function fixToBeginWith({ report, events, article, passageAt }: ReportDetail): ProposedFix {
  const text = article?.text ?? '';
  const { fix } = report.standing;
  // What was fixed already is fixed again from what stands there now.
  if (fix) {
    const place = passageAt && text.slice(passageAt.start, passageAt.end) === fix.now ? passageAt : null;
    const stands = place ? uniquePassage(text, place) : fix.now;
    return { was: stands, now: stands, changeClass: fix.changeClass };
  }
  const quoted = timesIn(text, report.claim.quoted) > 0 ? report.claim.quoted : '';
  const exact = passageAt ? text.slice(passageAt.start, passageAt.end) : quoted;
  const was = passageAt ? uniquePassage(text, passageAt) : quoted;
  const triaged = events.findLast((event) => event.type === 'triaged');
  return {
    was,
    now: was.replace(exact, () => laidInto(exact, report.claim.proposed)),
    changeClass: triaged?.errorType === 'typo' ? 'typo' : 'correction',
  };
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** The one word that passes; null when there is none or more than one. */
const theOnly = (words: readonly Word[], passes: (word: Word) => boolean): Word | null => {
  const [word, another] = words.filter(passes);
  return word && !another ? word : null;
};

const isNumber = ({ text }: Word): boolean => /\p{N}/u.test(text);

/**
 * A passage with the reporter's wording in it. Reporters rarely repeat a whole sentence: where their wording begins and
 * ends with words of the passage, the rest of the sentence stays; a lone number takes the place of the only number.
 * Where it cannot be told what a lone word stands for, the passage stays as it is, to be changed by hand.
 */
export function laidInto(passage: string, proposed: string): string {
  const words = wordsOf(passage);
  const wanted = wordsOf(proposed);
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (!first || !last) return passage;
  if (words.length <= 1) return proposed;
  const put = (from: Word, to: Word) =>
    passage.slice(0, from.start) + proposed.slice(first.start, last.end) + passage.slice(to.end);
  if (wanted.length === 1) {
    const number = isNumber(first) ? theOnly(words, isNumber) : null;
    return number ? put(number, number) : passage;
  }
  const from = theOnly(words, ({ text }) => text === first.text);
  const to = theOnly(words, ({ text }) => text === last.text);
  return from && to && from.start < to.start ? put(from, to) : proposed;
}
