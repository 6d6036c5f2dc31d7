import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { told } from './pdf-says.fixture.ts';

/** Pixels across a page: enough to see a line of text, too few to see how a renderer smooths letters. */
const across = 300;

/** A page in greys, a byte for each pixel, row by row. */
export interface PagePicture {
  readonly greys: Buffer;
  readonly width: number;
  readonly height: number;
}

async function picture(image: Buffer): Promise<PagePicture> {
  const { data, info } = await sharp(image, { density: 100 })
    .flatten({ background: '#fff' })
    .resize({ width: across })
    .blur(2)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { greys: data, width: info.width, height: info.height };
}

/** The pages of a PDF as Poppler paints them. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<PagePicture[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-pages-'));
  try {
    const file = path.join(folder, 'piece.pdf');
    writeFileSync(file, bytes);
    told('pdftoppm', '-r', '100', '-png', file, path.join(folder, 'page'));
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return await Promise.all(names.toSorted().map((name) => picture(readFileSync(path.join(folder, name)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages of a preview as librsvg paints them; addresses in it are written as HTML allows and XML does not. */
export async function pagesOfPreview(html: string): Promise<PagePicture[]> {
  const [, defs = ''] = /<svg class="defs"[^>]*>([\s\S]*?)<\/svg>/.exec(html) ?? [];
  const pages = html.split('<svg class="page"').slice(1);
  return Promise.all(
    pages.map((page) => {
      const [, box = '', content = ''] = /viewBox="([^"]*)"[^>]*>([\s\S]*)<\/svg>/.exec(page) ?? [];
      const [, , width, height] = box.split(' ');
      return picture(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${box}">${defs}${content.replace(/&(?!#?\w+;)/g, '&amp;')}</svg>`,
        ),
      );
    }),
  );
}

/** How far two pages are apart where they differ most: the mean of a patch that is a fortieth of the page wide and high, from 0 (alike) to 255. */
export function furthestApart(one: PagePicture, other: PagePicture): number {
  if (one.width !== other.width || Math.abs(one.height - other.height) > 1) return 255;
  const tiles = 40;
  const sums = new Float64Array(tiles * tiles);
  const counts = new Float64Array(tiles * tiles);
  const rows = Math.min(one.height, other.height);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < one.width; x++) {
      const tile = Math.floor((y / rows) * tiles) * tiles + Math.floor((x / one.width) * tiles);
      const at = y * one.width + x;
      sums[tile] = (sums[tile] ?? 0) + Math.abs((one.greys[at] ?? 0) - (other.greys[at] ?? 0));
      counts[tile] = (counts[tile] ?? 0) + 1;
    }
  return Math.max(...sums.map((sum, tile) => sum / (counts[tile] ?? 1)));
}
