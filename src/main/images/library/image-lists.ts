import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { creditRecord, emptyCredit, image } from '#shared/domain/image/image.ts';

export const csvName = 'images.csv';
export const jsonName = 'images.json';

/** An image that left, with its record as it was then. */
export const listedImage = image
  .pick({ imageId: true, originalName: true, sha256: true })
  .extend({ file: z.string(), width: z.int(), height: z.int(), credit: creditRecord });
export type ListedImage = z.infer<typeof listedImage>;
export const imageList = z.object({ images: z.array(listedImage) });

const fileColumns = ['file', 'imageId', 'originalName', 'sha256', 'width', 'height'] as const;
const creditColumns = Object.keys(emptyCredit()) as (keyof ListedImage['credit'])[];

/**
 * The records of exported images for programs (JSON) and for spreadsheets: CSV by RFC 4180, in UTF-8 that says so, in
 * which no text can act as a formula. Fields bear the names that they have on the command line.
 */
export const listsOf = (
  images: readonly ListedImage[],
): { readonly name: string; readonly text: string }[] => [
  { name: csvName, text: csvOf(images) },
  { name: jsonName, text: `${JSON.stringify({ images }, null, 2)}\n` },
];

const csvOf = (images: readonly ListedImage[]): string =>
  stringify(
    images.map(({ credit, ...file }) => [
      ...fileColumns.map((column) => file[column]),
      ...creditColumns.map((column) => inOneCell(credit[column])),
    ]),
    {
      bom: true,
      header: true,
      columns: [...fileColumns, ...creditColumns].map((key) => ({ key })),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );

const inOneCell = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join('; ');
