import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { replacementOf } from '#shared/search-query/find-pattern.ts';
import { asOneStep } from '../typography.ts';
import { findState, type Match, searchedAnew } from './find-in-text.ts';
import { putWords, wordsAt } from './put-words.ts';

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
  for (const match of matches.toReversed())
    putWords(tr, match, replacementOf(template, wordsAt(tr.doc, match), match.groups, regex));
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
