import { type Body, figuresOf } from '#shared/article-body/body.ts';
import { isSameBody } from '#shared/article-body/canonical.ts';
import type { Credits } from '#shared/article-body/compare-credits.ts';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { bodyText } from '#shared/article-body/text.ts';
import type { ArticleId, Ids, VersionId } from '#shared/domain/ids.ts';
import type { VersionReason } from '#shared/domain/piece/article.ts';
import { houseInPrint } from '#shared/domain/publication.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { sha256Of } from '../../store/originals.ts';
import type { Store } from '../../store/store.ts';
import { contentOf } from '../derive.ts';
import { type KeptContent, onPage, type PieceContent } from '../piece-doc.ts';

export interface Versions {
  /**
   * Keeps a piece as it stands, with its credits; what stands on disk already is not written twice. By hand (`saved`), what the newest version already says is not kept twice unless a
   * name is new: then the newest is the answer.
   */
  make(
    articleId: ArticleId,
    content: PieceContent,
    reason: VersionReason,
    name: string,
    by: string,
  ): VersionId;
  /**
   * Lets a piece leave in one more format as the version that it left as just now: true, and the version bears the name
   * of that format, too, where it holds to the letter what would be kept once more. False where the piece or what is
   * printed with it is another by now.
   */
  leaveAs(versionId: VersionId, content: PieceContent, format: string): boolean;
  /**
   * Called before an update is taken in: keeps what stands there until now, once an hour of writing. `content` is read
   * only when it is due.
   */
  keepWhileWriting(articleId: ArticleId, content: () => PieceContent, by: string): void;
}

/** Milliseconds after the last version of any kind until writing makes one by itself. */
const hour = 60 * 60 * 1000;

/** With these, readers or receivers get what the piece says. */
export const wentOut: ReadonlySet<VersionReason> = new Set([
  'exported',
  'published',
  'corrected',
  'public-again',
]);

/** The records of the images of a body, as they are now. */
export function creditsNow(store: Store, body: Body): Credits {
  const ids = new Set(figuresOf(body).flatMap(({ attrs }) => attrs.imageId ?? []));
  const credits = [...ids].flatMap((imageId) => {
    const image = store.images.get(imageId);
    return image ? [[imageId, image.credit] as const] : [];
  });
  return Object.fromEntries(credits);
}

export function createVersions(store: Store, clock: Clock, ids: Ids): Versions {
  const table = store.articles;
  /** When a piece was last kept, or found to say what its newest version says; milliseconds since 1970. */
  const lookedAt = new Map<ArticleId, number>();

  const newest = (articleId: ArticleId) => {
    const [last] = table.versions(articleId);
    return last && table.version(last.versionId);
  };

  const withCredits = (content: PieceContent): KeptContent => ({
    ...content,
    credits: creditsNow(store, content.body),
  });

  const withHouse = (content: KeptContent): KeptContent => {
    const house = houseInPrint.safeParse(store.settings.read('publication')).data;
    return house ? { ...content, house } : content;
  };

  const versions: Versions = {
    make(articleId, piece, reason, name, by) {
      const content = withCredits(piece);
      const last = reason === 'saved' ? newest(articleId) : undefined;
      if (last && (name === '' || name === last.name) && saysTheSame(contentOf(last.content), content))
        return last.versionId;
      const versionId = ids.version();
      const madeAt = momentOf(clock);
      table.addVersion({
        versionId,
        articleId,
        reason,
        name,
        madeAt,
        madeBy: by,
        schemaVersion: bodySchemaVersion,
        textSha256: sha256Of(bodyText(content.body)),
        content: JSON.stringify(wentOut.has(reason) ? withHouse(content) : content),
      });
      lookedAt.set(articleId, Date.parse(madeAt));
      return versionId;
    },
    leaveAs(versionId, content, format) {
      const version = table.version(versionId);
      if (version?.content !== JSON.stringify(withHouse(withCredits(content)))) return false;
      table.renameVersion(versionId, `${version.name},${format}`);
      return true;
    },
    keepWhileWriting(articleId, content, by) {
      const now = clock();
      if (!lookedAt.has(articleId)) {
        const since = table.versions(articleId)[0]?.madeAt ?? table.get(articleId)?.createdAt;
        lookedAt.set(articleId, since ? Date.parse(since) : now);
      }
      if (now - (lookedAt.get(articleId) as number) < hour) return;
      lookedAt.set(articleId, now);
      const stands = content();
      if (bodyText(stands.body) === '') return;
      const last = newest(articleId);
      if (last && saysTheSame(contentOf(last.content), withCredits(stands))) return;
      versions.make(articleId, stands, 'hourly', '', by);
    },
  };
  return versions;
}

/** Notices are left out: they are said about a piece, and not by it. */
const saysTheSame = (a: KeptContent, b: KeptContent): boolean =>
  JSON.stringify(a.record) === JSON.stringify(b.record) &&
  JSON.stringify(a.credits ?? {}) === JSON.stringify(b.credits ?? {}) &&
  isSameBody(onPage(a), onPage(b));
