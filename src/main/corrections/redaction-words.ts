import type { ReportClaim } from '#shared/domain/report.ts';
import type { ReportEvent } from '#shared/domain/report-event.ts';

/** What stands where something personal stood. */
export const blackened = '[…]';

const addresses = /[^\s<>()"«»,;:]+@[^\s<>()"«»,;:]+\.[^\s<>()"«»,;:]+/g;
/** Numbers as people write them: a zero or a plus, then at least eight digits with the usual signs between. */
const phones = /(?:\+|\b0)\d(?:[ \-./'’()]*\d){7,}/g;

/** Takes a reporter's name and every mail address and phone number out of a text. */
export function blacken({
  reporterName,
  reporterAddress,
}: Pick<ReportClaim, 'reporterName' | 'reporterAddress'>) {
  const parts = reporterName
    .split(/[\s,()."'’]+/u)
    .filter((part) => part.length >= 3)
    .concat(reporterAddress.split('@')[0] ?? '')
    .filter((part) => part.length >= 3)
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const names =
    parts.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
      : null;
  return (text: string): string => {
    const plain = text.replace(addresses, blackened).replace(phones, blackened);
    return names ? plain.replace(names, blackened) : plain;
  };
}

/** What was made public, who of the newsroom did it, and what is no text, stays. */
const kept: ReadonlySet<string> = new Set(['matched', 'fixed', 'notice-drafted', 'redacted']);
const noText: ReadonlySet<string> = new Set([
  'type',
  'at',
  'by',
  'to',
  'reportId',
  'letterId',
  'versionId',
  'duplicateOf',
  'partOf',
]);

/** An event of the log without what is personal in its words. The letter's own words go whole. */
export function blackenedEvent(event: ReportEvent, blackening: (text: string) => string): ReportEvent {
  if (kept.has(event.type)) return event;
  // A reply is a letter like the first: it goes whole, and its hash stays.
  if (event.type === 'reply-joined') return { ...event, messageId: '', from: '', text: '', attachments: [] };
  return Object.fromEntries(
    Object.entries(event).map(([field, value]) => {
      if (typeof value !== 'string' || (noText.has(field) && !(field === 'to' && event.type !== 'assigned')))
        return [field, value];
      return [field, field === 'words' ? '' : blackening(value)];
    }),
  ) as ReportEvent;
}
