import path from 'node:path';
import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { exportsRequests, MadeExport } from '#shared/contract/exports.ts';
import { type ArticleId, articleId as articleIdType } from '#shared/domain/ids.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import { openSameContent, placeAfter, placeOf } from '../articles/index.ts';
import { staysBehind } from './carried.ts';
import type { ExportsDeps } from './deps.ts';
import { wordReferences } from './docx/house/choose-reference.ts';
import { downloadOf } from './files/download.ts';
import { type SourcesOfPiece, sourceListFile, sourceListName } from './files/source-list.ts';
import { judge } from './gate/judge.ts';
import { templateRequests } from './html/template/template-requests.ts';
import { everythingThatLeft } from './left.ts';
import { openLooks } from './looks.ts';
import { batchDownload } from './many/batch.ts';
import { exportMany } from './many/export-many.ts';
import { exportTargets } from './many/export-target.ts';
import { packagePreview, packed } from './package.ts';
import { pageChecks } from './page-check/check-page.ts';
import { libraryImages, openPreviews } from './preview.ts';
import { type ExportWish, printed } from './printing.ts';
import { runOf } from './run-of.ts';
import { writeExport } from './writing.ts';

export { escapeHtml } from './html/html-body.ts';
export { pageStyle } from './html/page-style.ts';
export { refusalOfTemplate } from './html/template/template-requests.ts';
export { hasInk } from './piece/characters.ts';
export { webAddress } from './piece/links.ts';
export { momentInWords } from './piece/printed-moment.ts';

export interface Exports {
  readonly handlers: Handlers<typeof exportsRequests>;
  /** Answers `/downloads/<exportId>/<name>`. Refuses `export-unknown` and `not-found`. */
  download(exportId: string, name: string): Response | Refusal;
}

export function createExports(deps: ExportsDeps): Exports {
  const { store } = deps;
  const folder = path.join(store.folder, 'exports');
  const targets = exportTargets(deps);
  const many = exportMany({
    ...{ ids: deps.ids, emit: deps.emit, exportsFolder: folder, target: targets.folder },
    holds: store.exports.holds,
    exportOne: (wish, asker) => exportOne(deps, folder, wish, asker),
    blocking(articleId, { language }) {
      const judged = judge(deps, articleId, language);
      return isRefusal(judged) ? [] : judged.findings.filter(({ severity }) => severity === 'blocking');
    },
    headline(articleId) {
      const detail = deps.detail(articleId);
      return isRefusal(detail) ? '' : detail.headline;
    },
  });
  const preview = openPreviews(deps);
  const looks = openLooks();
  const saysTheSame = openSameContent(store);
  return {
    handlers: {
      'exports.check'({ articleId }, { language }) {
        const judged = judge(deps, articleId, language);
        return isRefusal(judged) ? judged : { findings: [...judged.findings] };
      },
      async 'exports.preview'({ articleId, format, withReports, look }, { language }) {
        const judged = judge(deps, articleId, language);
        if (isRefusal(judged)) return judged;
        const { piece } = judged;
        const shown =
          format === 'package'
            ? packagePreview(deps, { articleId, withReports }, language)
            : await looks.while(look, (signal) => preview(piece, format, { language, signal }));
        return isRefusal(shown) ? shown : { reports: null, ...shown, stays: staysBehind(piece, format) };
      },
      'exports.stopLooking'({ look }) {
        looks.stop(look);
        return {};
      },
      'exports.reportsToPack': ({ articleIds }) => ({
        reports: articleIds.reduce((sum, articleId) => sum + deps.handOff.reportsOf(articleId), 0),
      }),
      async 'exports.run'(wish, asker) {
        const made = await exportOne(deps, folder, wish, asker);
        if (!isRefusal(made)) deps.emit({ type: 'exports.made', articleId: made.articleId });
        return made;
      },
      'exports.runMany': many.run,
      'exports.stopMany'({ run }) {
        many.stop(run);
        return {};
      },
      ...targets.handlers,
      ...everythingThatLeft({ ...deps, saysTheSame }),
      ...pageChecks(deps, looks),
      ...wordReferences(deps),
      ...templateRequests(deps, libraryImages),
      'exports.sources': ({ articleId }) => sourcesOf(deps, articleId),
      'exports.list'({ articleId, after, limit }) {
        deps.articles.settle();
        const rows = store.exports.list(articleId, placeOf(after), limit);
        const last = rows.at(-1);
        const next =
          last && rows.length === limit ? placeAfter({ at: last.madeAt, id: last.exportId }) : null;
        return { exports: rows.map(runOf(saysTheSame)), next };
      },
    },
    download(exportId, name) {
      const piece = articleIdType.safeParse(exportId);
      if (piece.success && name === sourceListName) {
        const sources = sourcesOf(deps, piece.data);
        return isRefusal(sources) ? sources : sourceListFile(sources, languageOfDesk(deps));
      }
      return (
        batchDownload(folder, exportId, name) ??
        downloadOf(store.exports.get(exportId), exportId, name, folder)
      );
    },
  };
}

function sourcesOf(deps: ExportsDeps, articleId: ArticleId): SourcesOfPiece | Refusal {
  const detail = deps.detail(articleId);
  if (isRefusal(detail)) return detail;
  const claims = deps.articles.claims(articleId);
  return isRefusal(claims) ? claims : { articleId, headline: detail.headline, claims };
}

const languageOfDesk = ({ publication }: ExportsDeps): Language =>
  languageOf(publication()?.locale ?? 'de-CH');

async function exportOne(
  deps: ExportsDeps,
  folder: string,
  { format, along = null, ...wish }: ExportWish,
  { by, language }: Asker,
): Promise<MadeExport | Refusal> {
  const ready =
    format === 'package'
      ? await packed(deps, wish, { by, language })
      : await printed(deps, { ...wish, format }, language);
  return isRefusal(ready) ? ready : writeExport(deps, folder, ready, format, by, along);
}
