import { expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

const bytesOf = { utf8: (text: string) => Buffer.from(text), w1252: cp1252 };

/** Windows-1252, as old mail programs write it. */
function cp1252(text: string): Buffer {
  const beyond: Record<string, number> = { '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80, '’': 0x92 };
  return Buffer.from([...text].map((sign) => beyond[sign] ?? sign.charCodeAt(0)));
}

const mail = (header: string, body: Uint8Array, subject: Uint8Array = Buffer.from('Fehler')) =>
  Buffer.concat([
    Buffer.from('From: Anna <anna@post.example>\r\nSubject: '),
    subject,
    Buffer.from(`\r\n${header}\r\n\r\n`),
    body,
  ]);
const plain = (charset: string, coding = '8bit') =>
  `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${coding}`;

async function read(bytes: Uint8Array) {
  const said = await readMail(bytes);
  if (!said.readable) throw new Error(said.problem);
  return { text: said.text, subject: said.subject, problem: said.problem };
}

const words = 'Grüsse aus Zürich: «Für 5 €» – „gestern“, sagt’s Frau Ítalo.';

test.each([
  ['Windows-1252 that calls itself UTF-8', 'utf-8', bytesOf.w1252],
  ['UTF-8 that calls itself ISO 8859-1', 'iso-8859-1', bytesOf.utf8],
  ['UTF-8 that calls itself Windows-1252', 'windows-1252', bytesOf.utf8],
  ['Windows-1252 that calls itself US-ASCII', 'us-ascii', bytesOf.w1252],
  ['Windows-1252 that calls itself nothing known', '"x-unknown"', bytesOf.w1252],
])('%s is read as it was meant, and says that it was mended', async (_, charset, bytes) => {
  const expected = { text: words, problem: 'charset-mended' };
  expect(await read(mail(plain(charset), bytes(words)))).toMatchObject(expected);
  const coded = Buffer.from(bytes(words).toString('base64'));
  expect(await read(mail(plain(charset, 'base64'), coded))).toMatchObject(expected);
});

test('a part of several is mended by itself, and a quoted mail in another charset with it', async () => {
  const parts = Buffer.concat([
    Buffer.from(`--x\r\n${plain('utf-8')}\r\n\r\n`),
    bytesOf.w1252('Für Zürich.\r\n'),
    bytesOf.utf8('> Für «Bülach» – früher\r\n'),
    Buffer.from('--x--\r\n'),
  ]);
  const { text, problem } = await read(mail('Content-Type: multipart/mixed; boundary="x"', parts));
  expect(text).toBe('Für Zürich.\n> Für «Bülach» – früher');
  expect(problem).toBe('charset-mended');
});

test('subjects are mended as well', async () => {
  const said = Buffer.from('=?utf-8?Q?F=FCr?= =?utf-8?Q?_immer?=');
  expect((await read(mail(plain('utf-8'), Buffer.from('x'), said))).subject).toBe('Für immer');
  const bare = bytesOf.w1252('Für „immer“');
  expect((await read(mail(plain('iso-8859-1'), bytesOf.w1252('Für'), bare))).subject).toBe('Für „immer“');
});

test('UTF-7 is read as text, and makes no markup', async () => {
  const coded = Buffer.from('F+APw-r +AKs-Z+APw-rich+ALs- 1 +- 1 +ADw-b+AD4- +2D3eAA-');
  expect(await read(mail(plain('utf-7'), coded))).toMatchObject({
    text: 'Für «Zürich» 1 + 1 <b> 😀',
    problem: 'charset-mended',
  });
});

test('what is right stays as it is, also where somebody quotes letters gone wrong', async () => {
  const wrong = 'In Ihrem Artikel steht «FÃ¼r» statt «Für», bei mir � statt ü.';
  expect(await read(mail(plain('utf-8'), bytesOf.utf8('Da steht «FÃ¼r».')))).toMatchObject({
    text: 'Da steht «FÃ¼r».',
    problem: null,
  });
  expect(await read(mail(plain('utf-8'), bytesOf.utf8(wrong)))).toMatchObject({ text: wrong, problem: null });
  const quoted = 'Für: da steht «FÃ¼r», À bientôt – Âge';
  expect(await read(mail(plain('windows-1252'), bytesOf.w1252(quoted)))).toMatchObject({
    text: quoted,
    problem: null,
  });
});
