/** Offsets in a text; `to` is behind the last character. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });

/**
 * A full stop that ends no sentence: after one letter (z. B., J. Meier), after the day of a date or another ordinal
 * (12. Februar), and after what is always short for something. Unicode's rules (UAX 29) know none of them.
 */
const shortened =
  /(?:^|[\s(«‹„“"'])(?:\p{L}|\d{1,2}|Dr|Prof|Mr|Mrs|Ms|Nr|No|St|Str|Hr|Fr|Mio|Mrd|Tsd|Fr|Rp|Art|Abs|Bd|Kt|vgl|bzw|ca|sog|inkl|exkl|evtl|geb|gest|resp|vs|ggf|usf|allg|Jan|Feb|Apr|Aug|Sept?|Okt|Oct|Nov|Dez|Dec)\.\s*$/u;
/** Characters before a boundary that are enough to tell. */
const reach = 8;

const endsSentence = (text: string, boundary: number): boolean =>
  !shortened.test(text.slice(Math.max(0, boundary - reach), boundary));

/** The sentence in which an offset lies, with the blanks behind it. Costs that sentence, however long the text. */
export function sentenceAt(text: string, offset: number): Stretch {
  if (text === '') return { from: 0, to: 0 };
  const segments = sentences.segment(text);
  const at = (place: number): Stretch => {
    const { index, segment } = segments.containing(Math.max(0, Math.min(place, text.length - 1)))!;
    return { from: index, to: index + segment.length };
  };
  let { from, to } = at(offset);
  while (from > 0 && !endsSentence(text, from)) from = at(from - 1).from;
  while (to < text.length && !endsSentence(text, to)) to = at(to).to;
  return { from, to };
}
