import { edge } from '#shared/article-body/printed.ts';
import { readings, textIn } from '#shared/coming-in/changed-words.ts';
import type { Line } from '#shared/coming-in/line.ts';

/**
 * A line that one of its readings does not have begins with its change, so that it goes as a whole and leaves no empty
 * block behind: in Word its paragraph may have stood empty before, or be left so.
 */
export function withWholeness(line: Line): Line {
  if (line.begins || line.shape.kind === 'figure') return line;
  const isMissing = readings.some((reading) => textIn(reading, line.inline).trim() === '');
  const changed = line.inline.find((one) => one !== 'break' && one.text !== edge && one.said?.change);
  const change = changed && changed !== 'break' ? changed.said?.change : null;
  return isMissing && change ? { ...line, begins: change } : line;
}

/** Words of a line that are to be struck altogether: it is no line of the piece as it stands. */
export const isStruckLine = ({ inline }: Line): boolean =>
  textIn('accepted', inline).trim() === '' && textIn('rejected', inline).trim() !== '';
