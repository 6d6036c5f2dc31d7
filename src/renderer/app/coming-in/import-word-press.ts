import type { UploadId } from '#shared/domain/ids.ts';
import type { StandingElement } from '#shared/domain/publication.ts';
import { ask } from '../../workstation-client/ask.ts';
import { listen } from '../../workstation-client/events.ts';
import type { Within } from './import-mails.ts';

/** What became of the posts of an export of WordPress. */
export interface Posts {
  readonly imported: number;
  readonly known: number;
  /** Headlines of those that were here, as far as they are named. */
  readonly alreadyHere: readonly string[];
  /** A sentence each on what did not come in as it was. */
  readonly notes: readonly string[];
  /** Posts that stayed outside, each with one sentence. */
  readonly leftOut: readonly { readonly name: string; readonly sentence: string }[];
}

interface PostsIn {
  readonly path: string | null;
  readonly known: boolean;
  readonly newElements: readonly StandingElement[];
  readonly posts: Posts;
}

/** Has the posts of an uploaded export taken in. Cancelling ends it after the posts at hand, which stay in. @throws AskError */
export async function importWordPress(
  uploadId: UploadId,
  signal: AbortSignal,
  tell: (within: Within) => void,
): Promise<PostsIn> {
  const stop = () => void ask('imports.stopWordPress', { uploadId }).catch(() => undefined);
  const deaf = listen((event) => {
    if (event.type === 'imports.running' && event.uploadId === uploadId)
      tell({ share: event.done / event.of, pieces: event.pieces });
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    const read = await ask('imports.wordPress', { uploadId });
    const { articles, alreadyHere, imported, known, newElements, notes, leftOut } = read;
    const only = articles.length + alreadyHere.length === 1 && (articles[0] ?? alreadyHere[0]);
    return {
      path: only ? `/pieces/${only.articleId}` : '/pieces',
      known: imported === 0 && known > 0,
      newElements,
      posts: { imported, known, notes, leftOut, alreadyHere: alreadyHere.map(({ headline }) => headline) },
    };
  } finally {
    deaf();
    signal.removeEventListener('abort', stop);
  }
}
