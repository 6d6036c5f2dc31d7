import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import {
  allImagesName,
  type imageExportRequests,
  type RefusedImage,
  type WrittenImage,
} from '#shared/contract/image-export.ts';
import { fileStemOf } from '#shared/domain/export/file-stem.ts';
import type { Ids } from '#shared/domain/ids.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { rightsState } from '#shared/domain/image/image-library.ts';
import type { ImageSettings } from '#shared/domain/image/image-settings.ts';
import type { Language } from '#shared/domain/language.ts';
import { dayInWords } from '#shared/words/day-in-words.ts';
import { errorSentence } from '#shared/words/words.ts';
import { writeWhole } from '../store/originals.ts';
import { csvName, imageList, jsonName, type ListedImage, listsOf } from './library/image-lists.ts';
import type { Library } from './library/library.ts';
import type { CreditWriter } from './metadata/credit-writer.ts';
import { exportRendition } from './pixels/export-rendition.ts';
import type { ExportRendition, ExportSize, ExportWish } from './pixels/pixel-jobs.ts';

export interface ImageExportDeps {
  readonly library: Pick<Library, 'get'>;
  readonly writer: CreditWriter;
  readonly originalPath: (sha256: string) => string;
  /** Where the exports of the desk lie. */
  readonly folder: string;
  readonly settings: () => ImageSettings;
  readonly ids: Pick<Ids, 'export'>;
  readonly emit: (event: WorkstationEvent) => void;
  /** The calendar day in the newsroom, `2026-02-12`. */
  readonly today: () => string;
}

/** Images out of the desk by themselves. The list beside them is the truth of what an export holds. */
export const imageExport = (deps: ImageExportDeps): Handlers<typeof imageExportRequests> => ({
  async 'images.export'({ imageIds, width, format, into }, { language }) {
    const listed = into === null ? [] : listIn(path.join(deps.folder, into));
    if (!listed) return refuse('export-unknown', { id: into ?? '' });
    const exportId = into ?? deps.ids.export();
    const own = path.join(deps.folder, exportId);
    const { widths, format: usual } = deps.settings();
    const wish = { widths: [width ?? Math.max(...widths)], format: format ?? usual, crop: null };
    const written: WrittenImage[] = [];
    const refused: RefusedImage[] = [];
    for (const imageId of new Set(imageIds)) {
      const image = deps.library.get(imageId);
      const made = isRefusal(image) ? image : await madeFor(deps, image, wish, language);
      if (isRefusal(image) || isRefusal(made)) {
        const { code, params } = (isRefusal(image) ? image : made) as Refusal;
        if (code === 'credit-writer-missing') return refuse(code);
        const name = isRefusal(image) ? imageId : nameOf(image);
        refused.push({ imageId, name, code, message: errorSentence(language, code, params) });
        continue;
      }
      const { bytes, ...size } = made.size;
      const file = freeName(`${fileStemOf(stemOf(image)) || imageId}`, made.extension, listed);
      writeWhole(path.join(own, file), bytes);
      const { signatureLost } = made;
      written.push({ imageId, file, ...size, byteLength: bytes.length, signatureLost });
      const { originalName, sha256, credit } = image;
      listed.push({ imageId, originalName, sha256, file, ...size, credit });
    }
    if (listed.length === 0) return { exportId: null, written, refused, beside: [] };
    for (const { name, text } of listsOf(listed)) writeWhole(path.join(own, name), Buffer.from(text));
    if (written.length > 0) deps.emit({ type: 'images.left' });
    return { exportId, written, refused, beside: [csvName, jsonName, allImagesName] };
  },
});

const nameOf = ({ credit, originalName }: Image): string => credit.caption || originalName;
const stemOf = ({ originalName }: Image): string => path.parse(originalName).name;

type Made = Pick<ExportRendition, 'extension' | 'signatureLost'> & { readonly size: ExportSize };

/** One image in one size. Refuses it without a credit line and after the end of the rights, as a piece with it. */
async function madeFor(
  { today, originalPath, writer }: ImageExportDeps,
  image: Image,
  wish: ExportWish,
  language: Language,
): Promise<Made | Refusal> {
  const { credit, sha256 } = image;
  const name = nameOf(image);
  if (credit.creditLine.trim() === '') return refuse('image-without-credit', { name });
  if (rightsState(credit, today()) === 'ended')
    return refuse('image-rights-ended', { name, day: dayInWords(credit.rightsEndOn, language) });
  const made = await exportRendition({ image, originalPath: originalPath(sha256), writer }, wish);
  if (isRefusal(made)) return made;
  const [size] = made.sizes;
  return size ? { ...made, size } : refuse('image-damaged', { name });
}

/** `aare.jpg`, `aare-2.jpg`: no file of an export is written over another. */
function freeName(stem: string, extension: string, listed: readonly ListedImage[]): string {
  const taken = new Set(listed.map(({ file }) => file));
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.${extension}`;
    if (!taken.has(name)) return name;
  }
}

/** What an export of images holds; null where there is none. */
export function listIn(folder: string): ListedImage[] | null {
  const file = path.join(folder, jsonName);
  if (!existsSync(file)) return null;
  const read = imageList.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return read.success ? read.data.images : null;
}
