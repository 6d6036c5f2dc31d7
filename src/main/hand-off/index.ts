import { open } from 'node:fs/promises';
import type { Asker } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/contract/errors.ts';
import type { HandOver } from '#shared/contract/hand-off.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { Upload } from '../uploads/index.ts';
import type { HandOffDeps } from './deps.ts';
import { type DeskKey, openDeskKey } from './desk-key.ts';
import { openPackage } from './open-package.ts';
import { type Packing, type PackWish, packingOf, packPiece } from './pack.ts';
import { manifestName } from './package-shape.ts';

export type { Packing } from './pack.ts';

/** Pieces that go to a colleague's desk and come from there, whole, without a server. */
export interface HandOff {
  /** A piece as a package. Refuses as `packPiece`. */
  pack(articleId: ArticleId, wish: PackWish): Uint8Array | Refusal;
  /** What a package would hold now. */
  packing(articleId: ArticleId): Packing | Refusal;
  /** How many correction reports a package could hold. */
  reportsOf(articleId: ArticleId): number;
  /** By the name or by the first bytes. */
  isPackage(upload: Upload): Promise<boolean>;
  /** Refuses as `openPackage`; the upload stays. */
  open(upload: Upload, asker: Asker): Promise<HandOver | Refusal>;
}

export function createHandOff(given: Omit<HandOffDeps, 'deskKey'>): HandOff {
  let key: DeskKey | null = null;
  const deskKey = () => {
    key ??= openDeskKey(given.store.folder);
    return key;
  };
  const deps: HandOffDeps = { ...given, deskKey };
  return {
    pack: (articleId, wish) => packPiece(deps, articleId, wish),
    packing: (articleId) => packingOf(deps, articleId),
    reportsOf: (articleId) => deps.reports.of(articleId).reports.length,
    isPackage: async ({ name, file }) => /\.druckreif$/i.test(name) || (await beginsAsPackage(file)),
    open: (upload, asker) => openPackage(deps, upload, asker),
  };
}

/** The first part of a package is its manifest, whose name stands behind 30 bytes of the zip's own. */
async function beginsAsPackage(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(30 + manifestName.length), 0);
    return (
      buffer.subarray(0, 2).toString('latin1') === 'PK' &&
      buffer.subarray(30, bytesRead).toString('latin1') === manifestName
    );
  } finally {
    await handle.close();
  }
}
