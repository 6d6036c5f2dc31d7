import { textLines } from '#shared/article-body/text.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { Finding } from '#shared/domain/export/gate.ts';
import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import { momentOf } from '#shared/domain/time.ts';
import type { ExportsDeps } from '../deps.ts';
import { type PieceToPrint, pieceToPrint } from '../piece/piece.ts';
import { publicDay } from '../piece/printed-moment.ts';
import { findings } from './gate.ts';
import { usedElsewhere } from './image-uses.ts';

/** A piece as it stands now, and what the gate says to it. */
export interface Judged {
  readonly piece: PieceToPrint;
  readonly findings: readonly Finding[];
}

/** Refuses `desk-new` and `article-unknown`. */
export function judge(deps: ExportsDeps, articleId: ArticleId, language: Language): Judged | Refusal {
  const publication = deps.publication();
  if (!publication) return refuse('desk-new');
  const detail = deps.detail(articleId);
  if (isRefusal(detail)) return detail;
  const piece = pieceToPrint(detail, publication);
  const claims = deps.articles.claims(articleId);
  if (isRefusal(claims)) return claims;
  const drafts = detail.notices.filter(({ publishedAt }) => publishedAt === null);
  const input = {
    piece,
    unclassed: detail.public.unclassed,
    claims,
    suggestions: detail.suggestions,
    comments: detail.openComments,
    status: detail.status,
    usedElsewhere: (imageId: ImageId) => usedElsewhere(deps.store, imageId, articleId),
    waiting: detail.public.changes.filter(({ classed }) => classed !== null).length,
    draftNotices: [
      ...drafts.map(({ text, now }) => text.trim() || now),
      ...detail.public.fixes
        .filter((fix) => drafts.every(({ was, now }) => was !== fix.was || now !== fix.now))
        .map(({ was, now }) => now || was),
    ],
    named: deps.namedInPiece(
      articleId,
      piece.body.content.map((block) => textLines(block).join('\n')),
    ),
    today: publicDay(momentOf(deps.clock), publication.locale),
  };
  return { piece, findings: findings(input, language) };
}
