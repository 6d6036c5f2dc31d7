import { readFile } from 'node:fs/promises';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { readDictionary, wordsToTry } from './read-dictionary.ts';
import type { DictionaryFiles, SpellingAnswer, SpellingJob } from './spelling-jobs.ts';
import { readAsSwiss, writtenAsSwiss } from './swiss.ts';
import { asInDictionaries, wrongStretches } from './verdict.ts';

/** One for each language that a bilingual newsroom writes; each takes some 40 MB. */
const mostOpen = 2;
const mostSuggestions = 7;

const open = new Map<string, Hunspell | null>();

/** The dictionary, opened if it is not yet; null if it is none. */
async function opened({ affixFile, wordFile, stamp }: DictionaryFiles): Promise<Hunspell | null> {
  const known = open.get(stamp);
  if (known !== undefined) {
    open.delete(stamp);
    open.set(stamp, known);
    return known;
  }
  for (const [oldest, hunspell] of [...open].slice(0, Math.max(0, open.size + 1 - mostOpen))) {
    hunspell?.dispose();
    open.delete(oldest);
  }
  const made = await makeFrom(affixFile, wordFile);
  open.set(stamp, made);
  return made;
}

async function makeFrom(affixFile: string, wordFile: string): Promise<Hunspell | null> {
  let files: [Uint8Array, Uint8Array];
  try {
    files = await Promise.all([readFile(affixFile), readFile(wordFile)]);
  } catch {
    return null;
  }
  const text = readDictionary(...files);
  if (!text) return null;
  const hunspell = await createHunspellFromStrings(text.affixes, text.words);
  if (wordsToTry(text).some((word) => hunspell.testSpelling(word))) return hunspell;
  hunspell.dispose();
  return null;
}

function suggestionsFor(hunspell: Hunspell, word: string, swiss: boolean): string[] {
  const given = hunspell.getSpellingSuggestions(asInDictionaries(word));
  const written = (swiss ? given.map(writtenAsSwiss) : given).map((one) => one.replaceAll("'", '’'));
  return [...new Set(written)].filter((one) => one !== word).slice(0, mostSuggestions);
}

/** Opens, checks or suggests. A fault of the checker itself is thrown and leaves the thread unfit for more. */
export async function spell(job: SpellingJob): Promise<SpellingAnswer> {
  const hunspell = await opened(job);
  if (!hunspell) return { damaged: true };
  const inFiles = (word: string) => hunspell.testSpelling(word);
  const knows = job.swiss ? readAsSwiss(inFiles) : inFiles;
  switch (job.do) {
    case 'open':
      return { damaged: false, wrong: [], suggestions: [] };
    case 'check': {
      const wrong = job.words
        .map((word) => ({ word, at: wrongStretches(word, knows) }))
        .filter(({ at }) => at.length > 0);
      return { damaged: false, wrong, suggestions: [] };
    }
    case 'suggest':
      return { damaged: false, wrong: [], suggestions: suggestionsFor(hunspell, job.word, job.swiss) };
  }
}
