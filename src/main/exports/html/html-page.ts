import type { Refusal } from '#shared/contract/errors.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { pageFilling } from './page-filling.ts';
import { filled } from './template/frame.ts';
import { openedOnce } from './template/opened-once.ts';
import { templateRefusal } from './template/template-refusal.ts';

/**
 * A complete page in the frame and the styles of the publication; with those of the program it needs nothing but the
 * image files beside it. A template that cannot be used must have been refused before (`pageRefusal`).
 */
export function htmlPage(piece: PieceToPrint, files: ImageFiles): string {
  const { frame, problems } = openedOnce(piece.publication.pageTemplate.template);
  if (!frame) throw new Error(`a page was printed by a template that is refused: ${problems[0]?.code}`);
  return filled(frame, pageFilling(piece, files));
}

/** Refuses `page-template-refused` where the desk holds a template that this program does not let pass. */
export const pageRefusal = ({ pageTemplate }: Publication, language: Language): Refusal | null =>
  templateRefusal(openedOnce(pageTemplate.template).problems, language);
