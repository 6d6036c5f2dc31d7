import type { ExportRun } from '#shared/contract/exports.ts';
import type { ImagesThatLeft, LeftTheDesk } from '#shared/contract/made-export.ts';

/** Exports in which a piece left together: one version of it in one or several formats. Never empty. */
export type Departure = readonly [ExportRun, ...ExportRun[]];

/** Puts together what left together, in the order in which the exports come. */
export function departuresOf(runs: readonly ExportRun[]): Departure[] {
  const found = new Map<string, [ExportRun, ...ExportRun[]]>();
  for (const run of runs) {
    const before = found.get(run.versionId);
    if (before) before.push(run);
    else found.set(run.versionId, [run]);
  }
  return [...found.values()];
}

/** One row of everything that left. */
export type Left =
  | { readonly kind: 'piece'; readonly runs: Departure }
  | { readonly kind: 'images'; readonly images: ImagesThatLeft };

/** Pieces as they left together, and images by themselves, in the order of the list. */
export function leftTogether(left: readonly LeftTheDesk[]): Left[] {
  const runs = left.flatMap((one) => (one.kind === 'piece' ? [one] : []));
  const byNewest = new Map(departuresOf(runs).map((departure) => [departure[0].exportId, departure]));
  return left.flatMap((one): Left[] => {
    if (one.kind === 'images') return [{ kind: 'images', images: one }];
    const departure = byNewest.get(one.exportId);
    return departure ? [{ kind: 'piece', runs: departure }] : [];
  });
}

/** Files of all formats as they left, each once: an image beside two of them is one. @param runs newest first */
export function filesOf(runs: readonly ExportRun[]) {
  const files = runs
    .toReversed()
    .flatMap(({ exportId, files }) => files.map((file) => ({ exportId, ...file })));
  return [...new Map(files.map((file) => [`${file.name} ${file.sha256}`, file])).values()];
}
