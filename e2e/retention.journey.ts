import { openStore } from '#main/store/store.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { wordsIn } from '#shared/words/words.ts';
import { ask } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, type Newsroom, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { dropFiles } from './pages/files.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const mail = (name: string) => ({
  name: `${name}.eml`,
  type: 'message/rfc822',
  content: Buffer.from(
    `From: ${name} Leser <${name}@leser.example>\nSubject: Fehler bei ${name}\nMessage-ID: <${name}@leser.example>\n\nGuten Tag ${name}\n`,
  ),
});

/** As if all that happened on the desk had happened three years ago; the program is not running meanwhile. */
async function letYearsPass(newsroom: Newsroom): Promise<void> {
  await newsroom.kill();
  const store = openStore(newsroom.folder);
  if (isRefusal(store)) throw new Error(store.code);
  for (const { reportId } of store.reports.all()) {
    const events = store.reports.events(reportId);
    store.reports.rewriteEvents(
      reportId,
      events.map((event) => ({
        ...event,
        at: event.at.replace(/^\d{4}/, (year) => String(Number(year) - 3)),
      })),
    );
  }
  store.close();
  await newsroom.start();
}

for (const language of ['de', 'en'] as const) {
  const t = wordsIn(language);

  test(`reports whose time is over are redacted one by one or all together, in ${language}`, async ({
    newsroom,
    page,
  }) => {
    const desk = deskWindow(page);
    await desk.goTo('corrections');
    await dropFiles(page, ['Anna', 'Beat', 'Cora', 'Dora'].map(mail));
    const reports = async () => (await ask(page, 'corrections.list', { show: 'all' })).reports;
    await expect.poll(async () => (await reports()).length).toBe(4);
    // Dora's report stays open: somebody still works on it, however old it is.
    for (const { reportId, subject } of await reports())
      if (!subject.includes('Dora')) {
        const step = { type: 'set-aside', as: 'not-ours', duplicateOf: null } as const;
        await ask(page, 'corrections.step', { reportId, step });
      }
    if (language === 'en') await desk.palette.run(de('window.commands.english'));
    await correctionsPage(page, t).goTo('retention');
    await expect(page.getByText(t('retention.none'))).toBeVisible();
    await expectFineInBothThemes(page, `retention-empty-${language}`);

    await letYearsPass(newsroom);
    await page.goto(newsroom.address);
    await ask(page, 'desk.rebuild', {});
    await deskWindow(page, t).palette.run(t('retention.open'));
    const list = page.getByRole('region', { name: t('retention.list') });
    const rows = list.getByRole('listitem');
    await expect(rows).toHaveCount(3);
    const choose = (name: string) =>
      list.getByRole('checkbox', { name: t('retention.choose', { subject: `Fehler bei ${name}` }) });
    await choose('Beat').press('Space');
    await list.getByRole('button', { name: t('retention.redact', { count: 1 }) }).press('Enter');
    const confirm = (count: number) =>
      list.getByRole('button', { name: t('retention.confirm', { count }), exact: true });
    await expect(list.getByRole('button', { name: t('window.cancel') })).toBeFocused();
    await expectFineInBothThemes(page, `retention-${language}`);
    await confirm(1).press('Enter');
    await expect(page.getByText(t('retention.done', { count: 1 }))).toBeVisible();
    await expect(rows).toHaveCount(2);
    await expect(list).not.toContainText('Beat');

    await list.getByRole('checkbox', { name: t('retention.all') }).press('Space');
    await list.getByRole('button', { name: t('retention.redact', { count: 2 }) }).click();
    await confirm(2).click();
    await expect(page.getByText(t('retention.none'))).toBeVisible();
    expect((await reports()).map(({ reporter }) => reporter).filter(Boolean)).toEqual(['Dora Leser']);
  });
}
