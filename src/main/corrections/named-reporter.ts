import type { ReportClaim } from '#shared/domain/report.ts';
import type { ReportStanding } from '#shared/domain/report-standing.ts';
import { foldedWords } from '#shared/search-query/fold.ts';

/**
 * The reporter as a notice names them without having their consent; null where it does not. A name counts whole,
 * first name first or last: a family name alone may be that of a person in the piece.
 */
export function namedWithoutConsent(
  text: string,
  { reporterName, reporterAddress }: Pick<ReportClaim, 'reporterName' | 'reporterAddress'>,
  { mayBeNamed }: Pick<ReportStanding, 'mayBeNamed'>,
): string | null {
  if (mayBeNamed) return null;
  if (reporterAddress !== '' && text.toLowerCase().includes(reporterAddress.toLowerCase()))
    return reporterAddress;
  const name = foldedWords(reporterName);
  if (name.length < 2) return null;
  const said = ` ${foldedWords(text).join(' ')} `;
  const forms = [name, [...name.slice(1), name[0]], [name.at(-1), ...name.slice(0, -1)]];
  return forms.some((form) => said.includes(` ${form.join(' ')} `)) ? reporterName : null;
}
