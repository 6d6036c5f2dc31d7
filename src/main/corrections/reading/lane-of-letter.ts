import type { z } from 'zod';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import type { lane } from '#shared/domain/report/report-event.ts';

type Lane = Exclude<z.infer<typeof lane>, 'correction'>;

/** Demands a right of reply (ZGB Art. 28g–28l), and does not just speak of one. */
const demandsReply = [
  /gegendarstellungsbegehren|(begehren|gesuch|recht) (um|auf|nach) (abdruck |veröffentlichung )?(einer |der |folgender )?gegendarstellung/i,
  /\bart(ikel|\.)?\s*28\s?[g-l]\b.{0,40}(zgb|zivilgesetz|gegendarstellung)/i,
  /(verlang|forder|ersuch|begehr|beantrag)\p{L}*[^?!]{0,160}gegendarstellung/iu,
  /\b(demand|request|exercise|invoke|claim)\w*\b[^?!]{0,80}\bright of reply\b/i,
];
const replySubject = /^(gegendarstellung|right of reply|droit de réponse)\b/i;

/** Written for somebody else, or with the words of the law in hand. */
const isLegal = [
  /\b(namens|vollmacht|vertret\p{L}*|auftrag\p{L}*|mandatiert)[^.?!]{0,60}\b(mandant|klient|klientschaft|auftraggeber)/iu,
  /\b(unser|mein)(e|er|en|em|es)?\s+(mandant|klient)\p{L}*/iu,
  /\b(on behalf of|act for|acting for|represent|instructed by)\s+(my|our)\s+clients?\b/i,
  /\b(unterlassungserklärung|abmahnung|superprovisorisch\p{L}*|cease and desist)\b/iu,
];

/** The lane of its own in which a letter belongs; null: it corrects, as most do. A suggestion for a person to check. */
export function laneOfLetter({ subject, text }: Pick<ReportClaim, 'subject' | 'text'>): Lane | null {
  const words = `${subject}\n${text}`.replace(/\s+/g, ' ');
  if (replySubject.test(subject) || demandsReply.some((pattern) => pattern.test(words)))
    return 'right-of-reply';
  return isLegal.some((pattern) => pattern.test(words)) ? 'legal-letter' : null;
}
