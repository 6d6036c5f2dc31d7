import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { standingAfter } from '#shared/domain/report/report-standing.ts';
import { type MatchDeps, textOfPiece } from '../passage/match-article.ts';
import { correspondentFrom } from '../redaction/redaction-words.ts';
import { namedWithoutConsent } from './named-reporter.ts';

/**
 * A notice is public; whom it names has agreed to it. Refuses `name-without-consent` and `address-in-notice`, also for
 * others who wrote in about the report: nobody has asked them.
 */
export function namesReporter(deps: MatchDeps, reportId: ReportId, text: string): Refusal | null {
  const { reports } = deps.store;
  const claim = reports.derived(reportId)?.report.claim;
  if (!claim) return null;
  const events = reports.events(reportId);
  const standing = standingAfter(events);
  const ofPiece = [
    standing.articleId ? textOfPiece(deps, standing.articleId) : '',
    standing.fix?.was,
    standing.fix?.now,
  ].join('\n');
  const others = events.flatMap((event) => {
    if (event.type !== 'reply-joined' || !event.fromOther) return [];
    const { name, address } = correspondentFrom(event.from);
    return [{ reporterName: name, reporterAddress: address }];
  });
  const naming =
    namedWithoutConsent(text, claim, standing, ofPiece) ??
    others
      .map((other) => namedWithoutConsent(text, other, { mayBeNamed: null }, ofPiece))
      .find((other) => other !== null);
  return naming ? refuse(naming.code, { name: naming.name }) : null;
}

/** The same for a notice that no report is the cause of: it names none of those who wrote in about the piece. */
export function namesAnyReporter(deps: MatchDeps, articleId: ArticleId, text: string): Refusal | null {
  for (const { reportId } of deps.store.reports.ofArticle(articleId)) {
    const refused = namesReporter(deps, reportId, text);
    if (refused) return refused;
  }
  return null;
}
