import type { ManyStep, ManyStepped } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { ask } from '../../workstation-client/ask.ts';
import { type AnsweredInParcels, askInParcels } from '../../workstation-client/ask-of-many.ts';

export type SteppedInParcels = AnsweredInParcels<ManyStepped['done'][number], ManyStepped['refused'][number]>;

/** Takes a step on any number of reports; with `preview` it is only said what would become of each. */
export const stepMany = (
  reportIds: readonly ReportId[],
  step: ManyStep,
  preview = false,
): Promise<SteppedInParcels> =>
  askInParcels(reportIds, (some) => ask('corrections.stepMany', { reportIds: some, step, preview }));
