import { ask, publishedUferweg, upload } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const second = 'Und noch etwas: Sie schreiben «1850 Metern», es sind aber 1580 Meter.';
const twoErrors = {
  name: 'zwei.eml',
  type: 'message/rfc822',
  content: Buffer.from(
    [
      'From: Ruth Egli <ruth.egli@post.example>',
      'To: korrektur@morgenblatt.example',
      'Subject: Zwei Fehler zum Uferweg',
      'Message-ID: <zwei@post.example>',
      'Date: Thu, 12 Feb 2026 09:15:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Guten Tag',
      '',
      'In https://www.morgenblatt.example/region/uferweg schreiben Sie «312 Unterschriften». Es waren 512.',
      '',
      second,
      '',
      'Freundliche Grüsse',
      'Ruth Egli',
    ].join('\r\n'),
  ),
};

test('a mail with two errors becomes two reports, by the key and by the words that are selected', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await ask(page, 'corrections.import', { uploadIds: [await upload(page, twoErrors)] });
  await deskWindow(page).goTo('corrections');
  await corrections.row('Zwei Fehler').click();
  await expect(corrections.step('acknowledged')).toBeVisible();

  // What seems to be the second error is proposed.
  await page.keyboard.press('s');
  await expect(corrections.split.words).toHaveValue(second);
  await expectFineInBothThemes(page, 'split-form');
  await page.keyboard.press('Escape');
  await expect(corrections.split.words).toBeHidden();

  // What is selected in the mail is taken instead, by the menu as well.
  await corrections.letterText.evaluate((letter) => {
    const walker = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('Sie schreiben «1850') ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + 'Sie schreiben «1850 Metern»'.length);
    }
  });
  await corrections.otherStep('split-off');
  await expect(corrections.split.words).toHaveValue('Sie schreiben «1850 Metern»');
  await corrections.split.words.fill('Sie schreiben «1851 Metern»');
  await corrections.split.submit.click();
  await expect(corrections.desk).toContainText('stehen nicht in der Mail');
  await corrections.split.words.fill(second);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
  await expect(corrections.siblings.getByRole('link')).toHaveText('1850 Metern');
  await expectFineInBothThemes(page, 'split-mail');

  // The other one stands at its own passage, and names the first.
  await corrections.siblings.getByRole('link').click();
  await expect(corrections.passage).toHaveText('1850 Metern');
  await expect(corrections.timeline.first()).toContainText(de('corrections.event.received-part'));
  await corrections.siblings.getByRole('link', { name: '312 Unterschriften' }).click();
  await expect(corrections.passage).toHaveText('312 Unterschriften');

  // Taken back, it leaves the list.
  await corrections.report
    .getByRole('button', {
      name: de('corrections.undo.of', { what: de('corrections.event.split-off') }),
    })
    .click();
  await expect(corrections.inbox.getByRole('option')).toHaveCount(1);
  await expect(corrections.siblings).toContainText(de('corrections.exit.duplicate'));
});
