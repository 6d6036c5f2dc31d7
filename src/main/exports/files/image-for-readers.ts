import type { PrintedImageKey } from '../piece/printed-figure.ts';

/** An image as the images room hands it out for readers, its credit embedded in each size. */
export interface ImageForReaders {
  /** The original bears a signature (C2PA) that these pixels do not have any more. */
  readonly signatureLost: boolean;
  /** Without a dot. */
  readonly extension: string;
  /** Smallest first, at least one. */
  readonly sizes: readonly {
    readonly bytes: Uint8Array;
    readonly width: number;
    readonly height: number;
  }[];
}
export type ImagesForReaders = ReadonlyMap<PrintedImageKey, ImageForReaders>;
