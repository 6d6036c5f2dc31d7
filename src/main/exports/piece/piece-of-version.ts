import { figuresOf } from '#shared/article-body/body.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import { languageOf } from '#shared/domain/language.ts';
import { bylineOf, creditInUse } from '#shared/domain/piece/byline.ts';
import { imagesIn, readVersion } from '../../articles/index.ts';
import type { ExportsDeps } from '../deps.ts';
import { type PieceToPrint, pieceToPrint } from './piece.ts';

/**
 * A piece as a version of it would print: its words, its notices, the credits of its images and what the publication
 * says in all pieces (byline pattern, standing elements) as they were then. Of versions that never left, and of those of
 * older programs, the last is that of today.
 * Refuses `desk-new`, `article-unknown`, `version-unknown`, `version-from-the-future`.
 */
export function pieceOfVersion(
  { store, detail: detailOf, publication: current }: Pick<ExportsDeps, 'store' | 'detail' | 'publication'>,
  articleId: ArticleId,
  versionId: VersionId,
): PieceToPrint | Refusal {
  const today = current();
  if (!today) return refuse('desk-new');
  const detail = detailOf(articleId);
  if (isRefusal(detail)) return detail;
  const version = readVersion(store, versionId);
  if (isRefusal(version)) return version;
  if (version.articleId !== articleId) return refuse('version-unknown', { id: versionId });
  const { body, record, notices, credits, house, madeAt } = version;
  const publication = { ...today, ...house };
  const images = imagesIn(body, store.images.get).map((image) => ({
    ...image,
    credit: credits?.[image.imageId] ?? image.credit,
  }));
  const lead = figuresOf(body).find(({ attrs }) => attrs.lead);
  const ofLead = images.find(({ imageId }) => imageId === lead?.attrs.imageId)?.credit ?? null;
  const credit = lead ? creditInUse(lead.attrs.creditLine, ofLead) : '';
  const published = detail.versions.filter(
    (one) => (one.reason === 'published' || one.reason === 'corrected') && one.madeAt <= madeAt,
  );
  return pieceToPrint(
    {
      ...detail,
      ...{ body, record, images, notices: [...notices], changedAt: madeAt },
      byline: bylineOf(publication, record, credit, languageOf(record.locale || publication.locale)),
      firstPublishedAt: published.at(-1)?.madeAt ?? null,
      lastPublishedAt: published[0]?.madeAt ?? null,
      versions: published,
    },
    publication,
  );
}
