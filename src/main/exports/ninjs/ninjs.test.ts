import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { hostileText, randomBody } from '../random-body.fixture.ts';
import {
  anImage,
  chartImageId,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { ninjs } from './ninjs.ts';

const schemaFile = path.resolve(
  import.meta.dirname,
  '../../../../../shared/schemas/ninjs/ninjs-schema_3.1.json',
);

interface Seen {
  readonly pubStatus: string;
  readonly edNote: string;
  readonly by: string;
  readonly associations: {
    readonly by: string;
    readonly rightsInfo?: { readonly linkedRights: string };
    readonly expires?: string;
    readonly contentCreated?: string;
    readonly infoSources: { readonly role: string; readonly name: string }[];
    readonly descriptions: { readonly role: string; readonly value: string }[];
    readonly renditions: { readonly title: string }[];
  }[];
  readonly bodies: { readonly role: string; readonly contentType: string; readonly value: string }[];
}
const seen = (over: Parameters<typeof pieceDetail>[0] = {}): Seen =>
  JSON.parse(ninjs(pieceToPrint(pieceDetail(over), paper), imageFiles)) as Seen;

describe('ninjs', () => {
  it('names for each image who is printed, with its labels and its files', () => {
    const piece = pieceToPrint(pieceDetail(), paper);
    const figures = [...piece.figures.values()].filter(({ image }) => image);
    const { associations, by } = seen();
    expect(by).toBe(piece.byline);
    expect(associations.map((one) => one.by)).toEqual(figures.map(({ credit }) => credit));
    figures.forEach(({ aiLabel }, index) => {
      const labels = associations[index]?.descriptions.filter(({ role }) => role === 'label') ?? [];
      expect(labels.some(({ value }) => value === aiLabel)).toBe(aiLabel !== '');
      expect(associations[index]?.renditions.length).toBeGreaterThan(0);
    });
  });

  it('says of each image who is named, under which licence, since when and until when it may be shown', () => {
    const told = (credit: object) =>
      seen({ images: [anImage(leadImageId, { creditLine: 'Foto', ...credit })] }).associations[0];
    expect(
      told({
        creditLine: 'Jonas Wyss / SDA',
        source: 'Keystone-SDA',
        licenceUrl: 'https://lizenz.example/eins',
        rightsEndOn: '2026-12-31',
        createdAt: '2026-02-12T10:11:12+01:00',
      }),
    ).toMatchObject({
      by: 'Bild Jonas Wyss / SDA',
      infoSources: [
        { role: 'credit', name: 'Bild Jonas Wyss / SDA' },
        { role: 'source', name: 'Keystone-SDA' },
      ],
      rightsInfo: { linkedRights: 'https://lizenz.example/eins' },
      // To the end of the day in Switzerland, in winter and in summer.
      expires: '2026-12-31T22:59:59.000Z',
      contentCreated: '2026-02-12T09:11:12.000Z',
    });
    expect(told({ rightsEndOn: '2026-06-30' })?.expires).toBe('2026-06-30T21:59:59.000Z');
    const vague = told({
      licenceUrl: 'javascript:alert(1)',
      rightsEndOn: 'bald',
      createdAt: 'im Sommer 1999',
    });
    for (const left of ['rightsInfo', 'expires', 'contentCreated']) expect(vague).not.toHaveProperty(left);
  });

  it('tells of a correction in the text and to the desk that receives it', () => {
    const told = seen({ notices: [notice({ text: 'Es waren drei, nicht vier.' })] });
    expect(told.edNote).toContain('Es waren drei, nicht vier.');
    expect(told.bodies.find(({ role }) => role === 'main')?.value).toContain('Es waren drei, nicht vier.');
    expect(told.pubStatus).toBe('usable');
    expect(seen({ notices: [notice({ changeClass: 'withdrawal' })] }).pubStatus).toBe('canceled');
  });

  it('says in plain text what it says as HTML: the credits at their captions, and the notices', () => {
    const { bodies } = seen({ notices: [notice({ text: 'Es waren drei, nicht vier.' })] });
    const plain = bodies.find(({ contentType }) => contentType === 'text/plain')?.value ?? '';
    expect(plain).toContain('Lea Zbinden');
    expect(plain.trimEnd().endsWith('Es waren drei, nicht vier.')).toBe(true);
  });

  it('carries the standing elements, each in its kind', () => {
    expect(seen().bodies.map(({ role }) => role)).toContain('corrections-policy');
  });

  it.skipIf(missing('schemas'))(
    `any piece is valid by the schema of IPTC, which does find what is wrong ${needs('schemas')}`,
    { timeout: 120_000 },
    () => {
      const ajv = new Ajv2020({ strict: false, allErrors: false });
      addFormats.default(ajv);
      ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
      const valid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
      const detail = pieceDetail();
      fc.assert(
        fc.property(
          randomBody([leadImageId, chartImageId]),
          fc.tuple(hostileText, hostileText, hostileText),
          (body, [one, two, three]) => {
            const made = pieceDetail({
              images: [
                anImage(leadImageId, {
                  creditLine: one,
                  source: two,
                  licenceUrl: `https://lizenz.example/${two}`,
                  rightsEndOn: '2026-12-31',
                  createdAt: '2026-02-12T10:11+01:00',
                }),
                anImage(chartImageId, {
                  creditLine: two,
                  licenceUrl: one,
                  rightsEndOn: two,
                  createdAt: three,
                }),
              ],
              body,
              byline: one,
              notices: [notice({ text: two })],
              record: {
                ...detail.record,
                dateline: three,
                keywords: [one],
                section: two,
                slug: three,
                url: `https://seebote.example/${two}`,
                contributors: [{ name: one, sign: two }],
              },
            });
            const item = JSON.parse(ninjs(pieceToPrint(made, paper), imageFiles)) as object;
            expect(valid(item), JSON.stringify(valid.errors)).toBe(true);
          },
        ),
        { numRuns: 1000 },
      );
      expect(valid(seen())).toBe(true);
      expect(valid({ ...seen(), version: 3 })).toBe(false);
      expect(valid({ ...seen(), credit: 'zvg' })).toBe(false);
    },
  );
});
