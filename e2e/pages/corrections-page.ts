import type { Page } from '@playwright/test';
import type { Outcome } from '#shared/domain/report/report-event.ts';
import { de } from './words.ts';

type Step =
  | 'acknowledged'
  | 'triaged'
  | 'review-started'
  | 'decided'
  | 'fixed'
  | 'notice-drafted'
  | 'published'
  | 'reporter-informed'
  | 'closed'
  | 'assigned'
  | 'snoozed'
  | 'approval-asked'
  | 'approved'
  | 'approval-refused'
  | 'split-off'
  | 'due-set'
  | 'source-consulted'
  | 'set-aside';

/** The corrections desk: inbox, report, and the piece beside it. */
export function correctionsPage(page: Page, t = de) {
  const inbox = page.getByRole('listbox', { name: t('corrections.inbox.label') });
  const report = page.getByRole('article').first();
  const desk = page.getByRole('region', { name: t('corrections.steps.next') });
  const piece = page.getByRole('complementary', { name: t('corrections.piece.label') });
  return {
    /** Opens a page on all reports together. */
    goTo: async (room: 'accuracy' | 'ledger' | 'retention') => {
      await page.getByRole('button', { name: t('corrections.inbox.allReports') }).click();
      await page.getByRole('menuitem', { name: t(`${room}.room`) }).click();
    },
    inbox,
    row: (subject: string | RegExp) => inbox.getByRole('option', { name: subject }),
    /** The marked ones are the selected ones. */
    openRow: inbox.locator('[role="option"][aria-current="true"]'),
    markedRows: inbox.getByRole('option', { selected: true }),
    view: page.getByLabel(t('corrections.inbox.show'), { exact: true }),
    filterButton: page.getByRole('button', { name: new RegExp(`^${t('window.filters.show')}`) }),
    hideFilters: page.getByRole('button', { name: t('window.filters.hide') }),
    facts: page.getByRole('region', { name: t('corrections.facts.label') }),
    filters: page.getByRole('region', { name: t('corrections.filter.label'), exact: true }),
    marked: page.getByRole('region', { name: t('corrections.marks.label') }),
    undo: page.getByRole('button', { name: t('corrections.undo.action'), exact: true }),
    empty: page.getByText(t('corrections.empty.openTitle')),
    report,
    proposedEnd: report.getByRole('group', { name: t('corrections.report.proposedEnd.label') }),
    approval: report.getByRole('group', { name: t('corrections.approval.label') }),
    // The letter below says it as well.
    evidence: (url: string) => report.locator('dl').getByText(url, { exact: true }),
    timeline: report.getByRole('listitem'),
    piece,
    passage: piece.locator('mark'),
    step: (name: Step) => desk.getByRole('button', { name: t(`corrections.step.${name}`), exact: true }),
    desk,
    otherStep: async (name: Step) => {
      await desk.getByRole('button', { name: t('corrections.steps.more') }).click();
      await page.getByRole('menuitem', { name: t(`corrections.step.${name}`), exact: true }).click();
    },
    decide: {
      outcome: (outcome: Outcome) =>
        desk.getByRole('radio', { name: t(`corrections.outcome.${outcome}`), exact: true }),
      reason: desk.getByLabel(t('corrections.decide.reason')),
      submit: desk.getByRole('button', { name: t('corrections.decide.submit') }),
    },
    triage: desk.getByRole('button', { name: t('corrections.triage.submit') }),
    fix: {
      was: desk.getByLabel(t('corrections.fix.was')),
      now: desk.getByLabel(t('corrections.fix.now')),
      submit: desk.getByRole('button', { name: t('corrections.fix.submit') }),
    },
    notice: {
      text: desk.getByLabel(t('corrections.notice.text')),
      language: (name: 'german' | 'english') =>
        desk.getByText(t(`corrections.notice.${name}`), { exact: true }),
      submit: desk.getByRole('button', { name: t('corrections.notice.submit') }),
    },
    publish: desk.getByRole('button', { name: t('corrections.publish.submit'), exact: true }),
    byHand: {
      open: page.getByRole('button', { name: t('corrections.byHand.open') }),
      dialog: page.getByRole('dialog', { name: t('corrections.byHand.open') }),
      way: (way: 'phone' | 'paste') => page.getByRole('radio', { name: t(`corrections.byHand.${way}`) }),
      field: (
        name: 'name' | 'when' | 'phoneNumber' | 'address' | 'description' | 'quoted' | 'proposed' | 'text',
      ) => page.getByRole('dialog').getByLabel(t(`corrections.byHand.${name}`)),
      piece: page.getByRole('dialog').getByRole('combobox', { name: t('corrections.byHand.piece') }),
    },
    told: (kind: 'acknowledged' | 'reporter-informed') =>
      desk.getByRole('button', { name: t(`corrections.told.submit.${kind}`) }),
    letterText: page.locator('[data-letter]'),
    siblings: page.getByRole('region', { name: t('corrections.siblings.label') }),
    duplicate: {
      search: desk.getByLabel(t('corrections.setAside.search')),
      found: (subject: string) =>
        desk.getByRole('radiogroup', { name: t('corrections.setAside.duplicateOf') }).getByRole('radio', {
          name: new RegExp(subject),
        }),
    },
    split: {
      words: desk.getByLabel(t('corrections.split.words')),
      submit: desk.getByRole('button', { name: t('corrections.split.submit') }),
    },
    letter: {
      text: desk.getByLabel(t('corrections.letter.text')),
      acknowledged: desk.getByRole('button', { name: t('corrections.letter.acknowledgedDone') }),
      informed: desk.getByRole('button', { name: t('corrections.letter.informedDone') }),
    },
  };
}
