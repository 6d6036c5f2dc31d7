import { readFileSync } from 'node:fs';
import path from 'node:path';
import { missing, needs } from '#tools/needs.ts';
import { ask, upload } from './desk.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { expect, test } from './newsroom.ts';
import { letterAsSent } from './pages/letter-as-sent.ts';
import { watch } from './watch.ts';

const corpus = path.join(
  import.meta.dirname,
  '../../shared/corpora/mail/dompurify/test_fixtures_expect.mjs.txt',
);

/** The payloads that the makers of DOMPurify test it with. */
async function payloadsOfDOMPurify(): Promise<string[]> {
  const source = `data:text/javascript;base64,${readFileSync(corpus).toString('base64')}`;
  const { default: cases } = (await import(source)) as { default: { payload: string }[] };
  return cases.map(({ payload }) => payload);
}

const subjectOf = (place: number): string => `Hinweis ${place + 1} von vielen`;

/** A mailbox with one letter for each piece of markup, none of which has a text beside it. */
const mailboxOf = (markup: readonly string[]): Buffer =>
  Buffer.from(
    markup
      .map((html, place) =>
        [
          'From anna@post.example Thu Feb 12 09:15:00 2026',
          'From: Anna Koller <anna@post.example>',
          `Subject: ${subjectOf(place)}`,
          `Message-ID: <${place}@post.example>`,
          'Date: Thu, 12 Feb 2026 09:15:00 +0100',
          'Content-Type: text/html; charset=utf-8',
          'Content-Transfer-Encoding: base64',
          '',
          (
            Buffer.from(`<p>Anfang ${place + 1}.</p>${html}`)
              .toString('base64')
              .match(/.{1,76}/g) ?? []
          ).join('\n'),
          '\n',
        ].join('\n'),
      )
      .join(''),
  );

async function nothingHappensIn(page: import('@playwright/test').Page, markup: readonly string[]) {
  const uploadId = await upload(page, {
    name: 'briefe.mbox',
    type: 'application/mbox',
    content: mailboxOf(markup),
  });
  const { reports } = await ask(page, 'corrections.import', { uploadIds: [uploadId] });
  expect(reports).toHaveLength(markup.length);
  await page.goto(new URL('/corrections', page.url()).href);
  const letter = letterAsSent(page);
  const watched = watch(page);
  for (const [place, { reportId }] of reports.entries()) {
    await page.evaluate((to) => history.pushState(null, '', to), `/corrections/${reportId}`);
    await expect(letter.subject(subjectOf(place))).toBeVisible();
    await letter.asSent.click();
    await expect(letter.sheet.getByText(`Anfang ${place + 1}.`)).toBeVisible();
    expect(await letter.harmfulParts(), markup[place]).toEqual([]);
    expect(await watched.look(), markup[place]).toEqual([]);
  }
}

const parts = 4;
for (let part = 0; part < parts; part++) {
  test(`nothing of the letters that DOMPurify is tested with runs, loads or leads away, part ${part + 1} ${needs('corpora')}`, async ({
    newsroom: _,
    page,
  }) => {
    test.skip(missing('corpora'));
    test.setTimeout(240_000);
    const payloads = await payloadsOfDOMPurify();
    expect(payloads.length).toBeGreaterThanOrEqual(223);
    await nothingHappensIn(
      page,
      payloads.filter((_payload, place) => place % parts === part),
    );
  });
}

test('nothing of letters that are written to run, load or lead away does so', async ({
  newsroom: _,
  page,
}) => {
  test.setTimeout(240_000);
  await nothingHappensIn(page, Object.values(hostileMarkup));
});

/** One kind of each way to be seen; what the others do depends on the browser and its age. */
const kindsSeen = [
  ['a script', 'dialog: 1'],
  ['a picture that fails', 'a script ran'],
  ['a frame with a page in it', 'a script ran'],
  ['a picture from elsewhere', 'request: https://spur.example/1.png'],
  ['a style with a picture in escapes', 'request: https://spur.example/11.png'],
] as const;

test('the watch sees what the same markup does where it is shown as it came', async ({ browser }) => {
  for (const [kind, sight] of kindsSeen) {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ body: '<p>Leer</p>', contentType: 'text/html' }));
    await page.goto('https://desk.example/');
    const watched = watch(page);
    await page.evaluate((markup) => document.write(markup), `<p>Anfang</p>${hostileMarkup[kind]}`);
    await expect.poll(watched.look, kind).toContain(sight);
    await page.close();
  }
});
