import { expect, type Page } from '@playwright/test';
import { de } from './words.ts';

/** The writing room: list, page and inspector of a piece. */
export function piecesPage(page: Page, t = de) {
  const main = page.getByRole('main');
  const text = page.getByRole('textbox', { name: t('editor.label') });
  const inspector = page.getByRole('complementary', { name: t('articles.inspector.label') });
  const list = page.getByRole('listbox', { name: t('articles.list.label') });
  return {
    list,
    row: (headline: string | RegExp) => list.getByRole('option', { name: headline }),
    empty: page.getByText(t('articles.list.empty')),
    nothing: page.getByText(t('articles.list.nothing'), { exact: true }),
    search: page.getByRole('search').getByRole('textbox', { name: t('articles.list.words') }),
    /** @param choice as it is printed in the list of choices */
    async filterBy(what: 'status' | 'section' | 'contributor', choice: string) {
      const search = page.getByRole('search');
      const folded = search.getByRole('button', { name: t('window.filters.show') });
      if (await folded.isVisible()) await folded.click();
      await search
        .getByLabel(t(`articles.list.${what}`), { exact: true })
        .first()
        .click();
      await search.getByRole('option', { name: choice, exact: true }).click();
    },
    newPiece: page.getByRole('button', { name: t('articles.new') }).first(),
    /**
     * A new piece by the keyboard: headline, lede and paragraphs, each line by the Enter key from the one before.
     * Without lines its headline waits for words.
     */
    async begin(...lines: string[]) {
      await expect(page.getByRole('button', { name: t('articles.new') }).first()).toBeVisible();
      await page.keyboard.press('ControlOrMeta+Alt+n');
      await expect(text).toBeFocused();
      for (const [at, line] of lines.entries()) {
        if (at > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    importText: page.getByRole('button', { name: t('articles.importText') }),
    text,
    part: (name: 'kicker' | 'headline' | 'lede') => text.locator(`[data-part="${name}"]`),
    subhead: (words: string) => text.getByRole('heading', { level: 2, name: words }),
    saved: main.getByText(t('editor.saved.saved'), { exact: true }),
    unsaved: main.getByText(t('editor.saved.unreachable')),
    words: (count: number) =>
      main.getByText(t('editor.counts.words', { count, shown: String(count) }), { exact: true }),
    characters: (count: number) =>
      main.getByText(t('editor.counts.characters', { count, shown: String(count) }), { exact: true }),
    readingTime: (count: number) => main.getByText(t('editor.counts.minutes', { count }), { exact: true }),
    bubble: page.getByRole('toolbar', { name: t('editor.bubble.label') }),
    slashMenu: page.getByRole('listbox', { name: t('editor.slash.label') }),
    linkAddress: page.getByRole('textbox', { name: t('editor.link.address') }),
    linkRefusal: page.getByRole('dialog', { name: t('editor.link.label') }).getByRole('alert'),
    /** What the slash menu says when it knows no such word. */
    slashNothing: (query: string) => page.getByText(t('editor.slash.none', { query: `/${query}` })),
    find: page.getByRole('textbox', { name: t('editor.find.words') }),
    replacement: page.getByRole('textbox', { name: t('find.template') }),
    found: (current: number | string, count: number | string) =>
      page.getByText(t('editor.find.count', { current, count })),
    inspector,
    field: (name: 'section' | 'contributors' | 'dateline' | 'slug' | 'url' | 'keywords') =>
      // The list that a field opens carries its name as well.
      inspector.getByLabel(t(`articles.record.${name}`), { exact: true }).and(page.locator('input')),
    byline: inspector.getByRole('status').or(inspector.locator('output')).first(),
    findings: inspector.getByRole('list', { name: t('articles.findings.label') }),
    section: (
      name:
        | 'state'
        | 'setAside'
        | 'elementSwitches'
        | 'notices'
        | 'versions'
        | 'history'
        | 'leadImage'
        | 'reports',
    ) => inspector.getByRole('region', { name: t(`articles.inspector.${name}`) }),
    exportLink: inspector.getByRole('link', { name: t('articles.inspector.export') }),
    figure: text.locator('figure'),
  };
}
