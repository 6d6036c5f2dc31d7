import type { Body } from '#shared/article-body/body.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { writeBody } from '../articles/write-content.ts';
import { aMail, type MailWish } from '../corrections/a-mail.fixture.ts';
import type { TestDesk } from '../desk-for-tests.ts';
import { writeInto } from '../writing-for-tests.ts';

/** Where the piece stands in public. */
export const address = 'https://www.morgenblatt.example/steg';

const body: Body = {
  type: 'doc',
  content: [
    { type: 'kicker' },
    { type: 'headline', content: [{ type: 'text', text: 'Der Steg bleibt zu' }] },
    { type: 'lede', content: [{ type: 'text', text: 'Die Gemeinde hat entschieden.' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Gezählt wurden 312 Unterschriften.' }] },
  ],
};

/** What a reader wrote about it. */
export const letter = (wish: MailWish = {}): Buffer =>
  aMail({
    from: 'Anna Quonzelmann <anna.quonzelmann@post.example>',
    subject: 'Falsche Zahl',
    text: `Auf ${address} steht «Gezählt wurden 312 Unterschriften.» Es waren 412.\n\nAnna Quonzelmann`,
    ...wish,
  });

/** A published piece. */
export async function pieceOn(desk: TestDesk): Promise<ArticleId> {
  const { articleId } = await desk.ask('articles.create', {});
  await writeInto(desk, articleId, (doc) => writeBody(doc, body));
  await desk.ask('articles.set', { articleId, record: { url: address } });
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  return articleId;
}

export async function mailTo(desk: TestDesk, ...mails: readonly Uint8Array[]) {
  const uploadIds = await Promise.all(mails.map((mail) => desk.upload('hinweis.eml', mail)));
  return desk.ask('corrections.import', { uploadIds: uploadIds as never });
}

/** A report on the piece, as mail brought it. */
export async function reportOn(desk: TestDesk, mail = letter()): Promise<ReportId> {
  const { reports } = await mailTo(desk, mail);
  return reports[0]?.reportId as ReportId;
}
