import { type Inline, type Line, textOf } from '#shared/coming-in/line.ts';
import { isHeadingLike, wordCount } from '../page-lines.ts';
import { isSentence } from '../read-head.ts';

interface Placed {
  readonly line: Line;
  readonly furniture: boolean;
}

const wordsOf = ({ inline }: Line): string => textOf(inline).replace(/\s+/g, ' ').trim();

const isBold = ({ inline }: Line): boolean =>
  inline.every((one) => one === 'break' || one.bold || one.text.trim() === '');

const isQuestion = (line: Line): boolean =>
  line.shape.kind === 'paragraph' && /\?["»“”]?$/.test(wordsOf(line)) && isBold(line);

const plain = (one: Inline): Inline => (one === 'break' ? one : { ...one, bold: false });

/** A line of text that a subhead can stand over: not bold itself, and no mere label. */
const isText = ({ line }: Placed): boolean =>
  line.shape.kind === 'item' ||
  (line.shape.kind === 'paragraph' && !isBold(line) && wordCount(wordsOf(line)) > 3);

/**
 * Many set a subhead in bold instead of calling it one, site builders among them. A bold line is one where it could be
 * a heading, stands right over text that is not bold, and below the first sentence: what stands above is the head.
 */
export function withBoldSubheads<Each extends Placed>(lines: readonly Each[]): Each[] {
  const first = lines.findIndex(({ line, furniture }) => !furniture && isSentence(wordsOf(line)));
  const questions = lines.filter(({ line }, at) => at > 0 && isQuestion(line)).length;
  return lines.map((placed, at) => {
    const { line } = placed;
    const words = wordsOf(line);
    // The first question of an interview stands above its first sentence.
    const opens = at > 0 && questions > 1 && isQuestion(line);
    if (first < 0 || (at <= first && !opens) || line.shape.kind !== 'paragraph' || line.inTable)
      return placed;
    if (words === '' || !isBold(line) || !isHeadingLike(words)) return placed;
    const next = lines.slice(at + 1).find((one) => wordsOf(one.line) !== '');
    if (!next || !isText(next)) return placed;
    return {
      ...placed,
      line: { ...line, shape: { kind: 'heading', level: 2 }, inline: line.inline.map(plain) },
    };
  });
}
