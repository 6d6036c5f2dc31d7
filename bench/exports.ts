import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formats } from '#main/exports/formats.ts';
import { type PieceToPrint, pieceToPrint } from '#main/exports/piece/piece.ts';
import { pieceDetail } from '#main/exports/rehearsal-piece.fixture.ts';
import { closeWorkers, isJobFailure } from '#main/jobs/run-in-worker.ts';
import { type PrintedFormat, printedFormat } from '#shared/domain/export/export-format.ts';
import { type Publication, publicationDefaults, publicationFrom } from '#shared/domain/publication.ts';
import { type Bench, CannotMeasure } from './bench.ts';
import { inFreshFolder, title } from './desk.ts';
import { median, milliseconds, ratio, rounded } from './figures.ts';
import { writtenBody } from './written-piece.ts';
import { chanceFrom } from './written-words.ts';

/** Words of a piece. */
const words = 800;
/** Formats that pandoc writes as well, by the ending that it knows. */
const beside = { html: 'html', markdown: 'md', docx: 'docx' } as const;

const publication = publicationFrom({ ...publicationDefaults, ...title, locale: 'de-CH' }) as Publication;

/** What the desk would hand to the exporter. Images are none of this: pandoc makes none. */
const pieceOf = (seed: number): PieceToPrint =>
  pieceToPrint(
    pieceDetail({ body: writtenBody(words, chanceFrom(seed)), images: [], notices: [] }),
    publication,
  );

async function bytesOf(piece: PieceToPrint, format: PrintedFormat): Promise<Uint8Array> {
  const printer = formats[format];
  if (printer.kind === 'text') return Buffer.from(printer.print(piece, new Map()));
  const bytes = await printer.print({ piece, images: new Map() });
  if (isJobFailure(bytes)) throw new Error(`${format}: ${bytes.message}`);
  return bytes;
}

/** Pieces a second, from the derived JSON to files on disk, one after the other as in a batch. */
async function ours(texts: readonly string[], format: PrintedFormat, folder: string): Promise<number> {
  const spent = await milliseconds(async () => {
    for (const [index, text] of texts.entries()) {
      const piece = pieceToPrint(JSON.parse(text), publication);
      writeFileSync(path.join(folder, `${index}${formats[format].ending}`), await bytesOf(piece, format));
    }
  });
  return (texts.length / spent) * 1000;
}

const pandoc = (argv: readonly string[]): void => {
  if (spawnSync('pandoc', argv, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    throw new CannotMeasure('exports needs pandoc (Debian: pandoc).');
};

/** Pieces a second of pandoc's better way: a process for each file, or one for all, which makes one file of them. */
async function pandocs(pages: readonly string[], ending: string, folder: string): Promise<number> {
  const some = pages.slice(0, Math.max(3, Math.round(pages.length / 10)));
  const apart = await milliseconds(() => {
    for (const page of some) pandoc(['-f', 'html', page, '-o', `${page}.${ending}`]);
  });
  const together = await milliseconds(() =>
    pandoc(['-f', 'html', ...pages, '-o', path.join(folder, `all.${ending}`)]),
  );
  return Math.max((some.length / apart) * 1000, (pages.length / together) * 1000);
}

/** Bytes that the program holds, after everything that can be forgotten was. */
const held = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1024 / 1024;
};

/**
 * Pieces of 800 words without images into each format, and pandoc from their HTML into the three formats that it shares
 * with us. By pieces a second: a ratio above 1 is ours ahead.
 */
export const exports: Bench = async ({ small, say }) =>
  inFreshFolder(async (folder) => {
    const count = small ? 5 : 150;
    const texts = Array.from({ length: count }, (_, seed) =>
      JSON.stringify(
        pieceDetail({ body: writtenBody(words, chanceFrom(seed + 1)), images: [], notices: [] }),
      ),
    );
    const figures: Record<string, number> = {};
    const out = path.join(folder, 'out');
    mkdirSync(out);
    for (const format of printedFormat.options) {
      await bytesOf(pieceOf(0), format);
      figures[`${format}PiecesPerSecond`] = rounded(await ours(texts, format, out));
      say(`${format}: ${figures[`${format}PiecesPerSecond`]} pieces a second.`);
    }
    const pages = await Promise.all(
      texts.map(async (text, index) => {
        const file = path.join(folder, `page-${index}.html`);
        writeFileSync(file, await bytesOf(pieceToPrint(JSON.parse(text), publication), 'html'));
        return file;
      }),
    );
    for (const [format, ending] of Object.entries(beside) as [keyof typeof beside, string][]) {
      const [us, peer]: [number[], number[]] = [[], []];
      for (let round = 0; round < (small ? 1 : 3); round++) {
        us.push(await ours(texts, format, out));
        peer.push(await pandocs(pages, ending, folder));
      }
      say(`${format}: ${Math.round(median(us))}, pandoc ${median(peer).toFixed(1)} pieces a second.`);
      figures[`pandoc.${format}PiecesPerSecond`] = rounded(median(peer));
      figures[`ratioToPandoc.${format}`] = ratio(median(us), median(peer));
    }
    Object.assign(figures, await batch(texts, small ? 20 : 10_000));
    await closeWorkers();
    return figures;
  });

/** Many pieces one after the other, in Word's format: memory after a tenth of them, and after all. */
async function batch(texts: readonly string[], many: number) {
  let early = 0;
  const spent = await milliseconds(async () => {
    for (let index = 0; index < many; index++) {
      if (index === Math.floor(many / 10)) early = held();
      await bytesOf(pieceToPrint(JSON.parse(texts[index % texts.length] ?? ''), publication), 'docx');
    }
  });
  const late = held();
  return {
    [`batchOf${many}PiecesPerSecond`]: rounded((many / spent) * 1000),
    memoryMb: rounded(late),
    memoryRatio: ratio(late, early),
  };
}
