import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReportId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aMail } from '../a-mail.fixture.ts';
import { harmlessHtml } from './harmless-html.ts';

afterAll(closeWorkers);

const picture = () =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#a83' } })
    .png()
    .toBuffer();

async function taken(desk: TestDesk, raw: Buffer): Promise<ReportId> {
  const uploadId = (await desk.upload('hinweis.eml', raw)) as never;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  return reports[0]!.reportId;
}

/** HTML with pictures on the mail, by Content-ID. */
const related = (html: string, pictures: Readonly<Record<string, Buffer>>): Buffer => {
  const parts = Object.entries(pictures).map(
    ([cid, bytes]) =>
      `--r\r\nContent-Type: image/png; name="b.png"\r\nContent-ID: <${cid}>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n`,
  );
  const head = aMail({ headers: { 'Content-Type': 'multipart/related; boundary="r"' } }).toString();
  return Buffer.from(
    `${head.trimEnd()}\r\n\r\n--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n${parts.join('')}--r--\r\n`,
  );
};

describe('a letter as it was sent', () => {
  test('keeps what it looks like, and shows its own pictures as this desk painted them anew', async () => {
    const desk = await openTestDesk();
    const html =
      '<body style="color:#fff" bgcolor="#003366"><p class="MsoNormal" style="margin:0;color:rgb(1, 2, 3)">Grüezi <b>mitenand</b></p><img src="cid:karte%40post" alt="Karte" width="30"></body>';
    const reportId = await taken(desk, related(html, { 'karte@post': await picture() }));
    const { designed, report } = await desk.ask('corrections.get', { reportId });
    expect(designed).toEqual([report.rawSha256]);
    const { letter } = await desk.ask('mails.letterAsSent', { reportId });
    expect(letter!.html).toContain('<b>mitenand</b>');
    expect(letter!.html).toContain('data-style="margin:0;color:rgb(1, 2, 3)"');
    expect(letter!.html).toContain('bgcolor="#003366"');
    expect(letter!.html).toMatch(/<img alt="Karte" width="30" src="data:image\/webp;base64,[\w+/=]+" \/>/);
    expect(letter).toMatchObject({ remotePictures: 0, unseenPictures: 0, shortened: false });
  });

  test('counts pictures from elsewhere and pictures that are none, and shows neither', async () => {
    const desk = await openTestDesk();
    const html =
      '<p>Text</p><img src="https://spur.example/1.gif"><img srcset="//spur.example/2.png 2x"><table background="http://spur.example/3.png"><tr><td>x</td></tr></table><img src="cid:keins"><img src="cid:svg">';
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    const reportId = await taken(desk, related(html, { svg }));
    const { letter } = await desk.ask('mails.letterAsSent', { reportId });
    expect(letter!.html).not.toMatch(/spur\.example|src=|cid:/);
    expect(letter).toMatchObject({ remotePictures: 3, unseenPictures: 2 });
  });

  test('leads nowhere: links are named by their place, and only addresses of the web and of people count', () => {
    const { html, links } = harmlessHtml(
      '<a href="https://a.example/?x=1&amp;y=2" data-link="7" target="_top">hier</a> <a href="java\tscript:alert(1)">da</a> <a href="&#106;avascript:alert(1)">dort</a> <a href="mailto:anna@post.example">Anna</a> <a href="https://a.example/?x=1&amp;y=2">nochmals</a>',
    );
    expect(links).toEqual(['https://a.example/?x=1&y=2', 'mailto:anna@post.example']);
    expect(html).toBe(
      '<a data-link="0">hier</a> <a>da</a> <a>dort</a> <a data-link="1">Anna</a> <a data-link="0">nochmals</a>',
    );
  });

  test('has no style that loads, covers or escapes', () => {
    const { html } = harmlessHtml(
      '<p style="background:url(https://x.example/a.png);color:red;position:fixed;width:expression(alert(1));font-family:\'a\\22 }\'">a</p><style>@import "https://x.example/b.css";</style>',
    );
    expect(html).toBe('<p data-style="color:red">a</p>');
  });

  test('that is deeper than any letter is given up in its time, with a sentence, and the desk goes on', async () => {
    const desk = await openTestDesk();
    const deep = aMail({ text: 'Text', html: '<b><p style="color:red">'.repeat(100_000) });
    const reportId = await taken(desk, deep);
    const begun = Date.now();
    const refused = await desk.refusal('mails.letterAsSent', { reportId }, 'en');
    expect(Date.now() - begun).toBeLessThan(20_000);
    expect(refused.code).toBe('letter-unreadable');
    expect(refused.message).toContain('kept unchanged');
    const { report } = await desk.ask('corrections.get', { reportId });
    expect(report.claim.text).toBe('Text');
  });

  test('loses elements that are nested deeper than anybody sees', () => {
    expect(harmlessHtml('<div>'.repeat(5_000)).html.length).toBeLessThan(10_000);
  });

  test('is not offered where there is none, and not after a redaction', async () => {
    const desk = await openTestDesk();
    const plain = await taken(desk, aMail({ text: 'Nur Text.', messageId: '<p@post.example>' }));
    expect((await desk.ask('corrections.get', { reportId: plain })).designed).toEqual([]);
    expect(await desk.ask('mails.letterAsSent', { reportId: plain })).toEqual({ letter: null });

    const reportId = await taken(desk, aMail({ html: '<p>Geheim</p>', messageId: '<h@post.example>' }));
    expect((await desk.ask('mails.letterAsSent', { reportId })).letter?.html).toContain('Geheim');
    await desk.ask('corrections.step', { reportId, step: { type: 'set-aside', as: 'opinion' } });
    await desk.ask('corrections.redact', { reportIds: [reportId] });
    expect((await desk.ask('corrections.get', { reportId })).designed).toEqual([]);
    expect(await desk.ask('mails.letterAsSent', { reportId })).toEqual({ letter: null });
  });

  test('is that of a reply, too, with its picture, and of no mail that belongs to another report', async () => {
    const desk = await openTestDesk();
    const reportId = await taken(
      desk,
      aMail({ text: 'Die Zahl ist falsch.', messageId: '<f@post.example>' }),
    );
    const bytes = await picture();
    const answer = related('<p>Hier die <b>Karte</b> <img src="cid:k" alt="Karte"></p>', { k: bytes })
      .toString('latin1')
      .replace(/^/, 'In-Reply-To: <f@post.example>\r\n')
      .replace(/^Message-ID:.*\r\n/im, 'Message-ID: <g@post.example>\r\n');
    await taken(desk, Buffer.from(answer, 'latin1')).catch(() => null);
    const { designed, events, report } = await desk.ask('corrections.get', { reportId });
    const reply = events.find((event) => event.type === 'reply-joined')!;
    const mail = reply.rawSha256;
    expect(designed).toEqual([mail]);
    expect((await desk.ask('mails.letterAsSent', { reportId, mail })).letter?.html).toMatch(
      /<b>Karte<\/b> <img .*webp/,
    );
    expect(await desk.ask('mails.letterAsSent', { reportId })).toEqual({ letter: null });
    expect(reply.attachments).toMatchObject([{ name: 'b.png', mediaType: 'image/png' }]);
    const { picture: shown } = await desk.ask('mails.attachedPicture', {
      reportId,
      sha256: reply.attachments[0]!.sha256,
    });
    expect(shown?.src).toMatch(/^data:image\/webp/);

    const other = await taken(desk, aMail({ text: 'Anderes.', messageId: '<h@post.example>' }));
    expect(await desk.ask('mails.letterAsSent', { reportId: other, mail })).toEqual({ letter: null });
    await desk.ask('corrections.step', { reportId, step: { type: 'set-aside', as: 'opinion' } });
    await desk.ask('corrections.redact', { reportIds: [reportId] });
    expect(await desk.ask('mails.letterAsSent', { reportId, mail })).toEqual({ letter: null });
    expect((await desk.ask('corrections.get', { reportId })).designed).toEqual([]);
    expect(report.readable).toBe(true);
  });

  test('is that of a letter which was passed on as a file, where the mail around it has none', async () => {
    const desk = await openTestDesk();
    const inner = aMail({ html: '<p>Innen</p>', messageId: '<i@post.example>' }).toString();
    const head = aMail({ headers: { 'Content-Type': 'multipart/mixed; boundary="m"' } }).toString();
    const raw = Buffer.from(
      `${head.trimEnd()}\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nSiehe unten\r\n--m\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--m--\r\n`,
    );
    const reportId = await taken(desk, raw);
    expect((await desk.ask('mails.letterAsSent', { reportId })).letter?.html).toContain('Innen');
  });
});

describe('a picture that hangs on a mail', () => {
  const attached = (name: string, type: string, bytes: Buffer): Buffer => {
    const headers = { 'Content-Type': 'multipart/mixed; boundary="m"' };
    const head = aMail({ headers, messageId: `<${name}@post.example>` }).toString();
    return Buffer.from(
      `${head.trimEnd()}\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nSiehe Bild.\r\n--m\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n--m--\r\n`,
    );
  };
  const onReport = async (desk: TestDesk, reportId: ReportId) =>
    (await desk.ask('corrections.get', { reportId })).report.attachments[0]!.sha256;

  test('is shown as this desk painted it anew, until a redaction', async () => {
    const desk = await openTestDesk();
    const bytes = await picture();
    const reportId = await taken(desk, attached('Beleg.png', 'image/png', bytes));
    const sha256 = await onReport(desk, reportId);
    const { picture: shown } = await desk.ask('mails.attachedPicture', { reportId, sha256 });
    expect(shown?.src).toMatch(/^data:image\/webp;base64,/);
    const painted = await sharp(Buffer.from(shown!.src.split(',')[1]!, 'base64')).metadata();
    expect(painted).toMatchObject({ format: 'webp', width: 30, height: 20 });

    const other = await taken(desk, aMail({ text: 'Anderes.', messageId: '<o@post.example>' }));
    const elsewhere = { reportId: other, sha256 };
    expect((await desk.refusal('mails.attachedPicture', elsewhere)).code).toBe('not-found');
    await desk.ask('corrections.step', { reportId, step: { type: 'set-aside', as: 'opinion' } });
    await desk.ask('corrections.redact', { reportIds: [reportId] });
    expect((await desk.refusal('mails.attachedPicture', { reportId, sha256 })).code).toBe('not-found');
  });

  test('that is something else has none, whatever it calls itself', async () => {
    const desk = await openTestDesk();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const bomb = Buffer.concat([(await picture()).subarray(0, 40), Buffer.alloc(200)]);
    for (const [place, bytes] of [svg, Buffer.from('MZ kein Bild'), bomb].entries()) {
      const reportId = await taken(desk, attached(`bild${place}.png`, 'image/png', bytes));
      const sha256 = await onReport(desk, reportId);
      expect(await desk.ask('mails.attachedPicture', { reportId, sha256 })).toEqual({ picture: null });
    }
  });
});
