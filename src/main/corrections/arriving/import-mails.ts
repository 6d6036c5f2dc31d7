import type { Asker, OutputOf } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { ReportId, UploadId } from '#shared/domain/ids.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Upload, Uploads } from '../../uploads/index.ts';
import { createReportLog } from '../log/report-log.ts';
import { mailPlaces } from '../mailbox/mail-place.ts';
import { openMails } from '../reading/open-mails.ts';
import { byMail, type TakeInDeps, type TakenIn } from './take-in.ts';
import { writeDown } from './write-down.ts';

export interface ImportDeps extends TakeInDeps {
  readonly uploads: Pick<Uploads, 'find' | 'receive'>;
  readonly publication: () => Publication | null;
  readonly emit: (event: WorkstationEvent) => void;
}

type Imported = OutputOf<'corrections.import'>;

export interface ImportWish {
  readonly uploadIds: readonly UploadId[];
  /** The files are mailboxes, whatever they look like; null: told apart by what they hold. */
  readonly format: 'mbox' | null;
}

/** Brings files with mails in. */
export interface MailImport {
  /**
   * Each mail is on disk, with its report, before the answer counts it; what was taken in stays, whatever happens to
   * the rest, and a mail that comes again is known.
   */
  run(wish: ImportWish, asker: Asker): Promise<Imported | Refusal>;
  /** Ends the runs of these files after the mails at hand. */
  stop(uploadIds: readonly UploadId[]): void;
}

/** Bytes of mails for whose sake the index puts its order off. */
const many = 2 * 1024 * 1024;
/** A file of a Maildir whose flags say that its mail was thrown away; some systems write another sign than `:`. */
const isTrashed = (name: string): boolean => /[:;!\-_+]2,[A-Za-z]*T[A-Za-z]*$/.test(name);

/** Milliseconds between two words to the windows. */
const pace = 500;
/** Reports that the answer names; more are only counted. */
const mostNamed = 10_000;

export function createMailImport(deps: ImportDeps): MailImport {
  const stopped = new Set<UploadId>();
  // Thousands of reports are one change to whoever shows them, told by the import itself.
  const log = createReportLog({ store: deps.store, emit: () => undefined });

  return {
    stop: (uploadIds) => uploadIds.forEach((uploadId) => void stopped.add(uploadId)),
    async run({ uploadIds, format }, asker) {
      const publication = deps.publication();
      if (!publication) return refuse('desk-new');
      const uploads: Upload[] = [];
      for (const uploadId of uploadIds) {
        const upload = deps.uploads.find(uploadId);
        if (isRefusal(upload)) return upload;
        uploads.push(upload);
      }
      const tally = tallyFor(deps, asker);
      try {
        const bytes = uploads.reduce((sum, { byteLength }) => sum + byteLength, 0);
        const refused = await deps.store.inBulk(async (keepUp) => {
          for (const upload of uploads) {
            if (uploadIds.some((uploadId) => stopped.has(uploadId))) return null;
            const refusal = await takeFile(upload, format === 'mbox', publication, tally, asker, keepUp);
            if (refusal) return refusal;
          }
          return null;
        }, bytes > many);
        if (refused) return refused;
        const wasStopped = uploadIds.some((uploadId) => stopped.has(uploadId));
        const { counts, reports, repliedTo, knownIn } = tally;
        return {
          ...counts,
          repliedTo: [...repliedTo],
          knownIn: [...knownIn],
          reports,
          stopped: wasStopped,
        };
      } finally {
        tally.tellEnd();
        for (const upload of uploads) upload.discard();
        for (const uploadId of uploadIds) stopped.delete(uploadId);
      }
    },
  };

  async function takeFile(
    { file, byteLength, uploadId, name }: Upload,
    asMailbox: boolean,
    publication: Publication,
    tally: Tally,
    asker: Asker,
    keepUp: () => Promise<void>,
  ): Promise<Refusal | null> {
    const came = { ...byMail, trashed: isTrashed(name) };
    const places = mailPlaces(file, byteLength, asMailbox);
    for await (const parcel of openMails(deps, places, publication)) {
      if (isRefusal(parcel)) return parcel;
      await writeDown(deps, log, parcel.mails, asker, tally.count, came);
      await keepUp();
      tally.tell({ uploadId, done: parcel.upTo, of: byteLength });
      if (stopped.has(uploadId)) return null;
    }
    return null;
  }
}

interface Tally {
  readonly counts: { imported: number; duplicates: number; unreadable: number; replies: number };
  readonly reports: Imported['reports'];
  readonly repliedTo: ReadonlySet<ReportId>;
  readonly knownIn: ReadonlySet<ReportId>;
  count(taken: TakenIn): void;
  tell(progress: { readonly uploadId: UploadId; readonly done: number; readonly of: number }): void;
  tellEnd(): void;
}

function tallyFor({ emit }: Pick<ImportDeps, 'emit'>, { language }: Asker): Tally {
  const counts = { imported: 0, duplicates: 0, unreadable: 0, replies: 0 };
  const repliedTo = new Set<ReportId>();
  const knownIn = new Set<ReportId>();
  const reports: Imported['reports'] = [];
  let toldAt = performance.now();
  return {
    counts,
    reports,
    repliedTo,
    knownIn,
    count(taken) {
      if (taken.kind === 'duplicate') {
        counts.duplicates++;
        if (taken.reportId && knownIn.size < mostNamed) knownIn.add(taken.reportId);
        return;
      }
      if (taken.kind === 'reply') {
        counts.replies++;
        if (repliedTo.size < mostNamed) repliedTo.add(taken.reportId);
        return;
      }
      counts[taken.kind]++;
      if (reports.length < mostNamed) reports.push(inShort(taken, language));
    },
    tell(progress) {
      if (performance.now() - toldAt < pace) return;
      toldAt = performance.now();
      const mails = counts.imported + counts.duplicates + counts.unreadable + counts.replies;
      emit({ type: 'corrections.importing', ...progress, mails });
      emit({ type: 'corrections.changed', reportId: null });
    },
    tellEnd() {
      const [only] = reports;
      const isOne = reports.length === 1 && repliedTo.size === 0;
      if (reports.length + repliedTo.size + counts.duplicates > 0)
        emit({ type: 'corrections.changed', reportId: (isOne && only?.reportId) || null });
    },
  };
}

function inShort(
  { reportId, read, matched, trashed }: Extract<TakenIn, { kind: 'imported' | 'unreadable' }>,
  language: Asker['language'],
): Imported['reports'][number] {
  const { locationUrl, evidence } = read.claim;
  const { articleId = null, passage = null } = matched ?? {};
  const t = wordsIn(language);
  const problem = () => {
    if (trashed) return t('corrections.server.trashed');
    return read.problem ? t(`corrections.server.problem.${read.problem}`) : articleId ? '' : noPiece();
  };
  const noPiece = () =>
    locationUrl
      ? t('corrections.server.noPieceAtAddress', { url: locationUrl })
      : t('corrections.server.noAddress');
  return { reportId, articleId, locationUrl, evidence, passage, problem: problem() };
}
