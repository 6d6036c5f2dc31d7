import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { z } from 'zod';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { ArticleEvent } from '#shared/domain/piece/article.ts';
import { mailsOf, type PackedReport } from '#shared/domain/report/packed-report.ts';
import { isSignedBy } from './desk-key.ts';
import {
  anyManifest,
  type Bounds,
  bounds,
  imageFileName,
  imagesName,
  isImageFile,
  isMailFile,
  logName,
  type Manifest,
  mailFileName,
  manifestName,
  manifest as manifestShape,
  type PackedImage,
  type PackedVersion,
  packageVersion,
  packedImages,
  packedLog,
  packedReports,
  packedVersions,
  pieceName,
  reportsName,
  signatureName,
  versionsName,
} from './package-shape.ts';
import { isSoundBody, unsoundPiece } from './sound-piece.ts';
import { unsoundReports } from './sound-reports.ts';

/** What a package says, looked over from end to end. */
export interface PackageSays {
  readonly manifest: Manifest;
  readonly piece: Uint8Array;
  readonly versions: readonly PackedVersion[];
  readonly events: readonly ArticleEvent[];
  readonly images: readonly PackedImage[];
  /** Null: none were packed. */
  readonly reports: readonly PackedReport[] | null;
  /** The mails of the reports, by SHA-256. */
  readonly mails: ReadonlyMap<string, Uint8Array>;
  /** Files of images, by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Why a package is refused; the sentence follows from the code. */
export interface PackageProblem {
  readonly problem: ErrorCode;
  /** The part that is meant; empty for the whole. */
  readonly part: string;
}

/** Looks a package over. Of what is refused nothing is given, so that nothing of it can be taken in. */
export function unpack(bytes: Uint8Array, most: Bounds = bounds): PackageSays | PackageProblem {
  try {
    const parts = partsOf(bytes, most);
    const signed = parts.get(manifestName);
    if (!signed) throw new Problem('package-not-a-package');
    const manifest = manifestIn(signed, parts.get(signatureName));
    checkParts(manifest, parts);
    const part = (name: string): Uint8Array => {
      const found = parts.get(name);
      if (!found) throw new Problem('package-part-missing', name);
      return found;
    };
    const piece = part(pieceName);
    if (manifest.piece.schemaVersion > bodySchemaVersion) throw new Problem('package-from-the-future');
    const unsound = unsoundPiece(piece);
    if (unsound) throw new Problem(unsound === 'damaged' ? 'package-piece-damaged' : 'package-piece-foreign');
    const versions = jsonIn(part(versionsName), versionsName, packedVersions);
    for (const { content, schemaVersion } of versions) {
      if (schemaVersion > bodySchemaVersion) throw new Problem('package-from-the-future');
      const bodies = content.annotated ? [content.body, content.annotated] : [content.body];
      if (!bodies.every(isSoundBody)) throw new Problem('package-part-unreadable', versionsName);
    }
    const images = jsonIn(part(imagesName), imagesName, packedImages);
    if (!areApart(versions.map(({ versionId }) => versionId)))
      throw new Problem('package-part-unreadable', versionsName);
    if (!areApart(images.flatMap(({ imageIds }) => imageIds)))
      throw new Problem('package-part-unreadable', imagesName);
    const files = new Map(images.map(({ sha256 }) => [sha256, part(imageFileName(sha256))] as const));
    if (files.size !== images.length) throw new Problem('package-part-unreadable', imagesName);
    const events = jsonIn(part(logName), logName, packedLog);
    return { manifest, piece, versions, events, images, files, ...reportsIn(manifest, parts) };
  } catch (problem) {
    if (problem instanceof Problem) return { problem: problem.code, part: problem.part };
    throw problem;
  }
}

/** The reports of a package, each of this piece and with its mails. */
function reportsIn(
  { piece: { articleId } }: Manifest,
  parts: ReadonlyMap<string, Uint8Array>,
): Pick<PackageSays, 'reports' | 'mails'> {
  const bytes = parts.get(reportsName);
  if (!bytes) return { reports: null, mails: new Map() };
  const reports = jsonIn(bytes, reportsName, packedReports);
  const unsound = unsoundReports(reports, articleId, (sha256) => parts.has(mailFileName(sha256)));
  if (unsound === 'foreign') throw new Problem('package-report-foreign');
  if (unsound === 'unreadable') throw new Problem('package-part-unreadable', reportsName);
  if (unsound) throw new Problem('package-part-missing', mailFileName(unsound.missingMail));
  const mails = reports.flatMap(mailsOf).flatMap((sha256) => {
    const mail = parts.get(mailFileName(sha256));
    return mail ? [[sha256, mail] as const] : [];
  });
  return { reports, mails: new Map(mails) };
}

const areApart = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

class Problem extends Error {
  readonly code: ErrorCode;
  readonly part: string;
  constructor(code: ErrorCode, part = '') {
    super(code);
    this.code = code;
    this.part = part;
  }
}

/** The parts by their names. Each is unfolded into just the room that the zip declares for it, so that the sum is a bound. */
function partsOf(bytes: Uint8Array, most: Bounds): Map<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Problem('package-not-a-package');
  const names = new Set<string>();
  let unfolded = 0;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isSafeName(name) || names.has(name)) throw new Problem('package-name-unsafe', name.slice(0, 80));
        names.add(name);
        unfolded += originalSize;
        const isText = !isImageFile(name) && !isMailFile(name);
        if (unfolded > most.unfolded || names.size > most.parts || (isText && originalSize > most.text))
          throw new Problem('package-too-large');
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Cut off, or damaged on its way.
    throw new Problem('package-damaged');
  }
}

/** Names that lead nowhere but into the package. */
const isSafeName = (name: string): boolean =>
  name === manifestName ||
  name === signatureName ||
  manifestShape.shape.parts.element.shape.name.safeParse(name).success;

/** A newer version is said before anything else is asked of it, but only of what its desk has signed. */
function manifestIn(signed: Uint8Array, signature: Uint8Array | undefined): Manifest {
  const { version } = jsonIn(signed, manifestName, anyManifest);
  if (version > packageVersion) throw new Problem('package-from-the-future');
  const manifest = jsonIn(signed, manifestName, manifestShape);
  if (!signature) throw new Problem('package-part-missing', signatureName);
  if (!isSignedBy(manifest.desk.publicKey, signed, strFromU8(signature)))
    throw new Problem('package-signature-wrong');
  return manifest;
}

/** Every part is named in the manifest, there, and what it was. */
function checkParts({ parts: listed }: Manifest, parts: ReadonlyMap<string, Uint8Array>): void {
  for (const { name, byteLength, sha256 } of listed) {
    const bytes = parts.get(name);
    if (!bytes) throw new Problem('package-part-missing', name);
    if (bytes.length !== byteLength || createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Problem('package-part-changed', name);
    const named = isImageFile(name) ? imageFileName(sha256) : isMailFile(name) ? mailFileName(sha256) : name;
    if (name !== named) throw new Problem('package-part-changed', name);
  }
  const known = new Set([manifestName, signatureName, ...listed.map(({ name }) => name)]);
  const stray = [...parts.keys()].find((name) => !known.has(name));
  if (stray !== undefined || known.size !== listed.length + 2)
    throw new Problem('package-name-unsafe', stray ?? manifestName);
}

function jsonIn<Shape extends z.ZodType>(bytes: Uint8Array, part: string, shape: Shape): z.output<Shape> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return shape.parse(JSON.parse(text, withoutPrototypes));
  } catch {
    throw new Problem('package-part-unreadable', part);
  }
}

/** A name that would change what every object is, where somebody copies by names. */
function withoutPrototypes(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError(key);
  return value;
}
