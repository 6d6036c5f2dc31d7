import type { ArticleId } from '#shared/domain/ids.ts';
import { fieldOf } from '../steps/moment-field.ts';

export type Way = 'phone' | 'paste';

/** What somebody has typed about a report so far. */
export interface Draft {
  readonly way: Way;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  /** When somebody called, and when the text was sent, as `datetime-local` writes it. */
  readonly called: string;
  readonly sent: string;
  readonly location: string;
  /** Chosen among the pieces that `location` found; null: none was. */
  readonly articleId: ArticleId | null;
  readonly description: string;
  readonly quoted: string;
  readonly proposed: string;
  readonly evidence: string;
  readonly text: string;
}

const emptyDraft = (way: Way): Draft => ({
  ...{ way, name: '', phone: '', address: '', location: '', articleId: null, description: '' },
  ...{ quoted: '', proposed: '', evidence: '', text: '' },
  ...{ called: fieldOf(Date.now()), sent: '' },
});

/** As it was left: a dialog that was closed by mistake, in the middle of a call, loses no word. */
let left: Draft | null = null;

export const draftLeft = (way: Way): Draft => (left ? { ...left, way } : emptyDraft(way));
export const leaveDraft = (draft: Draft | null): void => {
  left = draft && hasWords(draft) ? draft : null;
};

/** Whether anything was typed; a time alone is none of the reporter's words, and would be an old one. */
const hasWords = ({ way: _way, called: _called, sent: _sent, ...said }: Draft): boolean =>
  Object.values(said).some((words) => words !== null && words.trim() !== '');
