import type {
  CorrectionComment,
  ImageObject,
  NewsArticle,
  NewsMediaOrganization,
  Person,
  WithContext,
} from 'schema-dts';
import { printable } from '../piece/characters.ts';
import { schemaOrgSource } from '../piece/digital-source.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import { fileOf, type ImageFiles } from '../piece/printed-figure.ts';
import { known } from '../piece/said.ts';
import { standingElementText } from '../piece/text-parts.ts';
import { keywords } from './cms-html.ts';
import { noticeWords } from './html-parts.ts';

/** The piece for machines, in schema.org's words (release 30.0); what is not known is left out. */
export function newsArticle(piece: PieceToPrint, files: ImageFiles): WithContext<NewsArticle> {
  const { record } = piece;
  const url = webAddress(record.url);
  return known({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: piece.headline,
    alternativeHeadline: piece.kicker,
    description: piece.lede,
    dateline: record.dateline,
    articleSection: record.section,
    keywords: keywords(piece),
    inLanguage: piece.locale,
    isAccessibleForFree: record.isAccessibleForFree,
    datePublished: piece.firstPublishedAt,
    dateModified: piece.lastPublishedAt,
    version: piece.versionNumber || null,
    url,
    mainEntityOfPage: url,
    author: record.contributors.map(({ name }) => author(name, piece)),
    publisher: publisher(piece),
    image: [...piece.figures.values()].flatMap((figure) => imageObject(figure, files) ?? []),
    correction: piece.notices.filter(isCorrection).map((notice) => correctionComment(notice, piece)),
  }) as WithContext<NewsArticle>;
}

const person = (name: string): Person => ({ '@type': 'Person', name: printable(name) });

/** With what the publication says about the person. */
const author = (name: string, { publication }: PieceToPrint): Person => {
  const bio = publication.contributors.find((one) => one.name === name)?.bio ?? '';
  return known({ ...(person(name) as object), description: printable(bio).trim() }) as Person;
};

/** An update adds what became known later; it is not the admission of an error. */
const isCorrection = ({ changeClass }: PublishedNotice): boolean =>
  changeClass !== 'update' && changeClass !== 'typo';

const correctionComment = (notice: PublishedNotice, piece: PieceToPrint): CorrectionComment => {
  const { label, paragraphs } = noticeWords(notice, piece);
  return {
    '@type': 'CorrectionComment',
    name: label,
    text: paragraphs.join('\n\n'),
    inLanguage: notice.language,
    datePublished: notice.publishedAt,
  };
};

/** The newsroom, with where it says how it corrects. */
function publisher({ publication, standingElements }: PieceToPrint): NewsMediaOrganization {
  return known({
    '@type': 'NewsMediaOrganization',
    name: publication.name,
    alternateName: publication.shortName,
    url: webAddress(publication.baseUrl),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'corrections',
      email: publication.correctionsAddress,
    },
    correctionsPolicy: correctionsPolicy(publication, standingElements),
  }) as NewsMediaOrganization;
}

/** The page of the policy, the words of it that this piece prints, or both; null where neither is known. */
function correctionsPolicy(
  { correctionsPolicyUrl }: PieceToPrint['publication'],
  elements: PieceToPrint['standingElements'],
): object | string | null {
  const url = webAddress(correctionsPolicyUrl);
  const printed = elements.find(({ kind }) => kind === 'corrections-policy');
  if (!printed) return url;
  return known({
    '@type': 'CreativeWork',
    url,
    name: printable(printed.heading).trim(),
    text: standingElementText({ ...printed, heading: '' }),
  });
}

function imageObject(figure: PrintedFigure, files: ImageFiles): ImageObject | null {
  const file = fileOf(figure, files);
  if (!file || !figure.image) return null;
  const { credit } = figure.image;
  const source = credit.source.trim();
  return known({
    '@type': 'ImageObject',
    contentUrl: file.src,
    width: { '@type': 'QuantitativeValue', value: file.width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: file.height, unitCode: 'E37' },
    caption: figure.captionText || credit.caption,
    creditText: figure.credit,
    creator: credit.creators.map(person),
    copyrightNotice: credit.copyrightNotice,
    provider: source === '' ? null : { '@type': 'Organization', name: printable(source) },
    license: webAddress(credit.licenceUrl),
    acquireLicensePage: webAddress(credit.licensorUrl),
    usageInfo: webAddress(credit.usageTerms),
    digitalSourceType: schemaOrgSource(credit),
    dateCreated: isoMoment(credit.createdAt),
    expires: isoMoment(credit.rightsEndOn),
    representativeOfPage: figure.lead || null,
  }) as ImageObject;
}

/** Years, months, days and moments in the form that schema.org reads; what files write otherwise is left out. */
const isoMoment = (text: string): string | null =>
  /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(text) ? text : null;

/** JSON that may stand inside `<script>`: nothing in it can end the element or open a comment. */
export const jsonForScript = (thing: object): string =>
  JSON.stringify(
    thing,
    (_, value) => (typeof value === 'string' ? printable(value).trim() : value),
    2,
  ).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
