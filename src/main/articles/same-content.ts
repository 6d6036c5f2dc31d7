import { figuresOf } from '#shared/article-body/body.ts';
import { canonicalBody } from '#shared/article-body/canonical.ts';
import { canonicalJson } from '#shared/domain/canonical-json.ts';
import type { ArticleId, ImageId, VersionId } from '#shared/domain/ids.ts';
import type { Moment } from '#shared/domain/time.ts';
import { sha256Of } from '../store/originals.ts';
import type { Store } from '../store/store.ts';
import { contentOf } from './derive.ts';
import type { PieceContent } from './piece-doc.ts';
import { creditsNow } from './versions/versions.ts';

/** Versions and pieces whose content is known without reading it again. */
const mostKnown = 5_000;

/**
 * Tells whether a piece says the same as a version of it: words, record, public notices and the credits of its images.
 * An edit that was taken back is none. A version is read once; the piece once for each state of it.
 */
export function openSameContent(store: Store) {
  const versions = new Map<VersionId, string>();
  const pieces = new Map<ArticleId, { changedAt: Moment; said: string; images: readonly ImageId[] }>();

  const versionSays = (versionId: VersionId): string | null => {
    const known = versions.get(versionId);
    if (known !== undefined) return known;
    const row = store.articles.version(versionId);
    if (!row) return null;
    const content = contentOf(row.content);
    // Versions of older programs kept no credits; then those of now are not held against it.
    const credits = content.credits ?? creditsNow(store, content.body);
    return remember(versions, versionId, `${saidBy(content)} ${canonicalJson(credits)}`);
  };

  const pieceSays = (articleId: ArticleId, changedAt: Moment): string | null => {
    let known = pieces.get(articleId);
    if (known?.changedAt !== changedAt) {
      const json = store.articles.content(articleId);
      if (json === undefined) return null;
      const content = contentOf(json);
      const images = figuresOf(content.body).flatMap(({ attrs }) => attrs.imageId ?? []);
      known = remember(pieces, articleId, { changedAt, said: saidBy(content), images });
    }
    const credits = Object.fromEntries(
      known.images.flatMap((imageId) => {
        const image = store.images.get(imageId);
        return image ? [[imageId, image.credit] as const] : [];
      }),
    );
    return `${known.said} ${canonicalJson(credits)}`;
  };

  return (articleId: ArticleId, changedAt: Moment, versionId: VersionId): boolean =>
    pieceSays(articleId, changedAt) === versionSays(versionId);
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return value;
}

/** What was set aside is kept beside the piece and never leaves. */
const saidBy = ({ body, record, notices }: PieceContent): string =>
  sha256Of(
    canonicalJson({
      body: canonicalBody(body),
      record: { ...record, setAside: [] },
      notices: notices.filter(({ publishedAt }) => publishedAt !== null),
    }),
  );
