import { fileTypeFromBuffer } from 'file-type';
import { type ImageMediaType, imageMediaType } from '#shared/domain/image/image.ts';

export type Recognised =
  | { readonly mediaType: ImageMediaType }
  /** An image in a format that the desk does not take, by the name that people know. */
  | { readonly refused: string }
  /** No image at all. */
  | null;

/**
 * What a file is by its first bytes; its name plays no part. Camera raw files, which begin like TIFF and would pass
 * with their thumbnail, are told apart.
 */
export async function recogniseImage(bytes: Uint8Array): Promise<Recognised> {
  if (looksLikeSvg(bytes)) return { refused: 'SVG' };
  const type = await fileTypeFromBuffer(bytes);
  // A TIFF may list its contents at its end; one that is cut off has lost the list and is still a TIFF.
  if (!type) return beginsLikeTiff(bytes) ? { mediaType: 'image/tiff' } : null;
  // An animated PNG is a PNG; its first picture counts.
  if (type.ext === 'apng') return { mediaType: 'image/png' };
  const accepted = imageMediaType.safeParse(type.mime);
  if (accepted.success) return { mediaType: accepted.data };
  return type.mime.startsWith('image/') ? { refused: type.ext.toUpperCase() } : null;
}

const beginsLikeTiff = (bytes: Uint8Array): boolean =>
  ['II*\0', 'MM\0*'].includes(Buffer.from(bytes.subarray(0, 4)).toString('latin1'));

function looksLikeSvg(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString(
    'latin1',
  );
  return (
    /^(?:\u00ef\u00bb\u00bf)?\s*<(?:svg|\?xml|!--|!doctype svg)/i.test(opening) && /<svg[\s>:]/i.test(opening)
  );
}
