import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Crop } from '#shared/domain/image/crop.ts';
import type { ImageMediaType } from '#shared/domain/image/image.ts';
import type { ImageOutputFormat } from '#shared/domain/image/image-settings.ts';

/** Images for the window, by the longest width in pixels; never larger than the original. */
export const renditionWidths = { thumb: 320, page: 1280 } as const;
export type RenditionName = keyof typeof renditionWidths;

/** An image that declares more pixels than this is refused before any of them is decoded. */
export const mostPixels = 150_000_000;
/** Bytes of the largest file that is taken into the library. */
export const largestImage = 200 * 1024 * 1024;

/** A file on disk by its path, or its bytes. */
export type ImageSource = string | Uint8Array;

export type PixelJob =
  | { readonly do: 'inspect'; readonly source: ImageSource }
  | { readonly do: 'rendition'; readonly source: ImageSource; readonly name: RenditionName }
  | {
      readonly do: 'export';
      readonly source: ImageSource;
      readonly wish: ExportWish;
      /** Of the file as it came in; null where nobody but the person at the desk sees what is made. */
      readonly sha256: string | null;
    };

/** What an accepted file is; its renditions are the proof that it can be decoded to its end. */
export interface Inspected {
  readonly mediaType: ImageMediaType;
  /** Pixels, after the orientation that the file asks for. */
  readonly width: number;
  readonly height: number;
  readonly renditions: Readonly<Record<RenditionName, Uint8Array>>;
}

/** How an image is to leave. */
export interface ExportWish {
  /** Pixels across, in any order; where the image has fewer, its own width stands in once. */
  readonly widths: readonly number[];
  readonly format: ImageOutputFormat;
  /** Null: all of it. */
  readonly crop: Crop | null;
}

/** One size of an image for readers. */
export interface ExportSize {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** An image for readers, in each size that was asked for and that it can give. */
export interface ExportRendition {
  readonly mediaType: 'image/jpeg' | 'image/webp' | 'image/png' | 'image/avif';
  /** Without a dot. */
  readonly extension: 'jpg' | 'webp' | 'png' | 'avif';
  /** Smallest first; never empty, no width twice. */
  readonly sizes: readonly ExportSize[];
  /** The original bears a signature (C2PA) that fits these pixels no more. */
  readonly signatureLost: boolean;
}

/** An image for readers before it has its credit. */
export type BareRendition = Omit<ExportRendition, 'signatureLost'>;

/** Why a file is no image that this desk takes; the values for the sentence are added where the name is known. */
export interface NotTaken {
  readonly code: Extract<
    ErrorCode,
    'image-not-an-image' | 'image-format-refused' | 'image-too-many-pixels' | 'image-damaged'
  >;
  readonly format: string;
}
