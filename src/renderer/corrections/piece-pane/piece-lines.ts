import type { LineKind } from '#shared/article-body/text.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { Range } from '#shared/domain/report/letter-words.ts';
import { cutAt, timesIn } from './passages.ts';

/** One line of a piece, with the part of it that is marked. */
export interface PieceLine {
  /** Where the line begins in the piece's text. */
  readonly start: number;
  readonly text: string;
  readonly kind: LineKind;
  /** Before, in and after the mark. */
  readonly parts: readonly [string, string, string];
}

/** A piece's text as lines; a marked passage that runs over several of them is marked in each. */
export function linesOf(text: string, kinds: readonly LineKind[], marked: Range | null): PieceLine[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const from = start;
    start += line.length + 1;
    const inLine = marked && {
      start: Math.max(0, marked.start - from),
      end: Math.min(line.length, marked.end - from),
    };
    return {
      start: from,
      text: line,
      kind: kinds[index] ?? 'paragraph',
      parts: cutAt(line, inLine && inLine.start < inLine.end ? inLine : null),
    };
  });
}

/** The passage to show: where it stands, or what has taken its place. Null when neither can be told. */
export function passageInPiece({
  report,
  article,
  passageAt,
}: ReportDetail): { range: Range; corrected: boolean } | null {
  const fix = report.standing.fix;
  if (fix && article && timesIn(article.text, fix.now) === 1) {
    const start = article.text.indexOf(fix.now);
    return { range: { start, end: start + fix.now.length }, corrected: true };
  }
  return passageAt && { range: passageAt, corrected: false };
}
