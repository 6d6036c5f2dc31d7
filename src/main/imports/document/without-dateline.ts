import type { Inline } from '#shared/coming-in/line.ts';
import { datelineIn } from '../dateline.ts';
import type { DocumentLine } from './document-jobs.ts';

/**
 * Takes the dateline off the first of some lines that opens with one: `Bern (sda) – Der Rat …`. A line about which
 * something is suggested or said stays as it is.
 * @param places where it may stand
 */
export function withoutDateline<Placed extends DocumentLine>(
  lines: readonly Placed[],
  places: readonly number[],
): { readonly lines: readonly Placed[]; readonly dateline: string } {
  for (const place of places) {
    const placed = lines[place];
    const inline = placed?.line.inline ?? [];
    if (placed?.line.shape.kind !== 'paragraph' || placed.line.begins || inline.some(isSaid)) continue;
    const words = inline.map((one) => (one === 'break' ? ' ' : one.text)).join('');
    const dated = datelineIn(words.replace(/\s+/g, ' ').trim());
    if (!dated) continue;
    const rest = without(inline, inkOf(dated.dateline + dated.dash));
    const shorter = { ...placed, line: { ...placed.line, inline: rest } };
    return { lines: lines.with(place, shorter), dateline: dated.dateline };
  }
  return { lines, dateline: '' };
}

const isSaid = (one: Inline): boolean => one !== 'break' && one.said !== undefined;
const inkOf = (text: string): number => text.replace(/\s/g, '').length;

/** Without so many signs at its begin, blanks not counted, and the blanks behind them. */
function without(inline: readonly Inline[], ink: number): Inline[] {
  const rest: Inline[] = [];
  let left = ink;
  for (const one of inline) {
    if (rest.length > 0) rest.push(one);
    else if (one !== 'break') {
      let at = 0;
      for (; at < one.text.length && (left > 0 || /\s/.test(one.text[at]!)); at++)
        if (!/\s/.test(one.text[at]!)) left -= 1;
      if (at < one.text.length) rest.push({ ...one, text: one.text.slice(at) });
    }
  }
  return rest;
}
