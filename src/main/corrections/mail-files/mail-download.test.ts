import { afterAll, expect, test } from 'vitest';
import type { ReportId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { sha256Of } from '../../store/originals.ts';

afterAll(closeWorkers);

const picture = Buffer.from('89504e470d0a1a0a00ff', 'hex');
const file = (name: string, bytes: Buffer) =>
  [
    '--teil',
    `Content-Type: image/png; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    bytes.toString('base64'),
    '',
  ].join('\r\n');
const mail = (files: string, headers = '') =>
  Buffer.from(
    [
      'From: Anna Koller <anna@post.example>',
      'To: korrektur@morgenblatt.example',
      'Subject: Die Grafik stimmt nicht',
      'Date: Thu, 12 Feb 2026 09:15:00 +0100',
      ...(headers === '' ? ['Message-ID: <1@post.example>'] : [headers]),
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="teil"',
      '',
      '--teil',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Siehe das Bild im Anhang.',
      '',
      `${files}--teil--`,
      '',
    ].join('\r\n'),
  );

async function reported(raw: Buffer): Promise<{ desk: TestDesk; reportId: ReportId }> {
  const desk = await openTestDesk();
  return { desk, reportId: await taken(desk, raw) };
}
async function taken(desk: TestDesk, raw: Buffer): Promise<ReportId> {
  const uploadId = (await desk.upload('hinweis.eml', raw)) as never;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  return reports[0]!.reportId;
}
const fetched = (desk: TestDesk, reportId: string, name: string) =>
  desk.workstation.fetch(new Request(`druckreif://desk/downloads/${reportId}/${name}`));
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test('the file that a reader sent is handed over byte for byte under a harmless name, and so is the mail', async () => {
  const raw = mail(file('../../böse/Bild*.png', picture));
  const { desk, reportId } = await reported(raw);
  const { report } = await desk.ask('corrections.get', { reportId });
  const [attachment] = report.attachments;
  const answer = await fetched(desk, reportId, attachment!.sha256);
  expect(answer.status).toBe(200);
  expect(await bytesOf(answer)).toEqual(picture);
  const said = answer.headers.get('content-disposition') ?? '';
  expect(said).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+\.png$/);
  expect(decodeURIComponent(said).slice('attachment; filename*=UTF-8'.length)).not.toMatch(/[/\\*]|\.\./);
  expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  expect(await bytesOf(await fetched(desk, reportId, `${report.rawSha256}.eml`))).toEqual(raw);
});

test('a file on a mail that was passed on, and one of a later reply, are found too', async () => {
  const { desk, reportId } = await reported(mail(''));
  const enclosed = mail(file('innen.png', picture), 'Message-ID: <innen@post.example>');
  const answer = mail(
    `--teil\r\nContent-Type: message/rfc822\r\n\r\n${enclosed.toString('latin1')}\r\n`,
    'Message-ID: <2@post.example>\r\nIn-Reply-To: <1@post.example>',
  );
  await desk.ask('corrections.import', { uploadIds: [(await desk.upload('re.eml', answer)) as never] });
  const { events } = await desk.ask('corrections.get', { reportId });
  const joined = events.find((event) => event.type === 'reply-joined')!;
  expect(await bytesOf(await fetched(desk, reportId, `${joined.rawSha256}.eml`))).toEqual(answer);
  expect(await bytesOf(await fetched(desk, reportId, sha256Of(picture)))).toEqual(picture);
});

test('what is no file of this report is not there, and after a redaction nothing is', async () => {
  const { desk, reportId } = await reported(mail(file('bild.png', picture)));
  const other = await taken(
    desk,
    mail(file('bild.png', Buffer.from('anderes')), 'Message-ID: <9@post.example>'),
  );
  const { report } = await desk.ask('corrections.get', { reportId });
  const [attachment] = report.attachments;
  for (const name of ['mail.eml', '../desk.sqlite', 'f'.repeat(64), `${'f'.repeat(64)}.eml`])
    expect((await fetched(desk, reportId, encodeURIComponent(name))).status).toBe(404);
  expect((await fetched(desk, other, attachment!.sha256)).status).toBe(404);
  expect((await fetched(desk, other, `${report.rawSha256}.eml`)).status).toBe(404);

  await desk.ask('corrections.step', { reportId, step: { type: 'set-aside', as: 'opinion' } });
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  expect((await fetched(desk, reportId, attachment!.sha256)).status).toBe(404);
  expect((await fetched(desk, reportId, `${report.rawSha256}.eml`)).status).toBe(404);
});
