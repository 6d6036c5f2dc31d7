import type * as Y from 'yjs';
import type { Answer } from '#shared/article-body/settle-suggestions.ts';
import type { Settlement } from '#shared/domain/annotation.ts';
import { excerptOf } from './excerpt.ts';
import { personOf } from './person.ts';
import type { OpenSuggestion } from './suggestions-in.ts';

/** Name of the map in the Y.Doc of a piece that says what became of its suggestions. */
const settlements = 'settlements';

/** Characters of a suggestion that the log keeps. */
const mostKept = 80;

/** Leaves in the log of a piece who settled which suggestions how. It travels with the change itself. */
export function logSettled(doc: Y.Doc, settled: readonly OpenSuggestion[], answer: Answer, by: string): void {
  const [first] = settled;
  if (!first) return;
  const only = settled.length === 1 ? first : { struck: '', put: '' };
  const row: Settlement = {
    at: new Date().toISOString(),
    by,
    answer,
    count: settled.length,
    of: [...new Set(settled.flatMap(({ id }) => personOf(doc, id) ?? []))],
    struck: excerptOf(only.struck, mostKept),
    put: excerptOf(only.put, mostKept),
  };
  doc.getMap(settlements).set(crypto.randomUUID(), row);
}
