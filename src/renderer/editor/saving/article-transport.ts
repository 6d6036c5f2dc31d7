import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { askForBytes, sendBytes, sendBytesOnLeaving } from '../../workstation-client/ask.ts';
import type { ArticleTransport } from './article-link.ts';

/** The requests of one open piece. @param client a name of its own, by which it knows its echo. */
export function transportOf(articleId: ArticleId, client: string): ArticleTransport {
  const sender = { articleId, client, schemaVersion: bodySchemaVersion };
  return {
    open: async () => {
      const { output, bytes } = await askForBytes('articles.open', { articleId });
      return { ...output, bytes };
    },
    append: (update) => sendBytes('articles.append', sender, update),
    since: async (seq) => {
      const { output, bytes } = await askForBytes('articles.since', { articleId, seq });
      return { ...output, bytes };
    },
    appendOnLeaving: (update) => sendBytesOnLeaving('articles.append', sender, update),
  };
}
