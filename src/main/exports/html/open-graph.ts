import type { PageHead } from '#shared/article-body/page-head.ts';
import { hasInk } from '../piece/characters.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { fileOf, type ImageFiles } from '../piece/printed-figure.ts';
import { escapeHtml } from './html-body.ts';

/**
 * The page for the cards of social networks, in the words of the Open Graph protocol (ogp.me). An image must have an
 * absolute address there, so it is named once the page has one: the files lie beside the page.
 */
export function openGraph(piece: PieceToPrint, head: PageHead, files: ImageFiles): string[] {
  const { publication, record, locale } = piece;
  const url = webAddress(record.url);
  const image = url && leadImage(piece, files, url);
  return [
    property('og:type', 'article'),
    property('og:site_name', publication.name),
    property('og:locale', locale.replaceAll('-', '_')),
    property('og:title', head.title),
    property('og:description', head.description),
    property('og:url', url ?? ''),
    ...(image
      ? [
          property('og:image', image.address),
          property('og:image:width', String(image.width)),
          property('og:image:height', String(image.height)),
          property('og:image:alt', image.altText),
        ]
      : []),
    property('article:published_time', piece.firstPublishedAt ?? ''),
    property('article:modified_time', piece.lastPublishedAt ?? ''),
    property('article:section', record.section),
    // The one thing that X does not read from Open Graph: how large the image stands.
    `<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}">`,
  ].filter((line) => line !== '');
}

function leadImage(piece: PieceToPrint, files: ImageFiles, url: string) {
  const figure = [...piece.figures.values()].find(({ lead }) => lead);
  // Whoever sold it without social networks would find it there, fetched from this address.
  if (figure?.image?.credit.restrictions.includes('no-social')) return null;
  const file = figure && fileOf(figure, files);
  if (!figure || !file || !URL.canParse(file.src, url)) return null;
  return { ...file, address: new URL(file.src, url).href, altText: figure.altText };
}

const property = (name: string, content: string): string =>
  hasInk(content) ? `<meta property="${name}" content="${escapeHtml(content.trim())}">` : '';
