import { ask } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { chooseFiles, dropFiles } from './pages/files.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const mail = (number: number) => `From: Lea Leser <lea@leser.example>
Subject: Fehler Nummer ${number}
Message-ID: <${number}@leser.example>
Content-Type: text/plain; charset=utf-8

Guten Tag

Im Artikel stimmt die Zahl ${number} nicht.
`;
const mailbox = (...numbers: readonly number[]) =>
  Buffer.from(
    numbers.map((number) => `From lea@leser.example Thu Feb 12 09:15:00 2026\n${mail(number)}\n`).join(''),
  );

test('a mailbox that is dropped becomes a report for each mail, and says which were here already', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  const corrections = correctionsPage(page);
  await desk.goTo('corrections');
  await expect(corrections.empty).toBeVisible();
  await dropFiles(page, [{ name: 'Inbox', type: '', content: mailbox(1, 2, 3) }]);
  const found = { name: 'Inbox', what: de('window.bringIn.mailsNew', { count: 3 }) };
  await expect(desk.notes).toContainText(de('window.bringIn.mailbox', found));
  await expect(corrections.row(/Fehler Nummer/)).toHaveCount(3);

  await chooseFiles(page, () => desk.palette.run(de('window.commands.importMail')), [
    { name: 'archiv.mbox', type: 'application/mbox', content: mailbox(1, 2, 3, 4) },
  ]);
  await expect(desk.notes.filter({ hasText: de('window.bringIn.mailsKnown', { count: 3 }) })).toBeVisible();
  await expect(corrections.row(/Fehler Nummer/)).toHaveCount(4);
  await expectFineInBothThemes(page, 'mailbox-report');

  // A single mail that was here leads to its report, and not only says that it was.
  await dropFiles(page, [{ name: 'noch-einmal.eml', type: 'message/rfc822', content: Buffer.from(mail(2)) }]);
  const known = desk.notes.filter({
    hasText: de('window.bringIn.reportKnown', { name: 'noch-einmal.eml' }),
  });
  await known.getByRole('link', { name: de('window.open') }).click();
  await expect(corrections.report.getByRole('heading', { name: 'Fehler Nummer 2' })).toBeVisible();
  expect((await ask(page, 'corrections.list', { show: 'all' })).reports).toHaveLength(4);
});
