import { type BodyNode, partsOf } from '#shared/article-body/body.ts';
import type { PageDesign } from '#shared/domain/export/page-settings.ts';
import { wordsIn } from '#shared/words/words.ts';
import { keywords } from '../html/cms-html.ts';
import { oneLine } from '../html/html-body.ts';
import { noticesAt } from '../html/html-parts.ts';
import { excerpt, hasInk } from '../piece/characters.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { momentInWords } from '../piece/printed-moment.ts';
import { type FigureOnPage, pageBlocks, pageElement, pageNotice } from './page-blocks.ts';
import { pageFigure } from './page-figure.ts';
import { PageWriter, withoutShape } from './page-words.ts';

/** A sheet in millimetres, and how it is set. */
export interface PageLook {
  readonly design: PageDesign;
  readonly width: number;
  readonly height: number;
}

/** Everything that stands on the pages, as `resources/print/page.typ` reads it. */
export type PageData = ReturnType<typeof pageData>;

/** A piece for the page template: words as words, nothing of it markup. The same piece gives the same data. */
export function pageData(
  piece: PieceToPrint,
  files: ImageFiles,
  look: PageLook,
  hasShape: (character: string) => boolean,
) {
  const t = wordsIn(piece.language);
  const writer = new PageWriter(hasShape);
  const { kicker, headline, lede, leadFigure, blocks } = partsOf(piece.body);
  const figure: FigureOnPage = (node) => {
    const shown = piece.figures.get(node);
    return shown ? pageFigure(shown, files, piece, writer) : null;
  };
  const printed = (node: BodyNode | null) =>
    node && oneLine(node) !== '' ? writer.words(node.content ?? []) : [];
  const title = oneLine(headline) || t('exports.page.withoutHeadline');
  const { language, region } = new Intl.Locale(piece.locale);
  const pages = {
    ...look,
    // The template's language codes are those of ISO 639-1 to -3; hyphenation knows German and English by them.
    lang: /^[a-z]{2,3}$/.test(language) ? language : piece.language,
    region: region && /^[A-Z]{2}$/.test(region) ? region : null,
    date: momentParts(piece.lastPublishedAt ?? piece.changedAt),
    title: writer.text(title),
    authors: piece.record.contributors
      .filter(({ name }) => hasInk(name))
      .map(({ name }) => writer.text(name)),
    keywords: keywords(piece).map((word) => writer.text(word)),
    publication: writer.text(piece.publication.name),
    running: writer.text([piece.publication.shortName, excerpt(title, 80)].join(' · ')),
    words: { proof: t('exports.page.print.proof'), state: writer.text(state(piece, look)) },
    kicker: printed(kicker),
    headline: printed(headline).length > 0 ? printed(headline) : [{ t: writer.text(title) }],
    byline: writer.text(piece.byline),
    dateline: writer.text(piece.record.dateline.trim()),
    lead: leadFigure ? figure(leadFigure) : null,
    top: noticesAt(piece, 'top').map((notice) => pageNotice(notice, piece, writer)),
    lede: printed(lede),
    blocks: pageBlocks(
      blocks.map(({ node }) => node),
      writer,
      figure,
    ),
    bottom: noticesAt(piece, 'bottom').map((notice) => pageNotice(notice, piece, writer)),
    elements: piece.standingElements
      .map((element) => pageElement(element, writer))
      .filter((element) => element.heading !== '' || element.blocks.length > 0),
  };
  const facts = factsOf(piece).map(([term, value]) => [term, writer.text(value)] as const);
  const lost = writer.charactersLost.map((character) => codeOf(character)).join(', ');
  return {
    ...pages,
    charactersLost: writer.charactersLost,
    facts:
      lost === ''
        ? facts
        : [...facts, [t('exports.page.print.withoutShape', { sign: withoutShape }), lost] as const],
  };
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Universal time; the template takes a moment by its parts. */
const momentParts = (moment: string) => ({
  year: Number(moment.slice(0, 4)),
  month: Number(moment.slice(5, 7)),
  day: Number(moment.slice(8, 10)),
  hour: Number(moment.slice(11, 13)),
  minute: Number(moment.slice(14, 16)),
  second: Number(moment.slice(17, 19)),
});

/** What a glance at the head should tell: of an archived page since when it stands, of a proof how old it is. */
function state(piece: PieceToPrint, { design }: PageLook): string {
  const t = wordsIn(piece.language);
  const { record, firstPublishedAt, language, locale } = piece;
  const when = (moment: string) => momentInWords(moment, language, locale);
  const parts =
    design === 'proof'
      ? [
          piece.versionNumber > 0
            ? `${t('exports.page.print.version')} ${piece.versionNumber}`
            : t('exports.page.print.notPublished'),
          t('exports.page.print.changed', { when: when(piece.changedAt) }),
        ]
      : [record.section, firstPublishedAt ? when(firstPublishedAt) : t('exports.page.print.notPublished')];
  return parts.filter(hasInk).join(' · ');
}

/** What an archive files the piece by; only what is known. */
function factsOf(piece: PieceToPrint): [string, string][] {
  const t = wordsIn(piece.language);
  const { record, firstPublishedAt, lastPublishedAt, language, locale } = piece;
  const when = (moment: string | null) => (moment ? momentInWords(moment, language, locale) : '');
  const facts: [string, string][] = [
    [t('exports.page.print.published'), when(firstPublishedAt)],
    [
      t('exports.page.print.lastPublished'),
      lastPublishedAt === firstPublishedAt ? '' : when(lastPublishedAt),
    ],
    [t('exports.page.print.version'), piece.versionNumber > 1 ? String(piece.versionNumber) : ''],
    [t('exports.page.print.address'), webAddress(record.url) ?? ''],
    [t('exports.page.section'), record.section],
    [t('exports.page.print.keywords'), keywords(piece).join(', ')],
    [t('exports.page.comments'), record.commentsOpen ? '' : t('exports.page.commentsClosed')],
    [t('exports.page.print.access'), record.isAccessibleForFree ? '' : t('exports.page.print.accessPaid')],
  ];
  return facts.filter(([, value]) => hasInk(value));
}
