import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Body } from '#shared/article-body/body.ts';
import { missing, needs } from '#tools/needs.ts';
import { type PieceToPrint, pieceToPrint } from '../piece/piece.ts';
import { hostileText, randomBody } from '../random-body.fixture.ts';
import {
  chartImageId,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { cmsPage } from './cms-html.ts';
import { htmlPage } from './html-page.ts';
import { masthead } from './template/masthead.fixture.ts';

const checker = String(createRequire(import.meta.url)('vnu-jar'));

const pageTemplate = { template: masthead, styles: 'body { margin: 0 }' };

/** Remarks on the choice of characters, and on a file of a piece that has no headline, which the gate asks for. */
const ofTheWriter = /Normalization Form C|composing character|Private Use Area|computed heading level of 1/;

/** Pages of the newsroom's own frame are looked at in thousands, since one frame must hold whatever was written. */
const sampleSize = 25;
const templatedPieces = 1000;
const seed = 20260212;
const samplesOf =
  (numRuns: number) =>
  <Value>(of: fc.Arbitrary<Value>): Value[] =>
    fc.sample(of, { numRuns, seed });

function pieces(numRuns: number): PieceToPrint[] {
  const samples = samplesOf(numRuns);
  const detail = pieceDetail();
  const empty: Body = { type: 'doc', content: [{ type: 'paragraph' }] };
  const bodies = samples(randomBody([leadImageId, chartImageId]));
  const words = samples(fc.tuple(hostileText, hostileText, hostileText, hostileText));
  return [
    detail,
    pieceDetail({ body: empty, notices: [], images: [], firstPublishedAt: null, lastPublishedAt: null }),
    pieceDetail({
      record: { ...detail.record, locale: 'en-GB', standingElements: [], keywords: [], url: '' },
      notices: [
        notice({ placement: 'top', language: 'en' }),
        notice({ changeClass: 'withdrawal', text: '' }),
      ],
    }),
    ...bodies.map((body, index) => {
      const [one = '', two = '', three = '', four = ''] = words[index] ?? [];
      return pieceDetail({
        body,
        byline: one,
        notices: [notice({ text: two })],
        record: {
          ...detail.record,
          dateline: three,
          keywords: [four],
          section: one,
          url: `https://seebote.example/${two}`,
          contributors: [{ name: three, sign: '' }],
          standingElements: [
            {
              kind: 'other',
              heading: four,
              blocks: [
                { kind: 'item', text: one },
                { kind: 'paragraph', text: two },
              ],
            },
          ],
        },
      });
    }),
  ].map((made) => pieceToPrint(made, paper));
}

it.skipIf(missing('java'))(
  `every page and every file for a site builder is valid HTML, whatever was written ${needs('java')}`,
  { timeout: 300_000 },
  () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-validity-'));
    try {
      pieces(sampleSize).forEach((piece, index) => {
        writeFileSync(path.join(folder, `${index}-page.html`), htmlPage(piece, imageFiles));
        writeFileSync(path.join(folder, `${index}-cms.html`), cmsPage(piece, imageFiles));
      });
      pieces(templatedPieces).forEach((piece, index) => {
        const own = { ...piece, publication: { ...piece.publication, pageTemplate } };
        writeFileSync(path.join(folder, `${index}-own.html`), htmlPage(own, imageFiles));
      });
      // Proves in the same run that the checker does find what is wrong.
      writeFileSync(path.join(folder, 'wrong.html'), '<!doctype html><p>Ein <div>Fehler</p>');
      const complaints = check(folder);
      expect(complaints.filter(({ file }) => file === 'wrong.html').length).toBeGreaterThan(0);
      expect(
        complaints.filter(({ file, message }) => file !== 'wrong.html' && !ofTheWriter.test(message)),
      ).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

interface Complaint {
  readonly file: string;
  readonly message: string;
  readonly extract: string;
}

/** All complaints about a folder in one run, since Java takes a second to start. */
function check(folder: string): Complaint[] {
  const args = [
    '-jar',
    checker,
    '--format',
    'json',
    '--exit-zero-always',
    '--stdout',
    '--skip-non-html',
    folder,
  ];
  const answer = execFileSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(answer) as {
    messages: { url?: string; type: string; message: string; extract?: string }[];
  };
  return messages.map(({ url, type, message, extract }) => ({
    file: path.basename(url ?? ''),
    message: `${type}: ${message}`,
    extract: extract ?? '',
  }));
}
