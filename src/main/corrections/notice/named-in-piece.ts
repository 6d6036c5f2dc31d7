import type { ArticleId } from '#shared/domain/ids.ts';
import { isOpen } from '#shared/domain/report/report-standing.ts';
import type { Store } from '../../store/store.ts';
import { isSaidWhole } from './named-reporter.ts';
import { spokenName, spokenWords } from './spoken-name.ts';

/** Somebody with an open report on a piece, and the first of its lines that says their name. */
export interface NamedInPiece {
  readonly name: string;
  readonly line: number;
}

/**
 * Who is named in a piece and has a report on it that nobody is done with yet: they may well be the person that the
 * piece wrongs. Only a given name with a family name tells.
 * @param lines the words of the piece
 */
export function namedInPiece(
  { reports }: Pick<Store, 'reports'>,
  articleId: ArticleId,
  lines: readonly string[],
): NamedInPiece[] {
  const names = new Set(
    reports
      .ofArticle(articleId)
      .filter(({ standing }) => isOpen(standing.state))
      .flatMap(({ reportId }) => reports.derived(reportId)?.report.claim.reporterName || []),
  );
  if (names.size === 0) return [];
  const said = lines.map((line) => spokenWords(line).map(({ word }) => word));
  return [...names].flatMap((name) => {
    const spoken = spokenName(name);
    const line = spoken ? said.findIndex((words) => isSaidWhole(words, spoken)) : -1;
    return line < 0 ? [] : [{ name, line }];
  });
}
