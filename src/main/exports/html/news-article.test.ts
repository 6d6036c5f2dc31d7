import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import { trainedAlgorithmicMedia } from '#shared/domain/image/image.ts';
import { missing, needs } from '#tools/needs.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { hostileText, randomBody } from '../random-body.fixture.ts';
import {
  anImage,
  chartImageId,
  head,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { htmlPage } from './html-page.ts';
import { newsArticle } from './news-article.ts';

type Thing = Record<string, unknown>;

/** What a machine reads out of the finished page. */
function readByMachine(page: string): Thing {
  const script = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  return JSON.parse(script) as Thing;
}

function attributeNames(page: string): string[] {
  const names: string[] = [];
  new Parser({ onopentag: (_, attributes) => void names.push(...Object.keys(attributes)) }).end(page);
  return names;
}

const pageOf = (changes: Parameters<typeof pieceDetail>[0] = {}): Thing =>
  readByMachine(htmlPage(pieceToPrint(pieceDetail(changes), paper), imageFiles));

describe('a page for machines', () => {
  it('says who wrote what, when, and where it stands', () => {
    expect(pageOf()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Der See steigt',
      alternativeHeadline: 'Hochwasser',
      description: 'Am Morgen stand das Wasser auf dem Quai.',
      articleSection: 'Region',
      keywords: ['Hochwasser', 'Thun'],
      inLanguage: 'de-CH',
      isAccessibleForFree: true,
      datePublished: '2026-02-12T07:12:00.000Z',
      dateModified: '2026-02-13T09:30:00.000Z',
      version: 2,
      url: 'https://seebote.example/region/see-steigt/',
      mainEntityOfPage: 'https://seebote.example/region/see-steigt/',
      author: [{ '@type': 'Person', name: 'Rosa Amstutz' }],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'Der Seebote',
        contactPoint: { contactType: 'corrections', email: 'korrektur@seebote.example' },
        correctionsPolicy: { '@type': 'CreativeWork', name: 'Fehler gefunden?' },
      },
    });
  });

  it('says where the corrections policy stands, with its words where the piece prints them', () => {
    const correctionsPolicyUrl = 'https://seebote.example/korrekturen';
    const policyOf = (changes: Partial<typeof paper>) => {
      const page = htmlPage(pieceToPrint(pieceDetail(), { ...paper, ...changes }), imageFiles);
      return (readByMachine(page).publisher as Thing).correctionsPolicy;
    };
    expect(policyOf({ correctionsPolicyUrl })).toMatchObject({
      '@type': 'CreativeWork',
      name: 'Fehler gefunden?',
      url: correctionsPolicyUrl,
    });
    expect(policyOf({ correctionsPolicyUrl, standingElements: [] })).toBe(correctionsPolicyUrl);
    expect(policyOf({})).not.toHaveProperty('url');
    expect(policyOf({ standingElements: [] })).toBeUndefined();
  });

  it('names image, credit, creator and terms, and leaves out an address that is none', () => {
    const [lead, chart] = pageOf().image as [Thing, Thing];
    expect(lead).toMatchObject({
      '@type': 'ImageObject',
      contentUrl: 'see-steigt-1.jpg',
      caption: 'Der Quai am Morgen',
      creditText: 'Foto: Jonas Wyss',
      creator: [{ '@type': 'Person', name: 'Jonas Wyss' }],
      copyrightNotice: '© Jonas Wyss',
      license: 'https://lizenz.example/eins',
      digitalSourceType: 'https://schema.org/DigitalCaptureDigitalSource',
    });
    expect(lead).not.toHaveProperty('acquireLicensePage');
    expect(lead).not.toHaveProperty('expires');
    expect(chart).toMatchObject({ creditText: 'Grafik: Lea Zbinden' });
  });

  it('says when an image was made, until when it may be shown, and where a licence is to be had', () => {
    const told = (credit: object) =>
      (pageOf({ images: [anImage(leadImageId, { creditLine: 'Foto', ...credit })] }).image as [Thing])[0];
    expect(
      told({
        createdAt: '2026-02-12T10:11:12+01:00',
        rightsEndOn: '2026-12-31',
        licensorUrl: 'https://lizenz.example/kaufen',
        caption: 'Aus dem Bild',
      }),
    ).toMatchObject({
      dateCreated: '2026-02-12T10:11:12+01:00',
      expires: '2026-12-31',
      acquireLicensePage: 'https://lizenz.example/kaufen',
    });
    expect(told({ createdAt: 'im Sommer 1999' })).not.toHaveProperty('dateCreated');
  });

  it('marks an AI-made image for readers and for machines, and does not call its prompter a creator', () => {
    const credit = {
      kind: 'ai',
      creditLine: 'OpenAI',
      aiSystem: 'OpenAI',
      aiPromptWriter: 'Rosa Amstutz',
      digitalSourceType: trainedAlgorithmicMedia,
    } as const;
    const detail = pieceDetail({ images: [anImage(leadImageId, credit)] });
    const page = htmlPage(pieceToPrint(detail, paper), imageFiles);
    expect(page).toContain(
      '<span class="credit">Bild OpenAI</span> <span class="ai-label">Mit KI erzeugt</span>',
    );
    const [image] = readByMachine(page).image as [Thing];
    expect(image.digitalSourceType).toBe('https://schema.org/TrainedAlgorithmicMediaDigitalSource');
    expect(image).not.toHaveProperty('creator');
  });

  it('prints a caption that is nothing but the credit once', () => {
    const attrs = { imageId: leadImageId, lead: true, altText: null, creditLine: 'OpenAI' };
    const body: Body = { type: 'doc', content: [...head(), textBlock('figure', 'Bild OpenAI', attrs)] };
    const page = htmlPage(pieceToPrint(pieceDetail({ body }), paper), imageFiles);
    expect(page).toContain('<figcaption><span class="credit">Bild OpenAI</span></figcaption>');
  });

  it('lists corrections as corrections, and an update not', () => {
    const update = notice({ changeClass: 'update', text: 'Der Pegel sinkt.' });
    expect(pageOf({ notices: [notice(), update] }).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        name: 'Korrektur',
        text: notice().text,
        inLanguage: 'de',
        datePublished: '2026-02-13T09:30:00.000Z',
      },
    ]);
  });

  it('says nothing of a publication day before there is one', () => {
    const unpublished = pageOf({ firstPublishedAt: null, lastPublishedAt: null, versions: [], notices: [] });
    for (const property of ['datePublished', 'dateModified', 'version', 'correction'])
      expect(unpublished).not.toHaveProperty(property);
  });

  it('never lets words of the piece end its script element', () => {
    fc.assert(
      fc.property(randomBody([leadImageId, chartImageId]), hostileText, (body, words) => {
        const detail = pieceDetail({ body, notices: [notice({ text: words })] });
        detail.record.section = words;
        const page = htmlPage(pieceToPrint(detail, paper), imageFiles);
        expect(page.match(/<script/gi)).toHaveLength(1);
        expect(readByMachine(page)['@type']).toBe('NewsArticle');
        expect(attributeNames(page).filter((name) => name.startsWith('on'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

const lists = new URL('../../../../../shared/schemas/schemaorg/', import.meta.url);
const listed = !missing('schemas');

describe.skipIf(!listed)(
  `the words of a page for machines are those of schema.org ${needs('schemas')}`,
  () => {
    const rows = (name: string): string[][] =>
      listed
        ? readFileSync(new URL(name, lists), 'utf8')
            .trim()
            .split(/\r?\n/)
            .slice(1)
            .map((line) =>
              [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map(([, all, quoted]) => quoted ?? all ?? ''),
            )
        : [];
    const short = (iri: string): string => iri.trim().replace('https://schema.org/', '');
    const properties = new Map(
      rows('schemaorg-30.0-properties-slim.csv').map(([name = '', on = '']) => [
        name,
        on.split(',').map(short),
      ]),
    );
    const types = new Map(
      rows('schemaorg-30.0-types-slim.csv').map(([name = '', above = '', kind = '']) => [
        name,
        { above: above.split(',').map(short).filter(Boolean), kind: short(kind) },
      ]),
    );
    const lineage = (type: string): string[] => [
      type,
      ...(types.get(type)?.above ?? []).flatMap((above) => lineage(above)),
    ];

    function complaints(thing: Thing): string[] {
      const type = String(thing['@type']);
      const kin = lineage(type);
      return Object.entries(thing).flatMap(([name, value]) => {
        const inner = [value].flat().filter((one): one is Thing => typeof one === 'object' && one !== null);
        const below = inner.flatMap(complaints);
        if (name.startsWith('@')) return types.has(type) ? below : [`no type ${type}`];
        const fits = properties.get(name)?.some((home) => kin.includes(home));
        return fits ? below : [`${type} has no ${name}`, ...below];
      });
    }

    it('every type and property exists and belongs together', () => {
      const usage = {
        usageTerms: 'https://lizenz.example/',
        source: 'Agentur',
        licensorUrl: 'https://a.example/',
        createdAt: '2026-02',
        rightsEndOn: '2026-12-31',
      };
      const detail = pieceDetail({ images: [anImage(leadImageId, { ...usage, creators: ['A'] })] });
      for (const one of [pieceDetail(), detail])
        expect(complaints(newsArticle(pieceToPrint(one, paper), imageFiles) as unknown as Thing)).toEqual([]);
      expect(
        complaints({ '@type': 'NewsArticle', creditNote: 'x', image: { '@type': 'Foto' } }),
      ).toHaveLength(2);
    });

    it('every origin of an image is a member of its enumeration', () => {
      const names =
        'digitalCapture composite humanEdits minorHumanEdits digitalCreation print screenCapture'.split(' ');
      for (const name of [...names, 'trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia']) {
        const digitalSourceType = `http://cv.iptc.org/newscodes/digitalsourcetype/${name}`;
        const [image] = pageOf({ images: [anImage(leadImageId, { digitalSourceType })] }).image as [Thing];
        expect(types.get(short(String(image.digitalSourceType)))?.kind).toBe('IPTCDigitalSourceEnumeration');
      }
    });
  },
);
