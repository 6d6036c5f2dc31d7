import { captionAtImage, isMarkedCredit } from '#shared/domain/image/credit-line.ts';

export interface ImageWords {
  readonly altText: string;
  /** Empty: nobody is named. */
  readonly credit: string;
  /** Words that are to be printed at the image; empty: none. */
  readonly caption: string;
}

/**
 * What the spoken text and the title of an image say, where people use them for more: `![Bild: Keystone](…)`,
 * `![Das Rathaus. (Foto: Lea Amrein)](…)`, a title `Foto: zvg`. A spoken text that names whose image it is was written
 * for the eye, and so is its caption as well.
 */
export function imageWords(altText: string, title: string): ImageWords {
  const alt = altText.trim();
  const said = title.trim();
  const inTitle = partsOf(said);
  const inAlt = partsOf(alt);
  return {
    altText: inAlt.credit === '' ? alt : inAlt.words,
    credit: inTitle.credit || inAlt.credit,
    caption: inTitle.words || (inAlt.credit === '' ? '' : inAlt.words),
  };
}

function partsOf(line: string): { readonly words: string; readonly credit: string } {
  if (isMarkedCredit(line)) return { words: '', credit: line };
  const both = captionAtImage(line);
  // Whose image it is stands in brackets where it is part of a sentence, and without them where it stands alone.
  return both
    ? { words: both.caption, credit: both.credit.replace(/^[([](.*)[)\]]$/, '$1') }
    : { words: line, credit: '' };
}
