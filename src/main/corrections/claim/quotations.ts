/** Words in quotation marks, with what stands around them in the same paragraph. */
export interface Quotation {
  readonly words: string;
  /** From the end of the quotation before (or the paragraph's start) up to this one. */
  readonly before: string;
  /** Up to the next quotation or the paragraph's end. */
  readonly after: string;
}

/** German, Swiss, English and typewriter pairs. Single marks only where they cannot be apostrophes. */
const quoted =
  /«([^«»]{1,2000})»|»([^«»]{1,2000})«|„([^„“”"]{1,2000})[“”"]|“([^“”]{1,2000})”|"([^"]{1,2000})"|‹([^‹›]{1,2000})›|›([^‹›]{1,2000})‹|‚([^‚‘’]{1,2000})[‘’]|(?<![\p{L}\p{N}])[‘'](\S(?:[^‘’'\n]|(?<=\p{L})['’](?=\p{L})){0,1000}\S)['’](?![\p{L}\p{N}])/gu;

/** The paragraphs of a letter; each entry of a list, numbered or behind a stroke, is one. */
export const paragraphsOf = (letter: string): string[] =>
  letter.split(/\n\s*\n|\n(?=\s*(?:\(?\d{1,2}[.)]|[-–•*·])\s)/);

/** All quotations of a letter in order; a mark that is never closed reaches no further than its paragraph. */
export function quotationsIn(letter: string): Quotation[] {
  return paragraphsOf(letter).flatMap((paragraph) => {
    const matches = [...paragraph.matchAll(quoted)];
    return matches.map((match, index) => {
      const earlier = matches[index - 1];
      return {
        words: oneLine(match.slice(1).find((group) => group !== undefined) ?? ''),
        before: oneLine(paragraph.slice(earlier ? earlier.index + earlier[0].length : 0, match.index)),
        after: oneLine(paragraph.slice(match.index + match[0].length, matches[index + 1]?.index)),
      };
    });
  });
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The quotation that a text begins with, else the text: an answer may go on after the words it quotes. */
export function leadingQuotation(text: string): string {
  const line = oneLine(text);
  const [first] = quotationsIn(line);
  return first?.before === '' ? first.words : line;
}
