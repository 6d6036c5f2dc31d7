import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { spellingRequests } from '#shared/contract/spelling.ts';
import type { PublicationRoom } from '../publication/index.ts';
import type { Uploads } from '../uploads/index.ts';
import { askSpeller } from './ask-speller.ts';
import { bringIn } from './bring-in.ts';
import { packageFor, standsIn } from './choose-dictionary.ts';
import { dictionariesIn } from './dictionaries.ts';
import { remembered } from './house-words.ts';
import { dictionaryPlaces as placesOf } from './places.ts';
import { createServing } from './serving.ts';
import type { SpellingAnswer, SpellingJob } from './spelling-jobs.ts';
import { writesNoSharpS } from './swiss.ts';

/** Where the dictionaries of this machine lie. */
export const dictionaryPlaces = (): string[] =>
  placesOf({ platform: process.platform, home: os.homedir(), env: process.env });

export interface SpellingDeps {
  /** The desk's folder. */
  readonly folder: string;
  /** Folders with the dictionaries of this machine. */
  readonly places: () => readonly string[];
  readonly publication: PublicationRoom;
  readonly uploads: Uploads;
  readonly emit: (event: WorkstationEvent) => void;
}

type Wish = { do: 'check'; words: readonly string[] } | { do: 'suggest'; word: string };

/** Which words are wrong, by the dictionary that serves a locale and by the words of the house. */
export function createSpelling(deps: SpellingDeps): Handlers<typeof spellingRequests> {
  const { folder, places, publication, uploads, emit } = deps;
  const deskFolder = path.join(folder, 'dictionaries');
  const listed = () => dictionariesIn(deskFolder, places());
  const serving = createServing(listed);

  const house = remembered(publication.current);
  const changed = () => {
    serving.lookAgain();
    emit({ type: 'spelling.changed' });
  };
  async function asked(locale: string, wish: Wish): Promise<(SpellingAnswer & { damaged: false }) | Refusal> {
    const dictionary = await serving.for(locale);
    if (!dictionary) return refuse('dictionary-missing', { locale });
    const job = { ...dictionary, swiss: writesNoSharpS(locale), ...wish } satisfies SpellingJob;
    const answer = await askSpeller(job);
    if (!answer) return refuse('spelling-failed');
    if (!answer.damaged) return answer;
    // The files were changed or removed under the running program.
    serving.lookAgain();
    return refuse('dictionary-missing', { locale });
  }
  const setOwnWords = (change: (words: readonly string[]) => string[]) => {
    const there = publication.current();
    if (!there) return refuse('desk-new');
    const next = publication.change({ ownWords: change(there.ownWords) });
    return isRefusal(next) ? next : { ownWords: next.ownWords };
  };

  return {
    async 'spelling.state'({ locale }) {
      serving.lookAgain();
      const serves = await serving.for(locale);
      return {
        serving: serves && { name: serves.name, standsIn: standsIn(locale, serves.name) },
        dictionaries: listed().map((one) => ({
          name: one.name,
          place: one.place,
          damaged: serving.isDamaged(one),
        })),
        package: process.platform === 'linux' ? packageFor(locale) : null,
      };
    },
    async 'spelling.check'({ locale, words }) {
      const answer = await asked(locale, { do: 'check', words });
      if (isRefusal(answer)) return answer;
      const { knows } = house();
      const wrong = answer.wrong
        .filter(({ word }) => !knows(word))
        .map(({ word, at }) => ({
          word,
          at: at.filter(({ from, to }) => !knows(word.slice(from, to))).map((one) => ({ ...one })),
        }))
        .filter(({ at }) => at.length > 0);
      return { wrong };
    },
    async 'spelling.suggest'({ locale, word }) {
      const answer = await asked(locale, { do: 'suggest', word });
      if (isRefusal(answer)) return answer;
      return { suggestions: [...new Set([...house().near(word), ...answer.suggestions])] };
    },
    'spelling.learn': ({ words }) => setOwnWords((there) => [...new Set([...there, ...words])]),
    'spelling.forget': ({ word }) => setOwnWords((there) => there.filter((other) => other !== word)),
    async 'spelling.bringIn'({ uploadIds }) {
      const names = await bringIn(deskFolder, uploads, uploadIds, serving.isSound);
      if (isRefusal(names)) return names;
      changed();
      return { names };
    },
    'spelling.remove'({ name }) {
      const dictionary = listed().find((one) => one.place === 'desk' && one.name === name);
      if (!dictionary) return refuse('dictionary-unknown', { name });
      rmSync(dictionary.affixFile, { force: true });
      rmSync(dictionary.wordFile, { force: true });
      changed();
      return {};
    },
  };
}
