import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answer } from '#shared/article-body/settle-suggestions.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { ChangesChoice } from '#shared/contract/exports.ts';
import { type ArticleId, idsFrom } from '#shared/domain/ids.ts';
import { type Publication, publicationDefaults } from '#shared/domain/publication.ts';
import { createArticleRequests, createArticles } from '../articles/index.ts';
import { createCorrections } from '../corrections/index.ts';
import { createExports } from '../exports/index.ts';
import { createHandOff } from '../hand-off/index.ts';
import { createImages } from '../images/index.ts';
import { openStore } from '../store/store.ts';
import { openUploads } from '../uploads/index.ts';
import { createImports } from './index.ts';
import { known } from './page-for-tests.ts';

export const asker = { by: 'Lea Brunner', language: 'de' } as const;

export function right<Value>(answer: Value | Refusal): Value {
  if (isRefusal(answer)) throw new Error(`${answer.code} ${JSON.stringify(answer.params)}`);
  return answer;
}

/** A desk on a real disk with the rooms that a page passes through on its way in and out again. */
export function openDesk(shortName = known.shortName) {
  const folder = mkdtempSync(path.join(tmpdir(), 'druckreif-imports-'));
  const store = right(openStore(folder));
  let now = Date.parse('2026-02-12T07:12:00Z');
  const clock = () => now;
  const ids = idsFrom(() => now++);
  const emit = () => {};
  const title: Publication = {
    ...publicationDefaults,
    locale: 'de-CH',
    name: 'Der Talbote',
    shortName,
    baseUrl: 'https://talbote.example',
    correctionsAddress: 'hinweis@talbote.example',
  };
  const current = () => title;
  const uploads = openUploads(folder, ids);
  const articles = createArticles({ store, clock, ids, emit });
  const images = createImages({ store, clock, ids, emit, uploads, articles, publication: () => null });
  const { detail, handlers: pieces } = createArticleRequests({
    ...{ store, articles, clock, ids, publication: current },
    imageOf: images.imageOf,
    reportsOf: () => [],
    fixesOf: () => [],
    namesReporter: () => null,
    emit: () => undefined,
  });
  const { passing } = createCorrections({
    ...{ store, clock, ids, uploads, articles, publication: current, emit },
  });
  const handOff = createHandOff({
    ...{ store, articles, images, uploads, clock, ids, reports: passing },
    deskName: () => title.name,
  });
  const exports = createExports({
    namedInPiece: () => [],
    ...{ store, uploads, articles, detail, handOff, publication: current, clock, ids, emit },
    imagesThatLeft: () => [],
    renditionForExport: images.renditionForExport,
  });
  const imports = createImports({
    ...{ clock, store, uploads, articles, images, handOff, publication: current },
  });

  const upload = async (bytes: Uint8Array | string, name: string) =>
    right(await uploads.receive(name, new Response(new Uint8Array(Buffer.from(bytes as string))).body))
      .uploadId;
  return {
    ...{ folder, store, articles, images, exports, detail, uploads, upload, passing },
    importText: async (bytes: Uint8Array | string, name = 'seite.txt', changes: ChangesChoice = 'suggest') =>
      imports.handlers['imports.text'](
        { uploadId: await upload(bytes, name), changes, beside: [] },
        asker,
        undefined,
      ),
    settleAll: (articleId: ArticleId, answer: Answer) =>
      pieces['articles.settleSuggestionsOf']({ articleIds: [articleId], answer }, asker, undefined),
    async close() {
      articles.close();
      await images.close();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
