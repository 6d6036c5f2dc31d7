import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { PageComparison, pageCheckRequests } from '#shared/contract/page-check.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import { momentOf } from '#shared/domain/time.ts';
import { readPublishedPage } from '../../imports/index.ts';
import { isJobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import type { Upload } from '../../uploads/index.ts';
import type { ExportsDeps } from '../deps.ts';
import type { Looks } from '../looks.ts';
import { pieceOfVersion } from '../piece/piece-of-version.ts';
import { datesText } from '../piece/text-parts.ts';
import type { PageJob } from './compare-page.ts';
import { expectedAltTexts, expectedParts } from './expected-parts.ts';

const worker = workerBeside(import.meta.url, 'page-check');

/** Milliseconds; a page of a newspaper takes a few. */
const longest = 20_000;

/** Holds pages that went online against versions of their pieces. */
export const pageChecks = (deps: ExportsDeps, looks: Looks): Handlers<typeof pageCheckRequests> => ({
  async 'exports.checkPage'({ articleId, versionId, uploadId, look }, asker) {
    const upload = deps.uploads.find(uploadId);
    if (isRefusal(upload)) return upload;
    try {
      return await looks.while(look, (signal) =>
        checkPage(deps, articleId, versionId, { upload, signal }, asker),
      );
    } finally {
      upload.discard();
    }
  },
});

async function checkPage(
  deps: ExportsDeps,
  articleId: ArticleId,
  wanted: VersionId | null,
  { upload, signal }: { readonly upload: Upload; readonly signal: AbortSignal },
  { by }: Asker,
) {
  const { articles, emit, clock } = deps;
  const versionId = wanted ?? versionReadersHave(deps, articleId);
  if (isRefusal(versionId)) return versionId;
  const piece = pieceOfVersion(deps, articleId, versionId);
  if (isRefusal(piece)) return piece;
  const page = await readPublishedPage(upload, piece.record.url, signal);
  if (signal.aborted) return refuse('page-check-stopped');
  if (isRefusal(page)) return page;
  const { lines, isMarkup } = page;
  const compared = await runInWorker<PageJob, PageComparison>(
    worker,
    {
      parts: expectedParts(piece),
      altTexts: expectedAltTexts(piece),
      mayStand: [datesText(piece)],
      ...{ lines, isMarkup },
    },
    { timeoutMs: longest, signal },
  );
  if (signal.aborted) return refuse('page-check-stopped');
  if (isJobFailure(compared)) return refuse('page-unreadable', { name: upload.name });
  const { verdict, differences } = compared;
  const note = verdict === 'differs' ? String(differences.length) : verdict;
  articles.record(articleId, { by, type: 'page-checked', what: versionId, note });
  emit({ type: 'articles.listed' });
  return { ...compared, articleId, versionId, checkedAt: momentOf(clock), linksCompared: isMarkup };
}

/** What readers have, else what left last, else what was kept last. */
function versionReadersHave({ detail: detailOf }: ExportsDeps, articleId: ArticleId): VersionId | Refusal {
  const detail = detailOf(articleId);
  if (isRefusal(detail)) return detail;
  const version =
    detail.public.versionId ??
    detail.versions.find(({ reason }) => reason === 'exported')?.versionId ??
    detail.versions[0]?.versionId;
  return version ?? refuse('version-missing');
}
