import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/errors.ts';
import type { MailState, postRequests } from '#shared/contract/post.ts';
import type { Language } from '#shared/domain/language.ts';
import type { LetterProblem, LetterState } from '#shared/domain/letter.ts';
import { postDefaults } from '#shared/domain/post-settings.ts';
import { wordsIn } from '#shared/words/words.ts';
import { isPassing } from './letters/letter-as-shown.ts';
import { type LetterDeps, letterHandlers } from './letters/letter-desk.ts';
import { createOutbox } from './outbox/outbox.ts';
import { certificateAt, isFailed, openSmtp, type Patience } from './outbox/smtp.ts';
import { accountOf, type Passwords } from './passwords.ts';

export type { Patience } from './outbox/smtp.ts';
export { type Passwords, sessionPasswords } from './passwords.ts';

export interface PostDeps extends LetterDeps {
  readonly passwords: Passwords;
  /** Whether letters leave and mail comes in by itself. */
  readonly byItself: boolean;
  readonly patience: Patience | undefined;
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

  const state = async (language: Language): Promise<MailState> => {
    const { outgoing } = settings();
    const count = (...of: readonly LetterState[]) => store.letters.inState(...of).length;
    const waiting = count('queued', 'sending', 'handing-over');
    return {
      passwordsKept: passwords.kept,
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
      'mailbox.state': (_, { language }) => state(language),
      async 'mailbox.setPassword'({ server, password }, { language }) {
        const account = accountOf(settings()[server]);
        if (password === '') await passwords.forget(account);
        else await passwords.put(account, password);
        deps.emit({ type: 'post.changed' });
        if (deps.byItself && password !== '') void outbox.send(true).then(goOn);
        return state(language);
      },
      async 'mailbox.test'({ server }, { language }) {
        if (!deps.publication()) return refuse('desk-new');
        const t = wordsIn(language);
        const account = settings()[server];
        if (account.host === '') return { problem: t('post.problem.no-account'), certificate: null };
        const password = account.user === '' ? null : await passwords.get(accountOf(account), server);
        if (account.user !== '' && password === null)
          return { problem: t('post.problem.no-password'), certificate: null };
        const way = await openSmtp(account, password, deps.patience);
        if (!isFailed(way)) {
          way.close();
          return { problem: '', certificate: null };
        }
        const said = way.said && t('post.serverSaid', { words: way.said });
        const isAboutCertificate = way.problem.startsWith('certificate-');
        return {
          problem: [t(`post.problem.${way.problem}`), said].filter(Boolean).join(' '),
          certificate: isAboutCertificate
            ? (way.certificate ?? (await certificateAt(account, deps.patience)))
            : null,
        };
      },
    },
    async close() {
      clearTimeout(timer);
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
