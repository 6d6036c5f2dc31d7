import type { Knows } from './verdict.ts';

/** Locales that write ss where Germany and Austria write ß. */
export const writesNoSharpS = (locale: string): boolean => /^de-(CH|LI)\b/i.test(locale);

/** More ss in one word than any word has; each doubles the forms to look up. */
const mostDoubles = 3;

/** The word as Germany may write it: each ss either stays or becomes ß. */
function withSharpS(word: string): string[] {
  const pieces = word.split('ss');
  if (pieces.length - 1 > mostDoubles) return [word];
  return pieces.reduce<string[]>(
    (forms, piece, index) =>
      index === 0 ? [piece] : forms.flatMap((form) => [`${form}ss${piece}`, `${form}ß${piece}`]),
    [],
  );
}

/** A German dictionary read as Switzerland writes: ß is always wrong, and ss is right for either. */
export const readAsSwiss =
  (knows: Knows): Knows =>
  (word) =>
    !word.includes('ß') && withSharpS(word).some(knows);

export const writtenAsSwiss = (word: string): string => word.replaceAll('ß', 'ss');
