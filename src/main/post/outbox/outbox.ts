import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { MailServer } from '#shared/domain/post-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Letter, LetterProblem } from '#shared/domain/report/letter.ts';
import { letterFits } from '#shared/domain/report/letter-fits.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { standingAfter } from '#shared/domain/report/report-standing.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import type { Store } from '../../store/store.ts';
import { afterSending } from '../letters/after-sending.ts';
import { messageOf, senderOf } from '../letters/write-message.ts';
import { accountOf, type Passwords } from '../passwords.ts';
import { type Failed, isFailed, openSmtp, type Patience, type SmtpWay, usualPatience } from './smtp.ts';

export interface OutboxDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly publication: () => Publication | null;
  readonly passwords: Passwords;
  readonly emit: (event: WorkstationEvent) => void;
  readonly record: (reportId: ReportId, events: readonly ReportEvent[]) => void;
  readonly patience?: Patience | undefined;
}

/** What became of the letters in the outbox in one go. */
export interface Sending {
  readonly sent: number;
  readonly refused: number;
  readonly perhapsSent: number;
  readonly waiting: number;
  /** Why letters wait; null: none do, or not yet. */
  readonly problem: LetterProblem | null;
}

export interface Outbox {
  /**
   * Sends what waits, one letter after the other. Two calls at once send nothing twice.
   * @param now also letters whose next try is not due yet, and after a problem that only a person can settle
   */
  send(now: boolean): Promise<Sending>;
  /** What stands in the way of all letters; null: nothing that is known. */
  problem(): LetterProblem | null;
  /** When the next try is due, in milliseconds since 1970; null: none. */
  nextTry(): number | null;
  close(): Promise<void>;
}

/** Letters that a server will not take as they are: only their writer can do something. */
const ofTheLetter: readonly LetterProblem[] = ['recipient-refused', 'letter-refused'];
/** Only this letter waits; others may go. */
const ofTheRecipient: readonly LetterProblem[] = ['recipient-not-now'];
/** Trying again by itself changes nothing, and may lock the account. */
const forAPerson: readonly LetterProblem[] = [
  'no-account',
  'no-password',
  'wrong-password',
  'no-encryption',
  'certificate-expired',
  'certificate-name',
  'certificate-self-signed',
  'certificate-unknown',
  'sender-refused',
  'not-a-mail-server',
];

const half = 30_000;
const longest = 60 * 60_000;

/**
 * The outbox. Before a letter is handed over its state is on disk as `sending`, and before its end leaves as
 * `handing-over`; so what a crash leaves behind tells whether the server can have accepted it. If it cannot, the letter
 * waits again; if it can, it is `perhaps-sent`, and a person decides. Either way its Message-ID stays the same.
 */
export function createOutbox(deps: OutboxDeps): Outbox {
  const table = deps.store.letters;
  let problem: LetterProblem | null = null;
  let running: Promise<Sending> | null = null;
  let way: SmtpWay | null = null;
  let closed = false;

  const put = (letter: Letter, events: readonly ReportEvent[] = []) => {
    deps.store.transaction(() => {
      table.put(letter);
      if (events.length > 0) deps.record(letter.reportId, events);
    });
    deps.emit({ type: 'post.changed' });
  };

  const fits = ({ kind, reportId }: Letter) =>
    letterFits(kind, standingAfter(deps.store.reports.events(reportId)));

  for (const letter of table.inState('sending', 'handing-over'))
    put({
      ...letter,
      state: letter.state === 'sending' ? 'queued' : 'perhaps-sent',
      problem: 'crashed',
    });

  const waitFor = (letter: Letter, { problem: why, said }: Failed): Letter => {
    const wait = Math.min(half * 2 ** Math.max(0, letter.attempts - 1), longest);
    const nextTryAt = new Date(deps.clock() + wait).toISOString();
    return { ...letter, state: 'queued', problem: why, serverSaid: said, nextTryAt };
  };

  const open = async (server: MailServer): Promise<SmtpWay | Failed> => {
    const nothing = { said: '', certificate: null };
    if (server.host === '') return { problem: 'no-account', ...nothing };
    const password = server.user === '' ? null : await deps.passwords.get(accountOf(server), 'outgoing');
    if (server.user !== '' && password === null) return { problem: 'no-password', ...nothing };
    return openSmtp(server, password, deps.patience ?? usualPatience);
  };

  /** Sends one letter. Gives the problem that concerns all others too. */
  const sendOne = async (queued: Letter, publication: Publication): Promise<Failed | null> => {
    const message = await messageOf(queued, publication);
    const fresh = table.get(queued.letterId);
    if (fresh?.state !== 'queued') return null;
    if (!fits(fresh)) {
      // The report was decided otherwise, taken up again or set aside while the letter waited.
      put({ ...fresh, state: 'refused', problem: 'overtaken', serverSaid: '' });
      return null;
    }
    const letter: Letter = { ...fresh, attempts: fresh.attempts + 1, problem: null, serverSaid: '' };
    if (way === null) {
      const opened = await open(publication.post.outgoing);
      // It may have been taken back while the server was being looked for.
      if (table.get(letter.letterId)?.state !== 'queued') {
        if (!isFailed(opened)) way = opened;
        return null;
      }
      if (isFailed(opened)) {
        put(waitFor(letter, opened));
        return opened;
      }
      way = opened;
    }
    put({ ...letter, state: 'sending' });
    let ending = false;
    const failed = await way.hand({
      from: senderOf(publication).address,
      to: letter.to,
      message,
      onEnd: () => {
        put({ ...letter, state: 'handing-over' });
        ending = true;
      },
    });
    if (failed === null) {
      const sent: Letter = { ...letter, state: 'sent', nextTryAt: null, sentAt: momentOf(deps.clock) };
      put(sent, afterSending(sent, 'sent', fits(sent)));
      return null;
    }
    const { problem: why, said } = failed;
    // A server that said no once starts anew for the next letter.
    way?.close();
    way = null;
    if (ending && !failed.answered) put({ ...letter, state: 'perhaps-sent', problem: why, serverSaid: said });
    else if (ofTheLetter.includes(why)) put({ ...letter, state: 'refused', problem: why, serverSaid: said });
    else put(waitFor(letter, failed));
    return ofTheLetter.includes(why) || ofTheRecipient.includes(why) ? null : failed;
  };

  const isDue = ({ nextTryAt }: Letter) => nextTryAt === null || Date.parse(nextTryAt) <= deps.clock();

  const sendAll = async (now: boolean): Promise<Sending> => {
    const before = table.inState('queued');
    const publication = deps.publication();
    if (publication && (now || problem === null || !forAPerson.includes(problem))) {
      problem = null;
      for (const letter of before) {
        if (closed) break;
        if (!now && !isDue(letter)) continue;
        const failed = await sendOne(letter, publication);
        if (failed) {
          problem = failed.problem;
          break;
        }
      }
      way?.close();
      way = null;
    }
    const after = before.flatMap(({ letterId }) => table.get(letterId)?.state ?? []);
    const count = (state: Letter['state']) => after.filter((each) => each === state).length;
    deps.emit({ type: 'post.changed' });
    return {
      sent: count('sent'),
      refused: count('refused'),
      perhapsSent: count('perhaps-sent'),
      waiting: table.inState('queued').length,
      problem,
    };
  };

  return {
    async send(now) {
      while (running) await running;
      running = sendAll(now).finally(() => {
        running = null;
      });
      return running;
    },
    problem: () => problem,
    nextTry() {
      if (problem !== null && forAPerson.includes(problem)) return null;
      const times = table
        .inState('queued')
        .map(({ nextTryAt }) => (nextTryAt === null ? deps.clock() : Date.parse(nextTryAt)));
      return times.length === 0 ? null : Math.min(...times);
    },
    async close() {
      closed = true;
      way?.abort();
      await running;
    },
  };
}
