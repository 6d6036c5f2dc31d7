import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { InputOf, NameWithBytes, OutputOf, RequestName } from '#shared/contract/contract.ts';
import type { ArticleId, ImageId, ReportId } from '#shared/domain/ids.ts';
import type { DraggedFile } from './pages/files.ts';
import { fixture } from './pages/files.ts';

/** Asks the workstation behind an open window, for what a journey takes as given. */
export async function ask<Name extends Exclude<RequestName, NameWithBytes<'in' | 'out'>>>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await page.request.post(new URL(`/api/${name}`, page.url()).href, {
    data: JSON.stringify(input),
    headers: { 'content-type': 'application/json', 'accept-language': 'de' },
  });
  if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`);
  return (await answer.json()) as OutputOf<Name>;
}

export async function upload(page: Page, { name, content }: DraggedFile): Promise<never> {
  const answer = await page.request.post(
    new URL(`/uploads?${new URLSearchParams({ name })}`, page.url()).href,
    { data: content as Buffer, headers: { 'content-type': 'application/octet-stream' } },
  );
  return ((await answer.json()) as { uploadId: string }).uploadId as never;
}

/** A picture as a camera or a machine would give it: colours, and nothing said about itself. */
export async function picture(name: string, background = '#4b6f8f'): Promise<DraggedFile> {
  const content = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .png()
    .toBuffer();
  return { name, type: 'image/png', content };
}

export const uferwegUrl = 'https://www.morgenblatt.example/region/uferweg';

/** The piece about the Uferweg, imported and public. */
/** @param before what is done to the piece before it is published */
export async function publishedUferweg(
  page: Page,
  before: (articleId: ArticleId) => Promise<unknown> = async () => {},
): Promise<ArticleId> {
  const uploadId = await upload(page, fixture('seeufer.txt', 'text/plain'));
  const { articleId } = await ask(page, 'imports.text', { uploadId });
  await ask(page, 'articles.set', { articleId, record: { url: uferwegUrl } });
  await before(articleId);
  await ask(page, 'articles.setStatus', { articleId, status: 'published', note: '' });
  return articleId;
}

/** Gives each difference from the public version its notice, and publishes. */
export async function correctInTheOpen(page: Page, articleId: ArticleId, noticeText: string): Promise<void> {
  const { unclassed } = (await ask(page, 'articles.get', { articleId })).public;
  for (const one of unclassed) {
    await ask(page, 'articles.classChange', { articleId, ...one, changeClass: 'correction', noticeText });
  }
  await ask(page, 'articles.publishChanges', { articleId });
}

/** @param cameAt when the mail was sent and came, in place of the day that stands in it */
export async function reportIn(
  page: Page,
  mail: 'hinweis.eml' | 'report.eml',
  cameAt?: Date,
): Promise<ReportId> {
  const file = fixture(mail, 'message/rfc822');
  const uploadId = await upload(page, cameAt ? sentAt(file, cameAt) : file);
  const { reports } = await ask(page, 'corrections.import', { uploadIds: [uploadId] });
  return reports[0]!.reportId;
}

const sentAt = (mail: DraggedFile, at: Date): DraggedFile => ({
  ...mail,
  content: Buffer.from(String(mail.content).replace(/^Date: .*$/m, `Date: ${at.toUTCString()}`)),
});

export async function imageIn(page: Page, file: DraggedFile): Promise<ImageId> {
  const uploadId = await upload(page, file);
  return (await ask(page, 'images.add', { uploadId })).imageId;
}
