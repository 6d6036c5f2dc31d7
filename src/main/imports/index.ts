import type { Body } from '#shared/article-body/body.ts';
import { headlineOf } from '#shared/article-body/text.ts';
import { leftOutSentences } from '#shared/coming-in/left-out-words.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { importsRequests } from '#shared/contract/exports.ts';
import type { ArticleRecord } from '#shared/domain/article.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { saysTheSame } from '#shared/domain/standing-elements.ts';
import { errorSentence, wordsIn } from '#shared/words/words.ts';
import type { Articles } from '../articles/index.ts';
import type { Images } from '../images/index.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import type { Store } from '../store/store.ts';
import type { Upload, Uploads } from '../uploads/index.ts';
import type { KnownPublication } from './byline-line.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentJob } from './document/document-jobs.ts';
import { documentPiece } from './document/document-piece.ts';
import { kindOfDocument, placedLines, readDocument } from './document/read-document.ts';
import { readPublishedText } from './read-published-text.ts';

export type { PublishedLine } from './document/document-jobs.ts';
export { docxMarkup } from './document/docx-markup.ts';
export { readPublishedPage } from './document/read-published-page.ts';

export interface ImportsDeps {
  readonly store: Pick<Store, 'originals'>;
  readonly uploads: Pick<Uploads, 'find' | 'receive'>;
  readonly articles: Pick<Articles, 'create'>;
  readonly images: Pick<Images, 'take'>;
  readonly publication: () => Publication | null;
}

/** Megabytes; the longest books have three. */
const largestText = 5;
/** Megabytes; pictures make a document large. */
const largestDocument = 200;

/** A piece as it was read, and what is to be said of the reading. */
interface ReadPiece {
  readonly body: Body;
  readonly record: ArticleRecord;
  readonly pictures: number;
  readonly notes: readonly string[];
}

export function createImports(deps: ImportsDeps): { readonly handlers: Handlers<typeof importsRequests> } {
  return {
    handlers: {
      async 'imports.text'({ uploadId }, { by, language }) {
        const publication = deps.publication();
        if (!publication) return refuse('desk-new');
        const upload = deps.uploads.find(uploadId);
        if (isRefusal(upload)) return upload;
        try {
          const read = await readPiece(deps, upload, publication, language);
          if (isRefusal(read)) return read;
          const { body, record, pictures, notes } = read;
          const articleId = deps.articles.create(by, { body, record }, true);
          const newElements = record.standingElements.filter(
            (found) => !publication.standingElements.some((house) => saysTheSame(house, found)),
          );
          return {
            articleId,
            headline: headlineOf(body),
            unrecognised: record.setAside
              .filter(({ why }) => why === 'not-understood')
              .map(({ text }) => text),
            setAside: record.setAside.length + record.standingElements.length,
            newElements,
            pictures,
            notes: [...notes],
          };
        } finally {
          upload.discard();
        }
      },
    },
  };
}

/** What is let in is kept as it came before it is read. */
async function readPiece(
  deps: ImportsDeps,
  upload: Upload,
  publication: Publication,
  language: Language,
): Promise<ReadPiece | Refusal> {
  const { name } = upload;
  const known = { ...publication, language: languageOf(publication.locale) };
  if (upload.byteLength > largestDocument * 1024 * 1024)
    return refuse('file-too-large', { name, limit: largestDocument });
  const bytes = await upload.read();
  const kind = await kindOfDocument(bytes, name);
  if (kind) {
    deps.store.originals.keep(bytes);
    return readWithForm(
      deps,
      { kind, bytes, frontMatter: publication.exportFiles.frontMatter },
      name,
      known,
      language,
    );
  }
  const text = textIn(bytes, name);
  if (isRefusal(text)) return text;
  deps.store.originals.keep(bytes);
  return { ...readPublishedText(text, known), pictures: 0, notes: [] };
}

/** Refuses `file-too-large`, `file-empty`, `text-not-text`. */
function textIn(bytes: Uint8Array, name: string): string | Refusal {
  if (bytes.length > largestText * 1024 * 1024) return refuse('file-too-large', { name, limit: largestText });
  const text = decodeText(bytes);
  if (text === null) return refuse('text-not-text', { name });
  return /[\p{L}\p{N}]/u.test(text) ? text : refuse('file-empty', { name });
}

/** Refuses `document-damaged` and `file-empty`. */
async function readWithForm(
  { images, uploads }: ImportsDeps,
  job: DocumentJob,
  name: string,
  known: KnownPublication,
  language: Language,
): Promise<ReadPiece | Refusal> {
  const t = wordsIn(language);
  const says = await readDocument(job);
  if (isJobFailure(says)) return refuse('document-damaged', { name });
  if (says.lines.length === 0) return refuse('file-empty', { name });
  const stem = name.replace(/\.[^.]*$/, '');
  const { lines, pictures, refused } = await placedLines(
    says,
    async (bytes, pictureName) => {
      const picture = await uploads.receive(pictureName, new Blob([new Uint8Array(bytes)]).stream());
      const taken = isRefusal(picture) ? picture : await images.take(picture);
      if (!isRefusal(taken)) return { imageId: taken.image.imageId };
      return { refused: errorSentence(language, taken.code, taken.params) };
    },
    (number) => `${stem}-${number}`,
  );
  const { body, record } = documentPiece(lines, known, says.front);
  const { left, missed } = says;
  const apart = [
    ...left.deleted.map((words) => t('articles.imported.deleted', { words })),
    ...left.comments.map((words) => t('articles.imported.comment', { words })),
    ...missed,
  ].map((text) => ({ why: 'not-understood' as const, text }));
  const waiting = left.pictures.length;
  return {
    body,
    record: { ...record, setAside: [...record.setAside, ...apart] },
    pictures,
    notes: [
      ...refused,
      ...(waiting > 0 ? [t('editor.paste.pictures', { count: waiting })] : []),
      ...leftOutSentences(left, t),
    ],
  };
}
