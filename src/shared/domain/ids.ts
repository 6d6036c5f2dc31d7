import { z } from 'zod';

/** Ids are opaque, sortable by time of creation, and carry their kind as a prefix: `art_…`, `img_…`. */
const id = <Brand extends string>(prefix: string, brand: Brand) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-z]{8,40}$`))
    .brand(brand);

export const articleId = id('art', 'ArticleId');
export type ArticleId = z.infer<typeof articleId>;

export const versionId = id('ver', 'VersionId');
export type VersionId = z.infer<typeof versionId>;

export const imageId = id('img', 'ImageId');
export type ImageId = z.infer<typeof imageId>;

export const reportId = id('rep', 'ReportId');
export type ReportId = z.infer<typeof reportId>;

export const noticeId = id('not', 'NoticeId');
export type NoticeId = z.infer<typeof noticeId>;

/** A letter from the newsroom to a reporter. */
export const letterId = id('let', 'LetterId');
export type LetterId = z.infer<typeof letterId>;

export const exportId = id('exp', 'ExportId');
export type ExportId = z.infer<typeof exportId>;

/** A file that came in through `/uploads` and waits to be used. */
export const uploadId = id('upl', 'UploadId');
export type UploadId = z.infer<typeof uploadId>;

/** Makes new ids; the only source of them is injected, so that tests can fake it. */
export interface Ids {
  article(): ArticleId;
  version(): VersionId;
  image(): ImageId;
  report(): ReportId;
  notice(): NoticeId;
  letter(): LetterId;
  export(): ExportId;
  upload(): UploadId;
}

/** Random bytes of an id; taken from the system for many at once, which it does as fast as for one. */
const partLength = 9;
const drawn = new Uint8Array(partLength * 128);
let used = drawn.length;

function randomPart(): string {
  if (used >= drawn.length) {
    globalThis.crypto.getRandomValues(drawn);
    used = 0;
  }
  let part = '';
  for (const end = used + partLength; used < end; used++) part += ((drawn[used] ?? 0) % 36).toString(36);
  return part;
}

/** @param now milliseconds since 1970; the first nine characters of an id are its time in base 36. */
export function idsFrom(now: () => number, random: () => string = randomPart): Ids {
  const make = (prefix: string) => `${prefix}_${now().toString(36).padStart(9, '0')}${random()}`;
  return {
    article: () => make('art') as ArticleId,
    version: () => make('ver') as VersionId,
    image: () => make('img') as ImageId,
    report: () => make('rep') as ReportId,
    notice: () => make('not') as NoticeId,
    letter: () => make('let') as LetterId,
    export: () => make('exp') as ExportId,
    upload: () => make('upl') as UploadId,
  };
}
