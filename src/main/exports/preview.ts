import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { CmsField } from '#shared/contract/exports.ts';
import type { PreviewKind, PrintedFormat } from '#shared/domain/export/export-format.ts';
import { croppedSize, pageRendition } from '#shared/domain/image/cropping.ts';
import type { Language } from '#shared/domain/language.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import type { ExportsDeps } from './deps.ts';
import type { ImageForReaders } from './files/image-for-readers.ts';
import { type ImageToPrint, imagesToPrint } from './files/printed-files.ts';
import { formats } from './formats.ts';
import { cmsFields } from './html/cms-html.ts';
import type { PieceToPrint } from './piece/piece.ts';
import { type ImageFiles, type PrintedImageKey, printedImageKey } from './piece/printed-figure.ts';
import { makeImages, printingFailed } from './printing.ts';

export interface Preview {
  readonly content: string;
  readonly shownAs: PreviewKind;
  readonly fields: CmsField[];
  readonly withoutShape: string[];
}

/** Images that stood in the last previews; a piece is looked at again after each change to its words. */
const mostKept = 24;

/**
 * What an export would hold, to look at. A file is printed as it would leave and read back.
 * The answer refuses `export-failed`, `preview-stopped`, `page-template-refused` and, where the images of a file cannot be made, as `renditionForExport`.
 */
export function openPreviews(deps: ExportsDeps) {
  const kept = new Map<string, ImageForReaders>();
  return async (
    piece: PieceToPrint,
    name: PrintedFormat,
    { language, signal }: { readonly language: Language; readonly signal: AbortSignal },
  ): Promise<Preview | Refusal> => {
    const format = formats[name];
    if (format.kind === 'text') {
      const refused = format.refusal?.(piece.publication, language);
      if (refused) return refused;
      const content = format.print(piece, libraryImages(piece));
      return {
        content,
        shownAs: format.shownAs,
        fields: name === 'cms-html' ? cmsFields(piece) : [],
        withoutShape: [],
      };
    }
    const images = new Map<PrintedImageKey, ImageForReaders>();
    const toPrint = imagesToPrint(piece, format);
    const keyOf = ({ imageId, key }: ImageToPrint) =>
      JSON.stringify([name, key, piece.images.get(imageId), piece.publication.images]);
    for (const image of toPrint) {
      const had = kept.get(keyOf(image));
      if (had) images.set(image.key, had);
    }
    const missing = toPrint.filter(({ key }) => !images.has(key));
    const refused = await makeImages(deps, missing, format, images);
    if (refused) return refused;
    for (const image of toPrint) keep(kept, keyOf(image), images.get(image.key));
    const shown = await format.show({ piece, images }, signal);
    if (signal.aborted) return refuse('preview-stopped');
    if (isJobFailure(shown)) return printingFailed(name, language);
    const { page: content, withoutShape } = shown;
    return { content, shownAs: 'page', fields: [], withoutShape: [...withoutShape] };
  };
}

/** What was used last stays longest. */
function keep(kept: Map<string, ImageForReaders>, key: string, image: ImageForReaders | undefined): void {
  if (!image) return;
  kept.delete(key);
  kept.set(key, image);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

/** A preview shows renditions of the window's own, cut like those that leave; their pixels differ, their proportions do not. */
export const libraryImages = (piece: PieceToPrint): ImageFiles =>
  new Map(
    [...piece.figures.values()].flatMap(({ image, crop }) =>
      image
        ? [
            [
              printedImageKey(image.imageId, crop),
              { src: pageRendition(image.imageId, crop), ...croppedSize(image, crop) },
            ],
          ]
        : [],
    ),
  );
