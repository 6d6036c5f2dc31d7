import { useRef, useState } from 'react';
import type { ImageExport } from '#shared/contract/image-export.ts';
import type { ExportId, ImageId } from '#shared/domain/ids.ts';
import type { ImageOutputFormat } from '#shared/domain/image/image-settings.ts';
import { AskError, ask } from '../../workstation-client/ask.ts';

/** How images are to leave; null: as the publication has it. */
export interface ImageExportWish {
  /** Pixels across. */
  readonly width: number | null;
  readonly format: ImageOutputFormat | null;
}

export interface ImagesExport {
  readonly start: (imageIds: readonly ImageId[], wish: ImageExportWish) => Promise<void>;
  /** What was written until then stays. */
  readonly stop: () => void;
  /** Images that had their turn, of how many; null while nothing runs. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** What has left so far, and what was refused. */
  readonly made: Pick<ImageExport, 'exportId' | 'written' | 'refused'> | null;
  /** Why nothing more can leave. */
  readonly error: AskError | null;
}

const nothingYet: ImagesExport['made'] = { exportId: null, written: [], refused: [] };

/** Exports images one by one into the same export, so that it shows how far it is and can be stopped. */
export function useImagesExport(): ImagesExport {
  const [progress, setProgress] = useState<ImagesExport['progress']>(null);
  const [made, setMade] = useState<ImagesExport['made']>(null);
  const [error, setError] = useState<AskError | null>(null);
  const stopped = useRef(false);
  return {
    progress,
    made,
    error,
    stop() {
      stopped.current = true;
    },
    async start(imageIds, wish) {
      stopped.current = false;
      setError(null);
      setMade(nothingYet);
      let into: ExportId | null = null;
      try {
        for (const [done, imageId] of imageIds.entries()) {
          if (stopped.current) break;
          setProgress({ done, of: imageIds.length });
          const { exportId, written, refused }: ImageExport = await ask('images.export', {
            ...{ imageIds: [imageId], into },
            ...wish,
          });
          into = exportId;
          setMade((before) => ({
            exportId,
            written: [...(before?.written ?? []), ...written],
            refused: [...(before?.refused ?? []), ...refused],
          }));
        }
      } catch (refusal) {
        if (!(refusal instanceof AskError)) throw refusal;
        setError(refusal);
      } finally {
        setProgress(null);
      }
    },
  };
}
