import type { GateRule } from '#shared/domain/export/gate.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { altTextAdvice } from '#shared/domain/image/alt-text.ts';
import { type CreditRecord, type Image, trainedAlgorithmicMedia } from '#shared/domain/image/image.ts';
import type { Language } from '#shared/domain/language.ts';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import { dayInWords } from '#shared/words/day-in-words.ts';
import { wordsIn } from '#shared/words/words.ts';
import { excerpt } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { Breach } from './breach.ts';

/** What the images of a piece are judged by. */
export interface ImagesToJudge {
  readonly piece: PieceToPrint;
  readonly status: ArticleStatus;
  /** The headline of another piece with which an image has gone out already; null for none. */
  readonly usedElsewhere: (imageId: ImageId) => string | null;
  /** The calendar day on which the piece would go out, `2026-02-12`. */
  readonly today: string;
}

/** The gate's rules for images, figure by figure in the order of print. */
export const imageFindings = (input: ImagesToJudge, language: Language): Breach[] =>
  [...input.piece.figures.values()].flatMap((figure) => figureFindings(figure, input, language));

/** Days before the end of the rights on which it is said. */
const soon = 7;

function figureFindings(figure: PrintedFigure, input: ImagesToJudge, language: Language): Breach[] {
  const { today } = input;
  const found = (rule: GateRule, sentence: string = rule, params: Breach['params'] = {}): Breach => ({
    rule,
    sentence,
    params: { image: nameOf(figure, language), ...params },
    where: {
      field: 'image',
      block: figure.block,
      imageId: figure.imageId,
      excerpt: excerpt(figure.captionText || figure.credit || figure.image?.originalName || ''),
    },
  });
  if (!figure.image) return [found('image-missing')];
  const { credit } = figure.image;
  const breaches: Breach[] = [];
  if (figure.credit === '') breaches.push(found('image-without-credit'));
  const rights = rightsOf(credit, today);
  if (rights === 'ended')
    breaches.push(
      found('image-rights-ended', 'image-rights-ended', { day: dayInWords(credit.rightsEndOn, language) }),
    );
  if (rights === 'ending')
    breaches.push(
      found('image-rights-ending', 'image-rights-ending', { day: dayInWords(credit.rightsEndOn, language) }),
    );
  if (rights === 'unreadable')
    breaches.push(
      found('image-rights-ended', 'image-rights-unreadable', { day: excerpt(credit.rightsEndOn, 30) }),
    );
  breaches.push(...restrictionFindings(figure, figure.image, input, found));
  if (contradictsItself(credit)) breaches.push(found('ai-image-without-label'));
  breaches.push(...altTextFindings(figure, figure.image, found));
  return breaches;
}

type Found = (rule: GateRule, sentence?: string, params?: Breach['params']) => Breach;

/** An alt text that is missing, or from which nobody learns what is to be seen; matters of style stay with its field. */
function altTextFindings({ altText, captionText }: PrintedFigure, image: Image, found: Found): Breach[] {
  const advice = altTextAdvice({ altText, caption: captionText, originalName: image.originalName });
  if (advice === 'missing') return [found('image-without-alt-text')];
  if (advice !== 'bare' && advice !== 'fileName' && advice !== 'caption') return [];
  return [found('weak-alt-text', `weak-alt-text-${advice}`, { words: excerpt(altText) })];
}

/** What the restrictions of an image forbid here: a second piece, the archive, the card of a social network. */
function restrictionFindings(
  { lead }: PrintedFigure,
  { imageId, credit: { restrictions } }: Image,
  { status, usedElsewhere }: ImagesToJudge,
  found: Found,
): Breach[] {
  const breaches: Breach[] = [];
  const elsewhere = restrictions.includes('single-use') ? usedElsewhere(imageId) : null;
  if (elsewhere !== null)
    breaches.push(found('image-used-elsewhere', 'image-used-elsewhere', { headline: excerpt(elsewhere) }));
  if (restrictions.includes('no-archive') && status === 'archived')
    breaches.push(found('image-not-for-archive'));
  if (restrictions.includes('no-social') && lead) breaches.push(found('image-not-on-cards'));
  return breaches;
}

function nameOf({ number, captionText }: PrintedFigure, language: Language): string {
  const t = wordsIn(language);
  const words = excerpt(captionText, 40);
  return words === '' ? t('gate.image', { number }) : t('gate.imageWithCaption', { number, excerpt: words });
}

/** Files write the day as `2026-12-31`, `20261231` (IIM), or with a time behind it (XMP); it counts to its end. */
function rightsOf({ rightsEndOn }: CreditRecord, today: string): 'valid' | 'ending' | 'ended' | 'unreadable' {
  if (rightsEndOn.trim() === '') return 'valid';
  const [, year, month, day] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(rightsEndOn) ?? [];
  const end = `${year}-${month}-${day}`;
  if (year === undefined || Number.isNaN(Date.parse(end))) return 'unreadable';
  if (end < today) return 'ended';
  return Date.parse(end) - Date.parse(today) <= soon * 24 * 60 * 60 * 1000 ? 'ending' : 'valid';
}

const composite = '/compositeWithTrainedAlgorithmicMedia';
const generated = trainedAlgorithmicMedia.slice(trainedAlgorithmicMedia.lastIndexOf('/'));

/**
 * Readers see the label, machines read the origin, and the desk sorts by kind; one of the three that disagrees makes
 * one of the three labels false. An image with AI-made parts (composite) may be of any kind.
 */
function contradictsItself({ kind, digitalSourceType, aiSystem }: CreditRecord): boolean {
  if (digitalSourceType.endsWith(composite)) return false;
  const originSaysAi = digitalSourceType.endsWith(generated);
  if (kind === 'ai') return !originSaysAi;
  return originSaysAi || aiSystem.trim() !== '';
}
