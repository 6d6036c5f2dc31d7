import type { MailProblem, Report, ReportClaim } from '#shared/domain/report/report.ts';
import type { Moment } from '#shared/domain/time.ts';
import { toldByPhone } from '../by-hand/phone-note.ts';
import { emptyClaim, extractClaim, type ReadFor } from '../claim/extract-claim.ts';
import { type Correspondent, type Mail, readMail } from './read-mail.ts';

/** What the bytes of one mail say: everything of a report that follows from its raw message alone. */
export type ReadReport = Pick<Report, 'claim' | 'attachments' | 'messageId' | 'readable'> & {
  readonly problem: MailProblem | null;
  /** Who sent the mail, which another person may have written. */
  readonly from: Correspondent;
  /** Message-IDs of mails that it answers, the nearest first. */
  readonly answers: readonly string[];
  /** When the newest server on its way took it in, as far as the mail tells. */
  readonly arrivedAt: Moment | null;
};

/** Mails that no person wrote. */
const automatic: readonly (MailProblem | null)[] = ['automatic-reply', 'delivery-report', 'mass-mail'];
export const isAutomatic = (problem: MailProblem | null): boolean => automatic.includes(problem);

/** Why a rule sets a mail aside without a person; null: it does not. */
export const asideFor = (problem: MailProblem | null): 'not-ours' | 'spam' | null =>
  isAutomatic(problem) ? 'not-ours' : problem === 'spam' ? 'spam' : null;

export async function readReport(raw: Uint8Array, readFor: ReadFor): Promise<ReadReport> {
  const told = toldByPhone(raw);
  if (told) return reportTold(told);
  const mail = await readMail(raw);
  if (!mail.readable) return unreadReport(mail.problem);
  const { messageId, attachments, from, answers, arrivedAt } = mail;
  const problem = problemOf(mail, readFor);
  const claim = isAutomatic(problem) ? emptyClaim(mail) : claimIn(mail, readFor);
  return {
    claim,
    attachments: [...attachments],
    messageId,
    readable: true,
    problem,
    from,
    answers,
    arrivedAt,
  };
}

/** What was sent to many and names a page of ours may be meant for us, too. */
const problemOf = (mail: Mail, readFor: ReadFor): MailProblem | null =>
  mail.problem === 'mass-mail' && extractClaim(mail, readFor).locationUrl !== '' ? null : mail.problem;

/** Of what nobody can open nothing is read, and only that is asked for. */
function claimIn(mail: Mail, readFor: ReadFor): ReportClaim {
  const claim = extractClaim(mail, readFor);
  if (mail.problem !== 'encrypted' && mail.problem !== 'signed-sealed') return claim;
  const { reporterName, reporterAddress, replyTo } = claim;
  const from = { reporterName, reporterAddress, ...(replyTo ? { replyTo } : {}) };
  return { ...emptyClaim(mail), ...from, missing: ['clear-text'] };
}

const reportTold = (claim: ReportClaim): ReadReport => ({
  ...{ claim, attachments: [], messageId: '', readable: true, problem: null, answers: [], arrivedAt: null },
  from: { name: claim.reporterName, address: claim.reporterAddress },
});

const nobody: Mail = {
  readable: true,
  messageId: '',
  subject: '',
  from: { name: '', address: '' },
  replyTo: null,
  sentAt: null,
  arrivedAt: null,
  text: '',
  answers: [],
  attachments: [],
  enclosed: null,
  problem: null,
};

/** A mail of which nothing could be read; the raw bytes are kept all the same. */
export const unreadReport = (problem: MailProblem): ReadReport => ({
  claim: emptyClaim(nobody),
  attachments: [],
  messageId: '',
  readable: false,
  problem,
  from: nobody.from,
  answers: [],
  arrivedAt: null,
});
