import type { Body } from '#shared/article-body/body.ts';
import { openSuggestions } from '#shared/article-body/open-suggestions.ts';
import { printedBody } from '#shared/article-body/printed.ts';
import { headlineOf } from '#shared/article-body/text.ts';
import { leftOutSentences } from '#shared/coming-in/left-out-words.ts';
import { fileNameIn, relativePath } from '#shared/coming-in/pictures-beside.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ChangesChoice, importsRequests, TrackedBy } from '#shared/contract/exports.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import type { Annotations } from '#shared/domain/piece/annotation.ts';
import type { ArticleRecord } from '#shared/domain/piece/article.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { saysTheSame } from '#shared/domain/standing-elements.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { errorSentence, wordsIn } from '#shared/words/words.ts';
import type { Articles } from '../articles/index.ts';
import type { HandOff } from '../hand-off/index.ts';
import type { Images } from '../images/index.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import type { Store } from '../store/store.ts';
import type { Upload, Uploads } from '../uploads/index.ts';
import type { KnownPublication } from './byline-line.ts';
import { decodeText } from './decode-text.ts';
import { toldOfBeyond } from './document/beyond-words/told.ts';
import type { DocumentJob, LyingPicture } from './document/document-jobs.ts';
import { documentPiece } from './document/document-piece.ts';
import { refusalOfOtherProgram } from './document/other-program.ts';
import { kindOfDocument, placedLines, readDocument } from './document/read-document.ts';
import { annotationRows } from './document/tracked/annotation-rows.ts';
import { carriedIn } from './document/tracked/not-carried.ts';
import { toldOfTracked, trackedBy } from './document/tracked/told.ts';
import { noticesInText } from './notices-in-text.ts';
import { readPublishedText } from './read-published-text.ts';
import { takeOver } from './take-over.ts';
import { whatXml } from './wordpress/what-xml.ts';

export type { PublishedLine } from './document/document-jobs.ts';
export { docxMarkup } from './document/docx-markup.ts';
export { readPublishedPage } from './document/read-published-page.ts';
export { parsedPart } from './document/tracked/word-xml.ts';
export { createWordPressImport } from './wordpress/import-word-press.ts';

export interface ImportsDeps {
  readonly clock: Clock;
  readonly store: Pick<Store, 'originals'>;
  readonly uploads: Pick<Uploads, 'find' | 'receive'>;
  readonly articles: Pick<Articles, 'create' | 'content'>;
  readonly images: Pick<Images, 'take'>;
  readonly publication: () => Publication | null;
  readonly handOff: Pick<HandOff, 'isPackage' | 'open'>;
}

/** Megabytes; the longest books have three. */
const largestText = 5;
/** Megabytes; pictures make a document large. */
const largestDocument = 200;

/** A piece as it was read, and what is to be said of the reading. */
interface ReadPiece {
  readonly body: Body;
  readonly record: ArticleRecord;
  /** What is said about its passages. */
  readonly annotations: Partial<Annotations>;
  readonly tracked: readonly TrackedBy[];
  readonly pictures: number;
  readonly notes: readonly string[];
}

export function createImports(deps: ImportsDeps): { readonly handlers: Handlers<typeof importsRequests> } {
  return {
    handlers: {
      async 'imports.text'({ uploadId, changes, beside }, { by, language }) {
        const publication = deps.publication();
        if (!publication) return refuse('desk-new');
        const upload = deps.uploads.find(uploadId);
        if (isRefusal(upload)) return upload;
        const pictures = beside.map(({ path, uploadId: picture }) => ({
          path,
          upload: deps.uploads.find(picture),
        }));
        try {
          if (await deps.handOff.isPackage(upload)) return await takeOver(deps, upload, { by, language });
          const lying = await readLying(pictures);
          if (isRefusal(lying)) return lying;
          const read = await readPiece(deps, upload, { publication, changes, language, beside: lying });
          if (isRefusal(read)) return read;
          const { body, record, annotations, tracked, notes } = read;
          const articleId = deps.articles.create(by, { body, record, annotations }, true);
          const newElements = record.standingElements.filter(
            (found) => !publication.standingElements.some((house) => saysTheSame(house, found)),
          );
          return {
            articleId,
            headline: headlineOf(printedBody(body)),
            tracked: [...tracked],
            suggestions: openSuggestions(body).count,
            unrecognised: record.setAside
              .filter(({ why }) => why === 'not-understood')
              .map(({ text }) => text),
            setAside: record.setAside.length + record.standingElements.length,
            newElements,
            pictures: read.pictures,
            notes: [
              ...notes,
              ...noticesInText(printedBody(body)).map((words) =>
                wordsIn(language)('articles.imported.noticeInText', { words }),
              ),
            ],
            handOver: null,
          };
        } finally {
          upload.discard();
          for (const picture of pictures) if (!isRefusal(picture.upload)) picture.upload.discard();
        }
      },
    },
  };
}

/** Refuses `upload-unknown`, and `file-too-large` where they are more together than a document may have. */
async function readLying(
  pictures: readonly { readonly path: string; readonly upload: Upload | Refusal }[],
): Promise<LyingPicture[] | Refusal> {
  const lying: LyingPicture[] = [];
  let bytes = 0;
  for (const { path, upload } of pictures) {
    if (isRefusal(upload)) return upload;
    bytes += upload.byteLength;
    if (bytes > largestDocument * 1024 * 1024)
      return refuse('file-too-large', { name: upload.name, limit: largestDocument });
    lying.push({ path, bytes: await upload.read() });
  }
  return lying;
}

/** What is let in is kept as it came before it is read. */
async function readPiece(
  deps: ImportsDeps,
  upload: Upload,
  asked: {
    readonly publication: Publication;
    readonly changes: ChangesChoice;
    readonly language: Language;
    readonly beside: readonly LyingPicture[];
  },
): Promise<ReadPiece | Refusal> {
  const { name } = upload;
  const { publication, changes, language, beside } = asked;
  const known = { ...publication, language: languageOf(publication.locale) };
  if (upload.byteLength > largestDocument * 1024 * 1024)
    return refuse('file-too-large', { name, limit: largestDocument });
  const xml = await whatXml(upload.file);
  if (xml?.kind === 'wordpress') return refuse('file-holds-many', { name });
  if (xml) return refuse('xml-unknown', { name, what: xml.what });
  const bytes = await upload.read();
  const kind = await kindOfDocument(bytes, name);
  if (kind) {
    deps.store.originals.keep(bytes);
    return readWithForm(
      deps,
      {
        kind,
        bytes,
        changes,
        beside,
        site: publication.baseUrl,
        frontMatter: publication.exportFiles.frontMatter,
      },
      name,
      known,
      language,
    );
  }
  const other = await refusalOfOtherProgram(bytes, name);
  if (other) return other;
  const text = textIn(bytes, name);
  if (isRefusal(text)) return text;
  deps.store.originals.keep(bytes);
  return { ...readPublishedText(text, known), annotations: {}, tracked: [], pictures: 0, notes: [] };
}

/** Names that are told one by one; of more, how many follow. */
const mostNames = 8;

function namesTold(names: readonly string[], tell: (names: string) => string): string[] {
  const each = [...new Set(names)];
  if (each.length === 0) return [];
  const rest = each.length - mostNames;
  return [tell([...each.slice(0, mostNames), ...(rest > 0 ? [`+ ${rest}`] : [])].join(', '))];
}

/** Refuses `file-too-large`, `file-empty`, `text-not-text`. */
function textIn(bytes: Uint8Array, name: string): string | Refusal {
  if (bytes.length > largestText * 1024 * 1024) return refuse('file-too-large', { name, limit: largestText });
  const text = decodeText(bytes);
  if (text === null) return refuse('text-not-text', { name });
  return /[\p{L}\p{N}]/u.test(text) ? text : refuse('file-empty', { name });
}

/** Refuses `document-damaged`, `took-too-long`, `file-empty`, and a zip as `FolderProblem` says. */
async function readWithForm(
  { images, uploads, clock }: ImportsDeps,
  job: DocumentJob,
  name: string,
  known: KnownPublication,
  language: Language,
): Promise<ReadPiece | Refusal> {
  const t = wordsIn(language);
  const says = await readDocument(job);
  if (isJobFailure(says))
    return refuse(says.why === 'timeout' ? 'took-too-long' : 'document-damaged', { name });
  if ('problem' in says) return refuse(says.problem, { name });
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
  const heads = says.tracked?.heads ?? [];
  const { body, record, breaksLet } = documentPiece(lines, known, says.front, heads);
  const carried = carriedIn(body, [...heads, ...lines.map(({ line }) => line)]);
  const told = says.tracked && toldOfTracked(says.tracked, carried, breaksLet, t);
  const left = { ...says.left, comments: [...says.left.comments, ...(told?.comments ?? [])] };
  const apart = [
    ...says.left.deleted.map((words) => t('articles.imported.deleted', { words })),
    ...says.left.comments.map((words) => t('articles.imported.comment', { words })),
    ...(told?.apart ?? []),
    ...says.missed,
    ...says.beyond.map((one) => toldOfBeyond(one, t)),
  ].map((text) => ({ why: 'not-understood' as const, text }));
  const waiting = left.pictures.length;
  return {
    body,
    record: { ...record, setAside: [...record.setAside, ...apart] },
    annotations: says.tracked ? annotationRows(says.tracked, carried, momentOf(clock)) : {},
    tracked: says.tracked ? trackedBy(says.tracked) : [],
    pictures,
    notes: [
      ...refused,
      ...(waiting > 0 ? [t('editor.paste.pictures', { count: waiting })] : []),
      ...namesTold(
        left.pictures.flatMap(({ address }) => (relativePath(address) ? fileNameIn(address) || [] : [])),
        (names) => t('articles.imported.picturesNotFound', { names }),
      ),
      ...namesTold(says.unused ?? [], (names) => t('articles.imported.picturesUnused', { names })),
      ...(told?.notes ?? []),
      ...leftOutSentences(left, t),
    ],
  };
}
