import sharp from 'sharp';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { TestDesk } from '../desk-for-tests.ts';

/** The text of a published page, as it is copied from a browser. */
export const bridgePage = `Die Brücke bleibt zu

Blick auf die Brücke
Foto: Rosa Amstutz

MB – Region ¦ Rosa Amstutz ¦ Foto: Rosa Amstutz

Die Brücke über die Aare bleibt bis im Herbst gesperrt, wie die Gemeinde mitteilt.

Umweg über Uttigen

Wer nach Thun will, fährt über Uttigen. Das dauert nach Angaben der Gemeinde zehn Minuten länger als sonst.
`;

/** A picture of one colour; another red is another image. */
export const picture = (red: number, width = 64): Promise<Buffer> =>
  sharp({
    create: { width, height: (width * 9) / 16, channels: 3, background: { r: red, g: 90, b: 120 } },
  })
    .png()
    .toBuffer();

export async function importPage(desk: TestDesk, text = bridgePage): Promise<ArticleId> {
  const uploadId = (await desk.upload('seite.txt', text)) as never;
  return (await desk.ask('imports.text', { uploadId })).articleId;
}

/** An image at the head of a piece or at its end; each credit gives another picture. */
export async function placeImage(
  desk: TestDesk,
  articleId: ArticleId,
  credit: object,
  lead = true,
): Promise<void> {
  const uploadId = await desk.upload('bruecke.png', await picture(Object.keys(credit).length * 20));
  const { imageId } = await desk.ask('images.add', { uploadId, credit });
  await desk.ask('images.place', { articleId, imageId, lead });
}
