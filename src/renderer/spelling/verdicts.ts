import { ask } from '../workstation-client/ask.ts';
import { listen } from '../workstation-client/events.ts';
import { bareWord } from './ignored-words.ts';

/** A stretch of a word or of a block's text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the workstation said about words of one locale; kept for the life of the window. */
export interface Verdicts {
  /** Where a word is wrong: nowhere if it is right; undefined while nobody has asked. */
  of(word: string): readonly Stretch[] | undefined;
  /** Asks about words, a batch at a time. @throws AskError */
  ask(words: readonly string[]): Promise<void>;
  /** Takes a stretch for right from now on, wherever it stands. */
  learn(stretch: string): void;
  /** Every verdict is old, because the words of the house or the dictionary are others now. */
  forget(): void;
}

/** As many as the contract takes in one request. */
export const mostAtOnce = 1000;

type Asked = (words: string[]) => Promise<readonly { word: string; at: readonly Stretch[] }[]>;

export function createVerdicts(askAbout: Asked): Verdicts {
  let known = new Map<string, readonly Stretch[]>();
  return {
    of: (word) => known.get(word),
    async ask(words) {
      // What is forgotten meanwhile must not come back with an answer that was on its way.
      const into = known;
      const batch = words.slice(0, mostAtOnce);
      const wrong = new Map((await askAbout(batch)).map(({ word, at }) => [word, at]));
      for (const word of batch) into.set(word, wrong.get(word) ?? []);
    },
    learn(stretch) {
      for (const [word, at] of known)
        if (at.length > 0)
          known.set(
            word,
            at.filter(({ from, to }) => word.slice(from, to) !== stretch),
          );
    },
    forget() {
      known = new Map();
    },
  };
}

/** The same verdicts, but for words that a piece lets be. */
export const sparing = (verdicts: Verdicts, ignored: ReadonlySet<string>): Verdicts =>
  ignored.size === 0
    ? verdicts
    : {
        ...verdicts,
        of: (word) =>
          verdicts.of(word)?.filter(({ from, to }) => !ignored.has(bareWord(word.slice(from, to)))),
      };

const byLocale = new Map<string, Verdicts>();

/** The verdicts of a locale. @param locale BCP 47 tag */
export function verdictsFor(locale: string): Verdicts {
  const verdicts =
    byLocale.get(locale) ??
    createVerdicts(async (words) => (await ask('spelling.check', { locale, words })).wrong);
  byLocale.set(locale, verdicts);
  return verdicts;
}

listen(({ type }) => {
  if (type === 'spelling.changed') for (const verdicts of byLocale.values()) verdicts.forget();
});
