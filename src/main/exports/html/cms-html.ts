import type { BodyNode } from '#shared/article-body/body.ts';
import { partsOf } from '#shared/article-body/body.ts';
import type { CmsField } from '#shared/contract/exports.ts';
import { wordsIn } from '#shared/words/words.ts';
import { hasInk, printable } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { captionHtml, creditAndLabel, fileOf, type ImageFiles, imgHtml } from '../piece/printed-figure.ts';
import { noticeText, standingElementText } from '../piece/text-parts.ts';
import { blockText } from '../text/plain-text.ts';
import { cmsStyle } from './cms-style.ts';
import { blocksHtml, escapeHtml, inlineHtml, oneLine } from './html-body.ts';
import { noticeHtml, noticesAt, standingElementHtml } from './html-parts.ts';

/**
 * A piece as the fields of a site builder's form, those with something in them, in the order of print. Images are
 * uploaded there by themselves, so a field holds their words: caption, credit and label at the image's place.
 */
export function cmsFields(piece: PieceToPrint): CmsField[] {
  const { kicker, headline, lede } = partsOf(piece.body);
  const fields: CmsField[] = [
    plainField('kicker', oneLine(kicker), 'p'),
    plainField('headline', oneLine(headline), 'h1'),
    imageField(piece),
    bylineField(piece),
    {
      name: 'lede',
      html: lede && oneLine(lede) !== '' ? `<p>${inlineHtml(lede.content ?? [])}</p>` : '',
      text: oneLine(lede),
    },
    bodyField(piece),
    noticesField(piece),
    standingElementsField(piece),
    plainField('keywords', keywords(piece).join(', '), 'p'),
  ];
  return fields.filter(({ html }) => html !== '');
}

/** Keywords without empty and repeated ones. */
export const keywords = (piece: PieceToPrint): string[] => [
  ...new Set(piece.record.keywords.map((word) => printable(word).trim()).filter((word) => word !== '')),
];

const plainField = (name: CmsField['name'], text: string, tag: 'p' | 'h1'): CmsField => ({
  name,
  html: text === '' ? '' : `<${tag}>${escapeHtml(text)}</${tag}>`,
  text,
});

function imageField(piece: PieceToPrint): CmsField {
  const { leadFigure } = partsOf(piece.body);
  const figure = leadFigure && piece.figures.get(leadFigure);
  if (!figure?.image) return { name: 'image', html: '', text: '' };
  return { name: 'image', html: captionHtml(figure), text: captionText(figure) };
}

const captionText = (figure: PrintedFigure): string =>
  [
    figure.captionText === figure.credit ? '' : printable(figure.captionText),
    creditAndLabel(figure).join(' · '),
  ]
    .filter((line) => line !== '')
    .join('\n');

function bylineField(piece: PieceToPrint): CmsField {
  const lines = [piece.byline, piece.record.dateline.trim()].map(printable).filter((line) => line !== '');
  return {
    name: 'byline',
    html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n'),
    text: lines.join('\n'),
  };
}

function bodyField(piece: PieceToPrint): CmsField {
  const nodes = partsOf(piece.body).blocks.map(({ node }) => node);
  const shown = nodes.filter((node) => node.type !== 'figure' || piece.figures.get(node)?.image);
  const caption = (node: BodyNode): string => {
    const figure = piece.figures.get(node);
    return figure?.image ? captionHtml(figure) : '';
  };
  const text = shown.map((node) => {
    const figure = piece.figures.get(node);
    return figure ? captionText(figure) : blockText(node, piece);
  });
  return {
    name: 'body',
    html: blocksHtml(nodes, caption),
    text: text.filter((block) => block !== '').join('\n\n'),
  };
}

function noticesField(piece: PieceToPrint): CmsField {
  const notices = [...noticesAt(piece, 'top'), ...noticesAt(piece, 'bottom')];
  return {
    name: 'notices',
    html: notices.map((notice) => noticeHtml(notice, piece)).join('\n'),
    text: notices.map((notice) => noticeText(notice, piece)).join('\n\n'),
  };
}

const standingElementsField = ({ standingElements }: PieceToPrint): CmsField => ({
  name: 'standing-elements',
  html: standingElements.map(standingElementHtml).join('\n'),
  text: standingElements.map(standingElementText).join('\n\n'),
});

/** All fields in one file, each under its name, with the images that belong to it and what their form asks for. */
export function cmsPage(piece: PieceToPrint, files: ImageFiles): string {
  const t = wordsIn(piece.language);
  const title = escapeHtml(piece.headline || t('exports.page.withoutHeadline'));
  const sections = cmsFields(piece).map(({ name, html }) =>
    section(name, t(`exports.page.field.${name}`), html.trim()),
  );
  const images = [...piece.figures.values()].flatMap((figure) => imageEntry(figure, files, piece));
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(piece.locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${cmsStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...sections,
    ...(images.length > 0 ? [section('images', t('exports.page.images'), images.join('\n'))] : []),
    definitions(settings(piece)),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** The name of each field stands in the file, by which it is known when it comes back. */
const section = (name: string, label: string, html: string): string =>
  `<section data-field="${name}" aria-label="${escapeHtml(label)}">\n<p class="field">${escapeHtml(label)}</p>\n${html}\n</section>`;

/** What a form asks for outside its text fields. */
function settings({ record, language }: PieceToPrint): Definition[] {
  const t = wordsIn(language);
  const comments = t(record.commentsOpen ? 'exports.page.commentsOpen' : 'exports.page.commentsClosed');
  return [
    ['data-field="section"', t('exports.page.section'), record.section],
    [`data-field="comments" data-open="${record.commentsOpen}"`, t('exports.page.comments'), comments],
  ];
}

function imageEntry(figure: PrintedFigure, files: ImageFiles, { language }: PieceToPrint): string[] {
  const file = fileOf(figure, files);
  if (!file) return [];
  const t = wordsIn(language);
  return [
    `<div class="image">\n${imgHtml(figure, file)}`,
    `${definitions([
      ['data-field="file"', t('exports.page.imageFile'), file.src],
      ['data-field="alt-text"', t('exports.page.altText'), figure.altText],
      ['data-field="caption"', t('exports.page.caption'), figure.captionText],
      ['data-field="credit"', t('exports.page.credit'), figure.credit],
      ['data-field="kind-label"', t('exports.page.kindLabel'), figure.kindLabel],
      ['data-field="ai-label"', t('exports.page.aiLabel'), figure.aiLabel],
    ])}\n</div>`,
  ];
}

/** How the file knows it, its name, its value. */
type Definition = readonly [attributes: string, term: string, value: string];

function definitions(entries: readonly Definition[]): string {
  const known = entries.filter(([, , value]) => hasInk(value));
  const lines = known.map(
    ([attributes, term, value]) =>
      `<dt>${escapeHtml(term)}</dt>\n<dd ${attributes}>${escapeHtml(value)}</dd>`,
  );
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}
