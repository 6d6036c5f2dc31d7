import type { Asker, InputOf, OutputOf } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { Ids, ReportId } from '#shared/domain/ids.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { ReportEvent } from '#shared/domain/report-event.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import { sha256Of } from '../store/originals.ts';
import type { Upload, Uploads } from '../uploads/index.ts';
import { type MatchDeps, matchClaim } from './match-article.ts';
import { readInWorker } from './read-in-worker.ts';
import { isAutomatic, type ReadReport } from './read-report.ts';
import type { ReportLog } from './report-log.ts';

export interface ImportDeps extends MatchDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly uploads: Pick<Uploads, 'find'>;
  readonly publication: () => Publication | null;
}

type Imported = OutputOf<'corrections.import'>;
type Outcome = 'duplicate' | { readonly kind: 'imported' | 'unreadable'; readonly reportId: ReportId };

/** Reads uploaded mails one after the other; each is on disk, with its report, before the next is opened. */
export async function importMails(
  deps: ImportDeps,
  log: ReportLog,
  { uploadIds }: InputOf<'corrections.import'>,
  asker: Asker,
): Promise<Imported | Refusal> {
  const publication = deps.publication();
  if (!publication) return refuse('desk-new');
  const uploads: Upload[] = [];
  for (const uploadId of uploadIds) {
    const upload = deps.uploads.find(uploadId);
    if (isRefusal(upload)) return upload;
    uploads.push(upload);
  }
  const counts = { imported: 0, duplicates: 0, unreadable: 0 };
  const reports: Imported['reports'] = [];
  for (const upload of uploads) {
    const outcome = await takeIn(deps, log, await upload.read(), publication, asker);
    upload.discard();
    if (outcome === 'duplicate') counts.duplicates++;
    else {
      counts[outcome.kind]++;
      reports.push(inShort(deps, outcome.reportId, asker));
    }
  }
  return { ...counts, reports };
}

async function takeIn(
  deps: ImportDeps,
  log: ReportLog,
  raw: Uint8Array,
  publication: Publication,
  asker: Asker,
): Promise<Outcome> {
  const table = deps.store.reports;
  const rawSha256 = sha256Of(raw);
  if (table.withRaw(rawSha256)) return 'duplicate';
  const read = await readInWorker(raw, publication);
  const known = sameLetter(deps, read);
  return deps.store.transaction(() => {
    table.keepMessage(rawSha256, raw);
    if (known) {
      const text = wordsIn(asker.language)('corrections.server.sameMailAgain', {
        sha256: rawSha256.slice(0, 12),
      });
      log.append(known, { type: 'noted', text, at: momentOf(deps.clock), by: asker.by });
      return 'duplicate';
    }
    const reportId = deps.ids.report();
    const receivedAt = momentOf(deps.clock);
    const row = { reportId, rawSha256, messageId: read.messageId, receivedAt };
    log.open(row, read, firstEvents(deps, read, receivedAt, asker));
    return { kind: read.readable ? 'imported' : 'unreadable', reportId };
  });
}

/**
 * The report that the same mail already made: same Message-ID, and nothing in its letter that the known one lacks.
 * So a whole mail that follows on one cut in half is taken in, and so is another letter under a borrowed id.
 */
function sameLetter({ store }: ImportDeps, read: ReadReport): ReportId | null {
  const words = (text: string) => text.replace(/\s+/g, '');
  const known = store.reports
    .withMessageId(read.messageId)
    .find((reportId) =>
      words(store.reports.derived(reportId)?.report.claim.text ?? '').startsWith(words(read.claim.text)),
    );
  return known ?? null;
}

/** By whom is empty where a rule of the program acted, not a person. */
function firstEvents(deps: ImportDeps, read: ReadReport, at: string, { by }: Asker): ReportEvent[] {
  const received: ReportEvent = { type: 'received', channel: 'mail', at, by };
  if (isAutomatic(read.problem))
    return [received, { type: 'set-aside', as: 'not-ours', duplicateOf: null, at, by: '' }];
  const matched = matchClaim(deps, read.claim);
  return matched.articleId ? [received, { type: 'matched', ...matched, at, by: '' }] : [received];
}

function inShort(
  { store }: ImportDeps,
  reportId: ReportId,
  { language }: Asker,
): Imported['reports'][number] {
  const report = store.reports.derived(reportId)?.report;
  const { locationUrl = '', evidence = [] } = report?.claim ?? {};
  const { articleId = null, passage = null } = report?.standing ?? {};
  const t = wordsIn(language);
  const noPiece = locationUrl
    ? t('corrections.server.noPieceAtAddress', { url: locationUrl })
    : t('corrections.server.noAddress');
  const problem = report?.problem
    ? t(`corrections.server.problem.${report.problem}`)
    : articleId
      ? ''
      : noPiece;
  return { reportId, articleId, locationUrl, evidence, passage, problem };
}
