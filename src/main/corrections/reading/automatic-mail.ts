import type { MailProblem } from '#shared/domain/report/report.ts';
import { hasFormAnswers } from './form-answers.ts';
import type { RawMail } from './raw-mail.ts';

const absence =
  /^\[?(auto(matic|mated)?[- ]?(reply|response)|automatische (antwort|abwesenheitsnotiz)|abwesenheits(notiz|meldung|nachricht|benachrichtigung)|out of (the )?office( reply)?|réponse automatique|risposta automatica|respuesta automática)\s*(\]|:|-|$)/i;
/** What people who write of an absence may say too: their text has to tell. */
const away =
  /^\[?(abwesend|(ferien)?abwesenheit|in den ferien|absente? du bureau|fuori (sede|ufficio)|fuera de la oficina)\s*(\]|:|-|$)/i;
const saysAway =
  /\b(ich bin|i am|i’m|je suis|sono|estoy|wir sind)\b[^!?]{0,80}\b(abwesend|ferien|nicht (da|erreichbar|im büro)|zurück|away|out of|absente?|vacances|congé|assente|ferie|fuori|ausente|vacaciones|fuera)\b/i;
const undelivered =
  /^(undeliver(able|ed)( mail)?\b|mail delivery (failed|failure|subsystem)|delivery (status notification|failure|has failed)|returned mail:|failure notice$|unzustellbar:|nicht zustellbar:|zustellung fehlgeschlagen|warning: (could not send|message .* delayed))/i;

const receipt = /^(gelesen|lesebestätigung|read|lu|letto):?(\s|$)/i;

/**
 * Recognises mail that no person wrote: absence notes and delivery reports. They are kept and set aside, and never
 * read as a claim. A web form also sends by machine (RFC 3834 `auto-generated`), so the paper's own questions in
 * the text outweigh that header.
 */
export function automaticKind(
  { headers }: RawMail,
  subject: string,
  text: string,
): Extract<MailProblem, 'automatic-reply' | 'delivery-report'> | null {
  const has = (name: string, pattern: RegExp) => pattern.test(headers.get(name) ?? '');
  if (
    has('content-type', /^multipart\/report/i) ||
    headers.has('x-failed-recipients') ||
    has('from', /\b(mailer-daemon|postmaster)@/i) ||
    (has('from', /\bmailer-daemon\b/i) && has('return-path', /^<>$/)) ||
    undelivered.test(subject) ||
    // People write about what they have read: a receipt has nothing else to say, or is sent by a machine.
    (receipt.test(subject) && (text.trim() === '' || headers.has('auto-submitted')))
  )
    return 'delivery-report';
  const replied =
    has('auto-submitted', /^auto-(replied|notified)/i) ||
    headers.has('x-autoreply') ||
    headers.has('x-autorespond') ||
    has('precedence', /^auto[_-]?reply/i) ||
    absence.test(subject) ||
    (away.test(subject) && saysAway.test(text));
  const generated = has('auto-submitted', /^auto-generated/i) && !hasFormAnswers(text);
  return replied || generated ? 'automatic-reply' : null;
}

/**
 * Sent to many at once (RFC 2369, RFC 8058), as newsletters and press releases are: neither to a list whose members
 * write to one another, nor as an answer, nor by our own form. Whoever knows our pages has to ask whether it names one.
 */
export const isMassMail = ({ headers }: RawMail, text: string): boolean =>
  headers.has('list-unsubscribe') &&
  (headers.has('list-unsubscribe-post') || /^(bulk|list)\b/i.test(headers.get('precedence') ?? '')) &&
  !headers.has('list-post') &&
  !headers.has('in-reply-to') &&
  !hasFormAnswers(text);

/** What a filter on the way has called spam; it is set aside, and a person may see it otherwise. */
export const spamBy = ({ headers }: RawMail): Extract<MailProblem, 'spam'> | null =>
  /^yes\b/i.test(headers.get('x-spam-flag') ?? '') || /^yes\b/i.test(headers.get('x-spam-status') ?? '')
    ? 'spam'
    : null;
