/** The two files of a Hunspell dictionary as text in the form that the checker reads: always UTF-8. */
export interface DictionaryText {
  readonly affixes: string;
  readonly words: string;
}

/** Hunspell's names of encodings, where they are not those of the Encoding Standard. */
function labelOf(name: string): string {
  const part = name.match(/^ISO-?8859-(\d+)$/i)?.[1];
  if (part) return `iso-8859-${part}`;
  const page = name.match(/^(?:microsoft-)?cp-?(\d+)$/i)?.[1];
  if (page) return `windows-${page}`;
  return /^TIS620/i.test(name) ? 'tis-620' : name.toLowerCase();
}

const setLine = /^[ \t]*SET[ \t]+(\S+).*$/m;
const flagLine = /^[ \t]*FLAG[ \t]/m;

/** Without a `SET` Hunspell takes the files for ISO 8859-1. */
const encodingOf = (affixes: Uint8Array): string =>
  new TextDecoder('latin1').decode(affixes).match(setLine)?.[1] ?? 'ISO8859-1';

/**
 * Reads both files in the encoding that the affix file names. In a file of single bytes each flag is a byte, and must
 * stay one character when the file becomes UTF-8; hence `FLAG UTF-8`.
 *
 * @returns null for files that are no dictionary: another encoding than named, binary, or with too few words
 */
export function readDictionary(affixFile: Uint8Array, wordFile: Uint8Array): DictionaryText | null {
  const label = labelOf(encodingOf(affixFile));
  let affixes: string;
  let words: string;
  try {
    const decoder = new TextDecoder(label);
    affixes = decoder.decode(affixFile);
    words = decoder.decode(wordFile);
  } catch {
    return null;
  }
  if (affixes.includes('\0') || words.includes('\0') || !isWordList(words)) return null;
  if (label === 'utf-8') return { affixes, words };
  const flags = flagLine.test(affixes) ? '' : '\nFLAG UTF-8';
  const unset = affixes.replace(setLine, '');
  return { affixes: `SET UTF-8${flags}\n${unset}`, words };
}

/**
 * A word list begins with the count of its words. The counts of good ones are roughly right; one with less than half of
 * them was cut off on its way.
 */
function isWordList(words: string): boolean {
  const count = Number(words.match(/^\s*(\d+)/)?.[1] ?? 0);
  const lines = words.split('\n').length - 1;
  return count > 0 && lines * 2 >= count;
}

/** Some words of the list, spread over it, without their flags: a dictionary that knows none of them is none. */
export function wordsToTry({ words }: DictionaryText): string[] {
  const lines = words.split(/\r?\n/).slice(1);
  const step = Math.max(1, Math.floor(lines.length / 200));
  return lines
    .filter((line, index) => index % step === 0 && line.trim() !== '')
    .map((line) => line.split(/[/\t ]/)[0]!);
}
