import { canonicalJson } from '#shared/domain/canonical-json.ts';
import { escapeHtml } from '../../exports/index.ts';
import { sha256Of } from '../../store/originals.ts';
import { type FoundEntry, headOf } from './chain.ts';
import type { LedgerIssue } from './issue.ts';

interface Sealed extends Pick<LedgerIssue, 'form' | 'counts'> {
  readonly publication: { readonly name: string };
  readonly entries: readonly FoundEntry[];
}

/** What the chain does not cover, sealed with its head; see decisions/0002. Null for a form without a seal. */
export function sealOf({ form, publication, counts, entries }: Sealed): string | null {
  if (form === '1') return null;
  const { received, rejected } = counts;
  const name = unescapedHtml(escapeHtml(publication.name));
  return sha256Of(canonicalJson({ name, received, rejected, count: entries.length, head: headOf(entries) }));
}

/** The reverse of what our pages escape; anything else in its place is found by comparing the words. */
export const unescapedHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '');
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
