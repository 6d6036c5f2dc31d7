import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findState, type Match, searchedAnew } from './find-in-text.ts';
import { replacementOf } from './find-pattern.ts';
import { asOneStep } from './typography.ts';

/** What two texts share at both ends, in code units; never half of a surrogate pair. */
function sharedEnds(was: string, now: string): { start: number; end: number } {
  const most = Math.min(was.length, now.length);
  let start = 0;
  while (start < most && was[start] === now[start]) start++;
  if (/[\ud800-\udbff]/.test(was[start - 1] ?? '')) start--;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === now.at(-1 - end)) end++;
  if (end > 0 && /[\udc00-\udfff]/.test(was.at(-end) ?? '')) end--;
  return { start, end };
}

const wordsAt = (doc: Node, { from, to }: Match): string => doc.textBetween(from, to, null, '\n');

/**
 * Puts other words in place of a match, and touches only what differs, so that bold letters and links around it stay;
 * what is new takes the form of what it replaces. A line break within it becomes a blank.
 */
function put(tr: Transaction, match: Match, template: string, regex: boolean): void {
  const was = wordsAt(tr.doc, match);
  const now = replacementOf(template, was, match.groups, regex);
  if (was === now) return;
  const { start, end } = sharedEnds(was, now);
  const [from, to] = [match.from + start, match.to - end];
  const insert = now.slice(start, now.length - end).replaceAll('\n', ' ');
  const $from = tr.doc.resolve(from);
  const marks = (to > from ? $from.nodeAfter?.marks : null) ?? $from.marks();
  if (insert === '') tr.delete(from, to);
  else tr.replaceWith(from, to, tr.doc.type.schema.text(insert, marks));
}

/** What the match in hand would become; null without one. */
export function replacementInHand(view: EditorView, template: string): { was: string; now: string } | null {
  const { matches, current, query } = findState(view.state);
  const match = matches[current];
  if (!match || match.to > view.state.doc.content.size) return null;
  const was = wordsAt(view.state.doc, match);
  return { was, now: replacementOf(template, was, match.groups, query.regex) };
}

/** The transaction that replaces some matches, the last first, so that the places of the others hold. */
export function replaced(
  tr: Transaction,
  matches: readonly Match[],
  template: string,
  regex: boolean,
): Transaction {
  for (const match of matches.toReversed()) put(tr, match, template, regex);
  return tr;
}

/** Replaces the match in hand and goes on to the next, behind what was put in. */
export function replaceOne(view: EditorView, template: string): void {
  const { matches, current, query } = findState(view.state);
  const match = matches[current];
  if (!match || !view.editable) return;
  const { tr } = view.state;
  replaced(tr, [match], template, query.regex);
  tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(match.to)));
  asOneStep(view, searchedAnew(tr));
}

/** Replaces every match as one undo step. @returns how many */
export function replaceAll(view: EditorView, template: string): number {
  const { matches, query } = findState(view.state);
  if (matches.length === 0 || !view.editable) return 0;
  asOneStep(view, searchedAnew(replaced(view.state.tr, matches, template, query.regex)));
  return matches.length;
}
