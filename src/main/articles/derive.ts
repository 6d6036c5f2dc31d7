import { figuresOf } from '#shared/article-body/body.ts';
import { bodyText, countWords, headlineOf, kickerOf, ledeOf } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { creditFrom } from '#shared/domain/image/image.ts';
import type { ArticleEvent, ArticleStatus } from '#shared/domain/piece/article.ts';
import { houseInPrint } from '#shared/domain/publication.ts';
import type { Moment } from '#shared/domain/time.ts';
import { urlKey } from '#shared/domain/web-address.ts';
import type { Store } from '../store/store.ts';
import type { KeptContent, PieceContent } from './piece-doc.ts';
import { fieldsOfRecord } from './searched-fields.ts';

/** Content as stored with a version or a derived row, also by an older program. */
export function contentOf(json: string): KeptContent {
  const { house: kept, ...content } = JSON.parse(json) as KeptContent;
  const house = houseInPrint.safeParse(kept).data;
  const credits = Object.entries(content.credits ?? {}).map(([imageId, credit]) => [
    imageId,
    creditFrom(credit),
  ]);
  return {
    ...content,
    ...(content.credits ? { credits: Object.fromEntries(credits) } : {}),
    ...(house ? { house } : {}),
  };
}

/** The last status that the log names; a piece starts as a draft. */
export const statusAfter = (events: readonly ArticleEvent[]): ArticleStatus =>
  (events.findLast(({ type }) => type === 'status-changed')?.what as ArticleStatus | undefined) ?? 'draft';

/** The status that a spiked piece had before it was spiked; null for one that is not. */
export function statusBeforeSpike(events: readonly ArticleEvent[]): ArticleStatus | null {
  if (statusAfter(events) !== 'spiked') return null;
  const before = events.findLast(({ type, what }) => type === 'status-changed' && what !== 'spiked');
  return (before?.what as ArticleStatus | undefined) ?? 'draft';
}

/** Characters of lede or text that a list shows. */
const openingLength = 180;

/** Writes everything that follows from a piece: list columns, body JSON, search text, images in use. */
export function deriveRows(
  store: Store,
  articleId: ArticleId,
  content: PieceContent,
  changedAt: Moment,
): void {
  const { body, record } = content;
  const text = bodyText(body);
  const figures = figuresOf(body);
  const headline = headlineOf(body);
  const authors = record.contributors.map(({ name }) => name).join(', ');
  const lede = ledeOf(body);
  const opening = lede || text.split('\n').find((line) => line !== headline && line !== kickerOf(body)) || '';
  const status = statusAfter(store.articles.events(articleId));
  store.articles.putDerived(
    {
      articleId,
      status,
      createdAt: store.articles.get(articleId)?.createdAt ?? changedAt,
      changedAt,
      headline,
      kicker: kickerOf(body),
      opening: opening.slice(0, openingLength),
      section: record.section,
      authors,
      wordCount: countWords(text),
      url: record.url,
      urlKey: urlKey(record.url),
      leadImageId: figures.find(({ attrs }) => attrs.lead)?.attrs.imageId ?? null,
    },
    JSON.stringify(content),
    {
      images: figures.flatMap(({ attrs }) => (attrs.imageId ? [attrs.imageId] : [])),
      contributors: record.contributors.map(({ name }) => name),
    },
  );
  const about = fieldsOfRecord(content).flatMap(({ text: said }) => said || []);
  store.search.put({
    kind: 'article',
    ref: articleId,
    title: headline,
    text: [text, about.join(' · ')].filter(Boolean).join('\n'),
    state: status,
    section: record.section,
    people: record.contributors.flatMap(({ name, sign }) => [name, sign]),
    at: changedAt,
    has: figures.some(({ attrs }) => attrs.imageId) ? ['image'] : [],
  });
}
