import { headlineOf } from '#shared/article-body/text.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { importsRequests } from '#shared/contract/exports.ts';
import { languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { saysTheSame } from '#shared/domain/standing-elements.ts';
import type { Articles } from '../articles/index.ts';
import type { Store } from '../store/store.ts';
import type { Upload, Uploads } from '../uploads/index.ts';
import { decodeText } from './decode-text.ts';
import { readPublishedText } from './read-published-text.ts';

export interface ImportsDeps {
  readonly store: Pick<Store, 'originals'>;
  readonly uploads: Pick<Uploads, 'find'>;
  readonly articles: Pick<Articles, 'create'>;
  readonly publication: () => Publication | null;
}

/** Megabytes; the longest books have three. */
const largestText = 5;

export function createImports(deps: ImportsDeps): { readonly handlers: Handlers<typeof importsRequests> } {
  return {
    handlers: {
      async 'imports.text'({ uploadId }, { by }) {
        const publication = deps.publication();
        if (!publication) return refuse('desk-new');
        const upload = deps.uploads.find(uploadId);
        if (isRefusal(upload)) return upload;
        try {
          const text = await textOf(upload, deps.store);
          if (isRefusal(text)) return text;
          const read = readPublishedText(text, { ...publication, language: languageOf(publication.locale) });
          const { body, record, unrecognised } = read;
          const articleId = deps.articles.create(by, { body, record }, true);
          const setAside = record.setAside.length + record.standingElements.length;
          const newElements = record.standingElements.filter(
            (found) => !publication.standingElements.some((house) => saysTheSame(house, found)),
          );
          return { articleId, headline: headlineOf(body), unrecognised, setAside, newElements };
        } finally {
          upload.discard();
        }
      },
    },
  };
}

/** Refuses `file-too-large`, `file-empty`, `text-not-text`; what is text is kept as it came before it is read. */
async function textOf(upload: Upload, store: ImportsDeps['store']): Promise<string | Refusal> {
  const { name } = upload;
  if (upload.byteLength > largestText * 1024 * 1024)
    return refuse('file-too-large', { name, limit: largestText });
  const bytes = await upload.read();
  const text = decodeText(bytes);
  if (text === null) return refuse('text-not-text', { name });
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('file-empty', { name });
  store.originals.keep(bytes);
  return text;
}
