import { createHash } from 'node:crypto';
import type { Body } from '#shared/article-body/body.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { type ArticleId, idsFrom } from '#shared/domain/ids.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../desk-for-tests.ts';

/** A desk whose ids are its own, and whose person has a name. */
export async function deskOf(who: string, folder = freshFolder()): Promise<TestDesk> {
  let count = 0;
  const own = createHash('sha256').update(who).digest('hex').slice(0, 4);
  const now = () => Date.parse('2026-02-12T07:12:00.000Z');
  const desk = await openTestDesk(folder, [], undefined, {
    ids: idsFrom(now, () => own + (++count).toString(36).padStart(5, '0')),
  });
  await desk.ask('desk.setPerson', { name: who, sign: who.slice(0, 2) });
  return desk;
}

/** Packs a piece as a person does. */
export async function packedBy(
  desk: TestDesk,
  articleId: ArticleId,
  withReports = false,
): Promise<Uint8Array> {
  const { exportId, files } = await desk.ask('exports.run', { articleId, format: 'package', withReports });
  const answer = await desk.workstation.fetch(
    new Request(`druckreif://desk/downloads/${exportId}/${encodeURIComponent(files[0]?.name ?? '')}`),
  );
  return new Uint8Array(await answer.arrayBuffer());
}

export type Opened = OutputOf<'imports.text'> & {
  handOver: NonNullable<OutputOf<'imports.text'>['handOver']>;
};

/** Opens a package as a person does. @throws where it is refused */
export async function openedOn(
  desk: TestDesk,
  bytes: Uint8Array,
  name = 'stueck.druckreif',
): Promise<Opened> {
  const uploadId = await desk.upload(name, bytes);
  return (await desk.ask('imports.text', { uploadId: uploadId as never })) as Opened;
}

export async function refusalOn(desk: TestDesk, bytes: Uint8Array, name = 'stueck.druckreif') {
  const uploadId = await desk.upload(name, bytes);
  return desk.refusal('imports.text', { uploadId });
}

export const bodyOn = async (desk: TestDesk, articleId: ArticleId): Promise<Body> =>
  (await desk.ask('articles.get', { articleId })).body as Body;
