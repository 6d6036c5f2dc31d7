import type { Publication } from '#shared/domain/publication.ts';
import type { DeskRules } from '#shared/domain/report/report-standing.ts';

/** What the newsroom has settled for its corrections. */
export const rulesOf = ({ publication }: { readonly publication: () => Publication | null }): DeskRules => ({
  secondApproval: publication()?.secondApproval ?? false,
});
