import { headlineOf } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { CorrectionNotice } from '#shared/domain/piece/article.ts';
import { publicClass } from '#shared/domain/report/ledger.ts';
import type { Moment } from '#shared/domain/time.ts';
import type { Store } from '../../store/store.ts';
import type { PieceContent } from '../piece-doc.ts';

/** Writes down for good that a notice came out, with headline and address as they are on that day. */
export function enterInLedger(
  store: Store,
  articleId: ArticleId,
  { body, record }: PieceContent,
  notice: CorrectionNotice & { readonly publishedAt: Moment },
  decidedAlone: boolean,
): void {
  const { noticeId, publishedAt, was, now, text, language } = notice;
  const owed = publicClass.safeParse(notice.changeClass);
  if (!owed.success) return;
  store.ledger.add(articleId, {
    noticeId,
    publishedAt,
    headline: headlineOf(body),
    url: record.url,
    changeClass: owed.data,
    was,
    now,
    notice: text,
    language,
    decidedAlone,
  });
}
