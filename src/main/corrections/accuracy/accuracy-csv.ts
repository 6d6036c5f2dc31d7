import { stringify } from 'csv-stringify/sync';
import type { AccuracyReport } from '#shared/domain/report/accuracy.ts';

/**
 * The figures for a spreadsheet: CSV by RFC 4180, in UTF-8 that says so, in which no text can act as a formula. Figures
 * bear the names of the contract; times are in hours.
 */
export function accuracyCsv(report: AccuracyReport): string {
  const of = (figure: string, values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([name, value]) => [figure, name, value]);
  const hours = Object.entries(report.medianMs).map(([step, ms]) => [
    'medianHours',
    step,
    ms === null ? '' : Math.round(ms / 36_000) / 100,
  ]);
  return stringify(
    [
      ['from', '', report.from],
      ['to', '', report.to],
      ['received', '', report.received],
      ['open', '', report.open],
      ['justifiedShare', '', report.justifiedShare === null ? '' : report.justifiedShare.toFixed(4)],
      ...of('channel', report.channels),
      ...of('outcome', report.outcomes),
      ...of('aside', report.aside),
      ...hours,
      ...report.causes.map(({ errorType, count }) => ['cause', errorType, count]),
      ...report.sections.flatMap(({ section, received, decided, justified }) => [
        ['sectionReceived', section, received],
        ['sectionDecided', section, decided],
        ['sectionJustified', section, justified],
      ]),
    ],
    {
      bom: true,
      header: true,
      columns: ['figure', 'name', 'value'],
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}
