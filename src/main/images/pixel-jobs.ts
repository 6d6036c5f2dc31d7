import type { ErrorCode } from '#shared/contract/errors.ts';
import type { ImageMediaType } from '#shared/domain/image.ts';

/** Images for the window, by the longest width in pixels; never larger than the original. */
export const renditionWidths = { thumb: 320, page: 1280 } as const;
export type RenditionName = keyof typeof renditionWidths;

/** An image that declares more pixels than this is refused before any of them is decoded. */
export const mostPixels = 150_000_000;
/** Bytes of the largest file that is taken into the library. */
export const largestImage = 200 * 1024 * 1024;
/** Pixels across an image that leaves with an export. */
export const exportWidth = 1600;

/** A file on disk by its path, or its bytes. */
export type ImageSource = string | Uint8Array;

export type PixelJob =
  | { readonly do: 'inspect'; readonly source: ImageSource }
  | { readonly do: 'rendition'; readonly source: ImageSource; readonly name: RenditionName }
  | { readonly do: 'export'; readonly source: ImageSource; readonly xmp: string };

/** What an accepted file is; `thumb` is the proof that it can be decoded to its end. */
export interface Inspected {
  readonly mediaType: ImageMediaType;
  readonly sha256: string;
  /** Pixels, after the orientation that the file asks for. */
  readonly width: number;
  readonly height: number;
  readonly thumb: Uint8Array;
}

export interface ExportRendition {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/jpeg' | 'image/webp';
  readonly extension: 'jpg' | 'webp';
  readonly width: number;
  readonly height: number;
}

/** Why a file is no image that this desk takes; the values for the sentence are added where the name is known. */
export interface NotTaken {
  readonly code: Extract<
    ErrorCode,
    'image-not-an-image' | 'image-format-refused' | 'image-too-many-pixels' | 'image-damaged'
  >;
  readonly format: string;
}
