/** How often something was read, should have been, and was read rightly. */
export interface Score {
  given: number;
  expected: number;
  right: number;
}

export const noScore = (): Score => ({ given: 0, expected: 0, right: 0 });

/** Spelling of spaces, and the marks around words, are nobody's error. */
const bare = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/^[\s«»„“”"'‹›]+|[\s«»„“”"'‹›.,;:!]+$/g, '');

/** One answer, of which any of several is right; none is right where nothing was said. */
export function scoreOne(score: Score, given: string, right: readonly string[]): void {
  if (given !== '') score.given++;
  if (right.length > 0) score.expected++;
  if (given !== '' && right.some((each) => bare(each) === bare(given))) score.right++;
}

/** Several answers, each by itself. */
export function scoreAll(score: Score, given: readonly string[], right: readonly string[]): void {
  score.given += given.length;
  score.expected += right.length;
  score.right += given.filter((each) => right.includes(each)).length;
}

export const precision = ({ given, right }: Score): number => (given === 0 ? 1 : right / given);
export const recall = ({ expected, right }: Score): number => (expected === 0 ? 1 : right / expected);
