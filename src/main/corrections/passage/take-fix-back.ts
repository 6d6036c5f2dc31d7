import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { type MatchDeps, textOfPiece } from './match-article.ts';

/**
 * Puts back what stood in a piece before a fix that is not public yet. Where its words alone do not tell the place, the
 * paragraph of the public text does. Refuses `fix-gone` where the piece reads otherwise by now.
 */
export function takeFixBack(
  deps: MatchDeps,
  articleId: ArticleId,
  { was, now }: { readonly was: string; readonly now: string },
): Refusal | null {
  if (was === now) return null;
  const text = textOfPiece(deps, articleId);
  const [paragraph, another] = fixedParagraphs(
    deps.articles.publicText(articleId)?.text ?? '',
    text,
    was,
    now,
  );
  if (paragraph && !another) return deps.articles.replacePassage(articleId, paragraph.now, paragraph.was);
  if (now !== '' && text.split(now).length === 2) return deps.articles.replacePassage(articleId, now, was);
  return refuse('fix-gone', { passage: now || was });
}

/** Paragraphs that read as one of the public text does with the fix in it. */
function fixedParagraphs(publicText: string, text: string, was: string, now: string) {
  const lines = text.split('\n');
  return publicText.split('\n').flatMap((line) => {
    const found: { was: string; now: string }[] = [];
    for (let at = line.indexOf(was); at >= 0; at = line.indexOf(was, at + 1)) {
      const fixed = line.slice(0, at) + now + line.slice(at + was.length);
      if (fixed !== '' && lines.includes(fixed)) found.push({ was: line, now: fixed });
    }
    return found;
  });
}
