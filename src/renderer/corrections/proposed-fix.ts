import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ChangeClass } from '#shared/domain/article.ts';
import { timesIn, uniquePassage } from './passages.ts';

export interface ProposedFix {
  readonly was: string;
  readonly now: string;
  readonly changeClass: ChangeClass;
}

/** The fix that the form starts with: the passage as the piece has it, and what the reporter proposes for it. */
export function fixToBeginWith({ report, events, article, passageAt }: ReportDetail): ProposedFix {
  const text = article?.text ?? '';
  const quoted = timesIn(text, report.claim.quoted) > 0 ? report.claim.quoted : '';
  const exact = passageAt ? text.slice(passageAt.start, passageAt.end) : quoted;
  const was = passageAt ? uniquePassage(text, passageAt) : quoted;
  const { proposed } = report.claim;
  const triaged = events.findLast((event) => event.type === 'triaged');
  return {
    was,
    // Without a proposal the old words stay, to be changed in place.
    now: proposed === '' || exact === '' ? was : was.replace(exact, () => proposed),
    changeClass: triaged?.errorType === 'typo' ? 'typo' : 'correction',
  };
}
