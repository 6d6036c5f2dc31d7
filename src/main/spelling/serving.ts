import { askSpeller } from './ask-speller.ts';
import { fitness } from './choose-dictionary.ts';
import type { Dictionary } from './dictionaries.ts';

/** Which dictionaries are sound, and which of them serves a locale. */
export interface Serving {
  /** The best sound dictionary for a locale; null where there is none. Opens it to find out. */
  for(locale: string): Promise<Dictionary | null>;
  isSound(dictionary: Dictionary): Promise<boolean>;
  /** Whether it was opened before and turned out to be damaged. */
  isDamaged(dictionary: Dictionary): boolean;
  /** Looks anew what is there at the next question. */
  lookAgain(): void;
}

/** @param there what lies on the desk and on the machine, in order of preference */
export function createServing(there: () => readonly Dictionary[]): Serving {
  /** By the stamp of the files. */
  const sound = new Map<string, boolean>();
  const chosen = new Map<string, Dictionary>();

  const isSound = async (dictionary: Dictionary): Promise<boolean> => {
    const known = sound.get(dictionary.stamp);
    if (known !== undefined) return known;
    const answer = await askSpeller({ ...dictionary, do: 'open', swiss: false });
    sound.set(dictionary.stamp, answer?.damaged === false);
    return answer?.damaged === false;
  };
  return {
    isSound,
    async for(locale) {
      const before = chosen.get(locale);
      if (before) return before;
      const fitting = there()
        .map((dictionary) => ({ dictionary, rank: fitness(locale, dictionary.name) }))
        .filter((one): one is { dictionary: Dictionary; rank: number } => one.rank !== null)
        .sort((one, other) => one.rank - other.rank);
      for (const { dictionary } of fitting)
        if (await isSound(dictionary)) {
          chosen.set(locale, dictionary);
          return dictionary;
        }
      return null;
    },
    isDamaged: ({ stamp }) => sound.get(stamp) === false,
    lookAgain: () => chosen.clear(),
  };
}
