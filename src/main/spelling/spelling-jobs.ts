import type { Stretch } from './verdict.ts';

/** A dictionary's two files; `stamp` is another one when their content is. */
export interface DictionaryFiles {
  readonly affixFile: string;
  readonly wordFile: string;
  readonly stamp: string;
}

export interface WrongWord {
  readonly word: string;
  readonly at: readonly Stretch[];
}

/** What the thread of the dictionaries is asked. */
export type SpellingJob = DictionaryFiles & { readonly swiss: boolean } & (
    | { readonly do: 'open' }
    | { readonly do: 'check'; readonly words: readonly string[] }
    | { readonly do: 'suggest'; readonly word: string }
  );

/** `damaged`: the files are no dictionary. */
export type SpellingAnswer =
  | { readonly damaged: true }
  | {
      readonly damaged: false;
      readonly wrong: readonly WrongWord[];
      readonly suggestions: readonly string[];
    };
