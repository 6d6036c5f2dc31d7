import type { ImapFlow } from 'imapflow';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import { type PostSettings, postDefaults } from '#shared/domain/post-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { LetterProblem } from '#shared/domain/report/letter.ts';
import type { Clock } from '#shared/domain/time.ts';
import type { Store } from '../../store/store.ts';
import type { Failed, Patience } from '../outbox/smtp.ts';
import { accountOf, type Passwords } from '../passwords.ts';
import { type Fetched, fetchNew, nothingFetched, type ServerMail } from './fetch-new.ts';
import { imapFailure, openImap } from './imap.ts';

export interface MailboxDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly publication: () => Publication | null;
  readonly passwords: Passwords;
  readonly emit: (event: WorkstationEvent) => void;
  readonly takeIn: (mails: readonly ServerMail[], by: string) => Promise<Omit<Fetched, 'leftBehind'>>;
  readonly patience: Patience;
}

export interface Mailbox {
  /** Fetches what is new, whatever the last try said. Two calls at once fetch nothing twice. */
  fetch(by: string): Promise<Fetched & { readonly problem: LetterProblem | null; readonly said: string }>;
  /** Fetches now and as mail comes in (IDLE), and tries again after a break, until it is stopped. */
  watch(): void;
  state(): {
    readonly fetchedAt: string | null;
    readonly leftBehind: number;
    readonly fetching: { readonly done: number; readonly of: number } | null;
    readonly problem: LetterProblem | null;
  };
  /** Opens and closes the way to the server. */
  test(): Promise<Failed | null>;
  close(): Promise<void>;
}

/** Milliseconds until a mailbox is looked at again after a break, doubled with each that follows. */
const firstWait = 30_000;
const longestWait = 10 * 60_000;
const nothing = { said: '', certificate: null };
/** Trying again by itself changes nothing, and may lock the account. */
const forAPerson: readonly LetterProblem[] = [
  'no-account',
  'no-password',
  'wrong-password',
  'no-encryption',
  'no-mailbox',
];

export function createMailbox(deps: MailboxDeps): Mailbox {
  let problem: LetterProblem | null = null;
  let fetching: { done: number; of: number } | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  let watched: ImapFlow | null = null;
  let timer: NodeJS.Timeout | undefined;
  let wait = firstWait;
  const open = new Set<ImapFlow>();

  const settings = (): PostSettings['incoming'] => deps.publication()?.post.incoming ?? postDefaults.incoming;
  const named = () => `${accountOf(settings())}/${settings().mailbox}`;
  const tell = () => deps.emit({ type: 'post.changed' });

  const connect = async (): Promise<ImapFlow | Failed> => {
    const account = settings();
    if (account.host === '') return { problem: 'no-account', ...nothing };
    const password = await deps.passwords.get(accountOf(account), 'incoming');
    if (password === null) return { problem: 'no-password', ...nothing };
    const client = await openImap(account, password, deps.patience);
    if (isFailedWay(client)) return client;
    open.add(client);
    client.on('close', () => open.delete(client));
    return client;
  };

  /** Fetches over an open way. One at a time: how far a mailbox was fetched has one author. */
  const fetchOver = (client: ImapFlow, by: string): Promise<Fetched> => {
    const mine = turn.then(async () => {
      const { mailbox, markSeen } = settings();
      fetching = { done: 0, of: 0 };
      tell();
      try {
        return await fetchNew(
          client,
          { account: named(), mailbox, markSeen },
          {
            store: deps.store,
            clock: deps.clock,
            takeIn: (mails) => deps.takeIn(mails, by),
            onProgress: (done, of) => {
              fetching = { done, of };
              tell();
            },
          },
        );
      } finally {
        fetching = null;
      }
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  const settle = (failed: LetterProblem | null) => {
    problem = failed;
    tell();
  };

  const tryAgain = () => {
    if (closed || (problem !== null && (forAPerson.includes(problem) || problem.startsWith('certificate-'))))
      return;
    timer = setTimeout(() => void stay(), wait);
    timer.unref();
    wait = Math.min(wait * 2, longestWait);
  };

  const stay = async (): Promise<void> => {
    if (closed || watched) return;
    const client = await connect();
    if (isFailedWay(client)) {
      settle(client.problem);
      return tryAgain();
    }
    if (closed) return client.close();
    watched = client;
    client.on('close', () => {
      watched = null;
      tryAgain();
    });
    const fetchAndWait = async () => {
      try {
        await fetchOver(client, '');
        wait = firstWait;
        settle(null);
        // Ends by itself as soon as something else is asked.
        client.idle().catch(() => undefined);
      } catch (error) {
        settle(imapFailure(error, client).problem);
        client.close();
      }
    };
    await fetchAndWait();
    client.on('exists', () => void fetchAndWait());
  };

  return {
    async fetch(by) {
      const client = await connect();
      if (isFailedWay(client)) {
        settle(client.problem);
        return { ...nothingFetched, problem: client.problem, said: client.said };
      }
      try {
        const fetched = await fetchOver(client, by);
        settle(null);
        return { ...fetched, problem: null, said: '' };
      } catch (error) {
        const { problem: why, said } = imapFailure(error, client);
        settle(why);
        return { ...nothingFetched, problem: why, said };
      } finally {
        await client.logout().catch(() => undefined);
        client.close();
      }
    },
    watch() {
      clearTimeout(timer);
      wait = firstWait;
      if (settings().host !== '' && settings().automatic) void stay();
    },
    state() {
      const progress = deps.store.mailboxes.progress(named());
      return {
        fetchedAt: progress?.fetchedAt ?? null,
        leftBehind: progress?.leftBehind ?? 0,
        fetching,
        problem,
      };
    },
    async test() {
      const client = await connect();
      if (isFailedWay(client)) return client;
      try {
        await client.mailboxOpen(settings().mailbox, { readOnly: true });
        return null;
      } catch (error) {
        return imapFailure(error, client);
      } finally {
        await client.logout().catch(() => undefined);
        client.close();
      }
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      for (const client of open) client.close();
      await turn;
    },
  };
}

const isFailedWay = (value: ImapFlow | Failed): value is Failed => 'problem' in value;
