import { randomBytes } from 'node:crypto';
import type { Asker, Handlers } from '#shared/contract/contract.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { postRequests } from '#shared/contract/post.ts';
import { fileStemOf } from '#shared/domain/export/file-stem.ts';
import type { Ids, LetterId, ReportId } from '#shared/domain/ids.ts';
import type { Publication } from '#shared/domain/publication.ts';
import {
  canBeTakenBack,
  isBeingWritten,
  type Letter,
  type LetterState,
  recipient,
} from '#shared/domain/report/letter.ts';
import { letterFits } from '#shared/domain/report/letter-fits.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Store } from '../../store/store.ts';
import { afterSending } from './after-sending.ts';
import { letterAsShown } from './letter-as-shown.ts';
import { proposeLetter } from './propose-letter.ts';
import { whyItDoesNotFit } from './why-it-does-not-fit.ts';
import { messageOf, senderOf } from './write-message.ts';

export interface LetterDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'letter'>;
  readonly publication: () => Publication | null;
  readonly emit: (event: WorkstationEvent) => void;
  /** A report with its log and its piece, as an asker sees it. Refuses `report-unknown`. */
  readonly reportDetail: (reportId: ReportId, asker: Asker) => ReportDetail | Refusal;
  readonly record: (reportId: ReportId, events: readonly ReportEvent[]) => void;
}

type LetterRequest = Extract<keyof typeof postRequests, `letters.${string}`>;

/** Letters from the first word to the outbox. Every change is on disk before it is answered. */
export function letterHandlers(
  deps: LetterDeps,
): Pick<Handlers<typeof postRequests>, LetterRequest | 'outbox.list'> {
  const table = deps.store.letters;
  const now = () => momentOf(deps.clock);
  const shown = ({ language }: Asker) => ({
    one: (letter: Letter) => ({ letter: letterAsShown(letter, language) }),
    all: (letters: readonly Letter[]) => letters.map((letter) => letterAsShown(letter, language)),
  });

  const change = (letter: Letter, events: readonly ReportEvent[], asker: Asker) => {
    deps.store.transaction(() => {
      table.put(letter);
      deps.record(letter.reportId, events);
    });
    deps.emit({ type: 'post.changed' });
    return shown(asker).one(letter);
  };

  /** The letter, if it stands where something can be done with it. */
  const standing = (
    letterId: LetterId,
    may: (state: LetterState) => boolean,
    { language }: Asker,
  ): Letter | Refusal => {
    const letter = table.get(letterId);
    if (!letter) return refuse('letter-unknown');
    if (may(letter.state)) return letter;
    return refuse('letter-not-now', { state: wordsIn(language)(`letters.state.${letter.state}`) });
  };

  const references = (reportId: ReportId, detail: ReportDetail): string[] => {
    const ours = table
      .ofReport(reportId)
      .flatMap(({ state, messageId }) => (state === 'sent' ? [messageId] : []));
    // The reader's mail last: it is the one that is answered.
    return [...ours, detail.report.messageId].filter((id) => id !== '');
  };

  return {
    'letters.propose'({ reportId, kind, language }, asker) {
      const publication = deps.publication();
      if (!publication) return refuse('desk-new');
      const detail = deps.reportDetail(reportId, asker);
      if (isRefusal(detail)) return detail;
      return { words: proposeLetter(detail, kind, publication, language) };
    },
    'letters.of': ({ reportId }, asker) => ({ letters: shown(asker).all(table.ofReport(reportId)) }),
    'letters.keep'({ reportId, letterId, words }, asker) {
      const detail = deps.reportDetail(reportId, asker);
      if (isRefusal(detail)) return detail;
      const old = letterId === null ? null : standing(letterId, isBeingWritten, asker);
      if (isRefusal(old)) return old;
      const by = { by: asker.by, changedAt: now() };
      return change({ ...(old ?? blank(deps.ids.letter(), reportId)), ...words, ...by, ...fresh }, [], asker);
    },
    'letters.discard'({ letterId }, asker) {
      const letter = standing(letterId, isBeingWritten, asker);
      if (isRefusal(letter)) return letter;
      table.discard(letterId);
      deps.emit({ type: 'post.changed' });
      return {};
    },
    'letters.queue'({ letterId }, asker) {
      const letter = standing(letterId, isBeingWritten, asker);
      if (isRefusal(letter)) return letter;
      const publication = deps.publication();
      if (!publication) return refuse('desk-new');
      const detail = deps.reportDetail(letter.reportId, asker);
      if (isRefusal(detail)) return detail;
      const untrue = whyItDoesNotFit(letter.kind, detail.report.standing, asker.language);
      if (untrue) return untrue;
      const unfinished = whyNotYet(letter);
      if (unfinished) return unfinished;
      const at = now();
      const queued: Letter = {
        ...letter,
        ...fresh,
        state: 'queued',
        messageId: newMessageId(senderOf(publication).address),
        references: references(letter.reportId, detail),
        by: asker.by,
        queuedAt: at,
      };
      const event: ReportEvent = { type: 'letter-queued', letterId, kind: letter.kind, at, by: asker.by };
      return change(queued, [event], asker);
    },
    'letters.takeBack'({ letterId }, asker) {
      const letter = standing(letterId, canBeTakenBack, asker);
      if (isRefusal(letter)) return letter;
      const at = now();
      const event: ReportEvent = { type: 'letter-withdrawn', letterId, kind: letter.kind, at, by: asker.by };
      return change({ ...letter, ...fresh, changedAt: at }, [event], asker);
    },
    'letters.markSent'({ letterId }, asker) {
      const may = (state: LetterState) => isBeingWritten(state) || canBeTakenBack(state);
      const letter = standing(letterId, may, asker);
      if (isRefusal(letter)) return letter;
      const detail = deps.reportDetail(letter.reportId, asker);
      if (isRefusal(detail)) return detail;
      const { standing: report } = detail.report;
      const how = letter.state === 'perhaps-sent' ? 'sent' : 'elsewhere';
      // What may have left is told as it went, whatever became of the report since.
      const untrue = how === 'elsewhere' && whyItDoesNotFit(letter.kind, report, asker.language);
      if (untrue) return untrue;
      const sent: Letter = { ...letter, ...settled, by: asker.by, sentAt: now() };
      return change(sent, afterSending(sent, how, letterFits(letter.kind, report)), asker);
    },
    'letters.sendAgain'({ letterId }, asker) {
      const letter = standing(letterId, (state) => state === 'perhaps-sent', asker);
      if (isRefusal(letter)) return letter;
      return change({ ...letter, ...settled, state: 'queued', by: asker.by }, [], asker);
    },
    async 'letters.file'({ letterId }) {
      const publication = deps.publication();
      if (!publication) return refuse('desk-new');
      const letter = table.get(letterId);
      if (!letter) return refuse('letter-unknown');
      const reader = deps.store.reports.derived(letter.reportId)?.report.messageId ?? '';
      const message = await messageOf(
        // A draft answers the reader's mail as well, and gets its own id from whichever program sends it.
        letter.messageId ? letter : { ...letter, references: reader ? [reader] : [] },
        publication,
      );
      return { fileName: `${fileStemOf(letter.subject) || 'brief'}.eml`, text: message.toString('utf8') };
    },
    'outbox.list': (_, asker) => ({
      waiting: shown(asker).all(
        table.inState('queued', 'sending', 'handing-over', 'perhaps-sent', 'refused'),
      ),
      drafts: shown(asker).all(table.inState('draft')),
      sent: shown(asker).all(table.lastSent(50).reverse()),
    }),
  };
}

/** What no try so far has left behind. */
const fresh = {
  state: 'draft',
  messageId: '',
  references: [] as string[],
  queuedAt: null,
  attempts: 0,
  nextTryAt: null,
  problem: null,
  serverSaid: '',
} as const;

const settled = { state: 'sent', nextTryAt: null, problem: null, serverSaid: '' } as const;

const blank = (letterId: LetterId, reportId: ReportId) => ({ letterId, reportId, sentAt: null });

/** Why a letter cannot be sent as it stands. */
function whyNotYet({ to, subject, text }: Letter): Refusal | null {
  if (!recipient.safeParse(to.trim()).success) return refuse('letter-without-recipient', { to });
  const places = (['de', 'en'] as const).map((each) => wordsIn(each)('letters.part.questionHere'));
  const place = places.find((each) => text.includes(each)) ?? `${subject}\n${text}`.match(/\{[a-z]+\}/)?.[0];
  if (place) return refuse('letter-unfinished', { place });
  return text.trim() === '' ? refuse('letter-unfinished', { place: '' }) : null;
}

/** RFC 5322: unique for all time, at the domain of the sender. */
const newMessageId = (address: string): string =>
  `<${randomBytes(16).toString('hex')}@${address.split('@').at(-1)}>`;
