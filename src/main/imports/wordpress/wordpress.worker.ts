import { open, readFile } from 'node:fs/promises';
import { serveJobs } from '../../jobs/serve-jobs.ts';
import { elsewhereBeside, type PartedExport, partExport, type WrittenElsewhere } from './part-export.ts';
import { postPiece } from './post-piece.ts';
import type { PartJob, ReadJob, ReadPost } from './wordpress-jobs.ts';
import type { WxrElsewhere, WxrPost } from './wxr-post.ts';

serveJobs(
  (job: PartJob | ReadJob, report): Promise<PartedExport | ReadPost[]> =>
    job.kind === 'part' ? partExport(job.file, job.into, report) : readPosts(job),
);

async function readPosts({ posts, places, known }: ReadJob): Promise<ReadPost[]> {
  const elsewhere = await elsewhereOf(posts);
  const handle = await open(posts);
  try {
    const read: ReadPost[] = [];
    for (const { from, to } of places) {
      const { buffer } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
      read.push(postPiece(JSON.parse(buffer.toString('utf8')) as WxrPost, elsewhere, known));
    }
    return read;
  } finally {
    await handle.close();
  }
}

/** What posts draw from elsewhere is kept from one parcel of posts to the next. */
let kept: { readonly posts: string; readonly elsewhere: WxrElsewhere } | null = null;

async function elsewhereOf(posts: string): Promise<WxrElsewhere> {
  if (kept?.posts === posts) return kept.elsewhere;
  const { media, shared, authors, language } = JSON.parse(
    await readFile(elsewhereBeside(posts), 'utf8'),
  ) as WrittenElsewhere;
  const elsewhere = { media: new Map(media), shared: new Map(shared), authors: new Map(authors), language };
  kept = { posts, elsewhere };
  return elsewhere;
}
