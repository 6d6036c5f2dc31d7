import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/errors.ts';
import type { MailState, postRequests } from '#shared/contract/post.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import { postDefaults } from '#shared/domain/post-settings.ts';
import type { LetterProblem, LetterState } from '#shared/domain/report/letter.ts';
import { wordsIn } from '#shared/words/words.ts';
import { certificateAt } from './certificate-at.ts';
import { isPassing } from './letters/letter-as-shown.ts';
import { type LetterDeps, letterHandlers } from './letters/letter-desk.ts';
import type { ServerMail } from './mailbox/fetch-new.ts';
import { createMailbox } from './mailbox/mailbox.ts';
import { createOutbox } from './outbox/outbox.ts';
import { type Failed, isFailed, openSmtp, type Patience, usualPatience } from './outbox/smtp.ts';
import { accountOf, type Passwords } from './passwords.ts';

export type { Patience } from './outbox/smtp.ts';
export { type Passwords, sessionPasswords } from './passwords.ts';

export interface PostDeps extends LetterDeps {
  readonly passwords: Passwords;
  /** Whether letters leave and mail comes in by itself. */
  readonly byItself: boolean;
  readonly patience: Patience | undefined;
  /** Takes mails in that were fetched. */
  readonly takeInMails: (
    mails: readonly ServerMail[],
    asker: Asker,
  ) => Promise<{ readonly imported: number; readonly duplicates: number; readonly unreadable: number }>;
}

/** The post room: letters to reporters, the outbox, and the mailbox that reports come from. */
export interface Post {
  readonly handlers: Handlers<typeof postRequests>;
  close(): Promise<void>;
}

export function createPost(deps: PostDeps): Post {
  const { store, passwords } = deps;
  const outbox = createOutbox(deps);
  const settings = () => deps.publication()?.post ?? postDefaults;
  const languageOfHouse = (): Language => languageOf(deps.publication()?.locale ?? 'de-CH');
  const mailbox = createMailbox({
    ...deps,
    patience: deps.patience ?? usualPatience,
    takeIn: (mails, by) => deps.takeInMails(mails, { by, language: languageOfHouse() }),
  });
  let timer: NodeJS.Timeout | undefined;

  /** Sends what is due, and comes back when the next try is. */
  const goOn = async (): Promise<void> => {
    clearTimeout(timer);
    if (!deps.byItself) return;
    await outbox.send(false);
    const next = outbox.nextTry();
    if (next === null) return;
    timer = setTimeout(() => void goOn(), Math.max(1000, next - deps.clock()));
    timer.unref();
  };
  void goOn();
  if (deps.byItself) mailbox.watch();

  const state = async (language: Language): Promise<MailState> => {
    const { incoming, outgoing } = settings();
    const { problem, ...coming } = mailbox.state();
    const count = (...of: readonly LetterState[]) => store.letters.inState(...of).length;
    const waiting = count('queued', 'sending', 'handing-over');
    return {
      passwordsKept: passwords.kept,
      incoming: {
        ...coming,
        hasServer: incoming.host !== '',
        hasPassword: (await passwords.get(accountOf(incoming), 'incoming')) !== null,
        problem: problem === null ? '' : wordsIn(language)(`post.problem.${problem}`),
      },
      outgoing: {
        hasServer: outgoing.host !== '',
        hasPassword: (await passwords.get(accountOf(outgoing), 'outgoing')) !== null,
        waiting,
        perhapsSent: count('perhaps-sent'),
        refused: count('refused'),
        problem: waiting > 0 ? whyTheyWait(outbox.problem(), language) : '',
      },
    };
  };

  const tryOutgoing = async (): Promise<Failed | null> => {
    const { outgoing } = settings();
    const password = outgoing.user === '' ? null : await passwords.get(accountOf(outgoing), 'outgoing');
    if (outgoing.user !== '' && password === null)
      return { problem: 'no-password', said: '', certificate: null };
    const way = await openSmtp(outgoing, password, deps.patience);
    if (isFailed(way)) return way;
    way.close();
    return null;
  };

  const letters = letterHandlers(deps);
  /** A letter that is put into the outbox leaves at once where it can; nobody waits for that. */
  const thenGoOn =
    <Input, Output>(handle: (input: Input, asker: Asker, bytes: undefined) => Output) =>
    (input: Input, asker: Asker, bytes: undefined): Output => {
      const answer = handle(input, asker, bytes);
      void goOn();
      return answer;
    };

  return {
    handlers: {
      ...letters,
      'letters.queue': thenGoOn(letters['letters.queue']),
      'letters.sendAgain': thenGoOn(letters['letters.sendAgain']),
      async 'outbox.send'(_, { language }) {
        const { problem, ...counts } = await outbox.send(true);
        return { ...counts, problem: whyTheyWait(problem, language) };
      },
      async 'mailbox.fetch'(_, { by, language }) {
        const { problem, said, ...counts } = await mailbox.fetch(by);
        const t = wordsIn(language);
        const sentences = problem && [
          t(`post.problem.${problem}`),
          said && t('post.serverSaid', { words: said }),
        ];
        return { ...counts, problem: (sentences || []).filter(Boolean).join(' ') };
      },
      'mailbox.state': (_, { language }) => state(language),
      async 'mailbox.setPassword'({ server, password }, { language }) {
        const account = accountOf(settings()[server]);
        if (password === '') await passwords.forget(account);
        else await passwords.put(account, password);
        deps.emit({ type: 'post.changed' });
        if (deps.byItself && password !== '') {
          if (server === 'incoming') mailbox.watch();
          else void outbox.send(true).then(goOn);
        }
        return state(language);
      },
      async 'mailbox.test'({ server }, { language }) {
        if (!deps.publication()) return refuse('desk-new');
        const t = wordsIn(language);
        const account = settings()[server];
        if (account.host === '') return { problem: t('post.problem.no-account'), certificate: null };
        const failed = server === 'incoming' ? await mailbox.test() : await tryOutgoing();
        if (!failed) return { problem: '', certificate: null };
        const said = failed.said && t('post.serverSaid', { words: failed.said });
        const isAboutCertificate = failed.problem.startsWith('certificate-');
        return {
          problem: [t(`post.problem.${failed.problem}`), said].filter(Boolean).join(' '),
          certificate: isAboutCertificate
            ? (failed.certificate ?? (await certificateAt(account, server, deps.patience)))
            : null,
        };
      },
    },
    async close() {
      clearTimeout(timer);
      await mailbox.close();
      await outbox.close();
    },
  };
}

/** Why letters wait, and that nothing was lost. */
function whyTheyWait(problem: LetterProblem | null, language: Language): string {
  if (problem === null) return '';
  const t = wordsIn(language);
  return `${t(`post.problem.${problem}`)} ${t(`post.nothingLost.${isPassing(problem) ? 'again' : 'stays'}`)}`;
}
