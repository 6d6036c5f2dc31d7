import type { Body } from '#shared/article-body/body.ts';
import { excerptOf } from '#shared/article-body/excerpt.ts';
import { inlineText } from '#shared/article-body/text.ts';

/** How papers begin the notice of a correction, with its day or without. */
const beginning =
  /^(?:berichtigung|korrektur|korrigendum|richtigstellung|präzisierung|correction|corrigendum|clarification|erratum)(?:,? [^:]{1,60})?: ?\S/i;

/**
 * Paragraphs of a piece from elsewhere that say that something was corrected, shortened. They stay text: nobody here
 * decided them, so they are no notices and in no ledger, and whoever brought the piece in has to know that.
 */
export const noticesInText = ({ content }: Pick<Body, 'content'>): string[] =>
  content
    .filter(({ type }) => type === 'paragraph')
    .map((paragraph) => inlineText(paragraph).trim())
    .filter((text) => beginning.test(text))
    .map((text) => excerptOf(text));
