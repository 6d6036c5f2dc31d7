import { headlineOf } from '#shared/article-body/text.ts';
import type { Asker, OutputOf } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { Articles } from '../articles/index.ts';
import type { HandOff } from '../hand-off/index.ts';
import type { Upload } from '../uploads/index.ts';
import { handOverSentences } from './hand-over-words.ts';

interface TakeOverDeps {
  readonly handOff: Pick<HandOff, 'open'>;
  readonly articles: Pick<Articles, 'content'>;
}

/** Takes the piece of a hand-off package in; refuses as `HandOff.open`. */
export async function takeOver(
  { handOff, articles }: TakeOverDeps,
  upload: Upload,
  asker: Asker,
): Promise<OutputOf<'imports.text'> | Refusal> {
  const over = await handOff.open(upload, asker);
  if (isRefusal(over)) return over;
  const content = articles.content(over.articleId);
  if (isRefusal(content)) return content;
  return {
    articleId: over.articleId,
    headline: headlineOf(content.body),
    ...{ tracked: [], suggestions: 0, unrecognised: [], setAside: 0, newElements: [] },
    pictures: over.images,
    notes: handOverSentences(over, asker.language),
    handOver: over,
  };
}
