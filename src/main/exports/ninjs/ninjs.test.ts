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
