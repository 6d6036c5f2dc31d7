import { stringify } from 'yaml';
import { type FrontMatterField, nameOfField } from '#shared/domain/export/export-files.ts';
import { keywords } from '../html/cms-html.ts';
import { hasInk, printable } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { creditAndLabel, fileOf, type ImageFiles } from '../piece/printed-figure.ts';
import { known } from '../piece/said.ts';
import { oneLineOf } from './body-markdown.ts';

/**
 * What a piece is besides its text, under the names that static sites read (`title`, `date`, `lastmod`, `description`,
 * `keywords`), or that the publication gives them; what is not known is left out.
 */
export function frontMatter(piece: PieceToPrint, files: ImageFiles): string {
  const { record } = piece;
  const fields = known({
    title: oneLineOf(piece.headline),
    kicker: oneLineOf(piece.kicker),
    description: oneLineOf(piece.lede),
    byline: oneLineOf(piece.byline),
    dateline: oneLineOf(record.dateline),
    section: oneLineOf(record.section),
    authors: record.contributors.map(({ name }) => oneLineOf(name)).filter(hasInk),
    keywords: keywords(piece).map(oneLineOf),
    date: piece.firstPublishedAt,
    lastmod: piece.lastPublishedAt,
    lang: piece.locale,
    url: webAddress(record.url),
    publication: oneLineOf(piece.publication.name),
    comments: record.commentsOpen,
    free: record.isAccessibleForFree,
    images: [...piece.figures.values()].flatMap((figure) => image(figure, files) ?? []),
    corrections: piece.notices.map(({ changeClass, publishedAt, language, text }) => ({
      class: changeClass,
      date: publishedAt,
      lang: language,
      text: printable(text).trim(),
    })),
  });
  const names = piece.publication.exportFiles.frontMatter;
  const named = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [nameOfField(names, field as FrontMatterField), value]),
  );
  // Read as YAML 1.1, `no` and `12:15` are no words; quoted, both versions read the same.
  return `---\n${stringify(named, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}

function image(figure: PrintedFigure, files: ImageFiles): object | null {
  const file = fileOf(figure, files);
  if (!file) return null;
  return known({
    file: file.src,
    lead: figure.lead || null,
    alt: oneLineOf(figure.altText),
    caption: figure.captionText === figure.credit ? '' : oneLineOf(figure.captionText),
    credit: oneLineOf(figure.credit),
    label: creditAndLabel({ ...figure, credit: '' })
      .map(oneLineOf)
      .join(' · '),
  });
}
