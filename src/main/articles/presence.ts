import type { articlesRequests } from '#shared/contract/articles.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { Articles } from './articles.ts';

/** Bytes of a state with a long name and a selection, many times over. */
const longest = 8_192;

/** Who has a piece open, and where the cursor stands: handed on to the other windows, and kept nowhere. */
export const presence = (
  articles: Pick<Articles, 'exists'>,
  emit: (event: WorkstationEvent) => void,
): Pick<Handlers<typeof articlesRequests>, 'articles.presence'> => ({
  'articles.presence'({ articleId, client, hello }, _, bytes) {
    if (!articles.exists(articleId)) return refuse('article-unknown', { id: articleId });
    if (bytes.byteLength > longest) return refuse('request-invalid', { details: 'presence' });
    emit({
      type: 'articles.presence',
      articleId,
      client,
      hello,
      state: Buffer.from(bytes).toString('base64'),
    });
    return {};
  },
});
