import { useCallback, useRef, useState } from 'react';
import type { ReportId } from '#shared/domain/ids.ts';
import type { AskError } from '../../workstation-client/ask.ts';
import type { Step } from './next-step.ts';
import { useStep } from './use-step.ts';

/** Steps that are taken at once, because there is nothing to say about them. */
const atOnce = [
  'review-started',
  'reporter-answered',
  'closed',
  'approval-asked',
  'approved',
] as const satisfies readonly Step[];
type AtOnce = (typeof atOnce)[number];
export type FormStep = Exclude<Step, AtOnce>;

const isAtOnce = (step: Step): step is AtOnce => atOnce.some((name) => name === step);

export interface StepInHand {
  /** The step whose form is open. */
  readonly step: FormStep | null;
  /** Opens a step's form, or takes the step where it has none. */
  readonly choose: (step: Step) => void;
  /** Puts the form away, whether the step was taken or not. */
  readonly leave: () => void;
  /** Puts the form away and goes on to the next report: this one has left the list. */
  readonly gone: () => void;
  /** How many forms were put away, so that the focus can be put where the work goes on. */
  readonly left: number;
  readonly busy: boolean;
  readonly error: AskError | null;
}

/**
 * The step that a person is about to take with the open report.
 *
 * @param onGone called when the report has left the list, for the way to the next one
 */
export function useStepInHand(reportId: ReportId | null, onGone: () => void): StepInHand {
  const [open, setOpen] = useState<{ reportId: ReportId; step: FormStep } | null>(null);
  // Forms of another report say nothing about where the focus belongs in this one.
  const [left, setLeft] = useState<{ of: ReportId | null; times: number }>({ of: null, times: 0 });
  const leave = useCallback(() => {
    setOpen(null);
    setLeft(({ of, times }) => ({ of: reportId, times: of === reportId ? times + 1 : 1 }));
  }, [reportId]);
  const gone = () => {
    setOpen(null);
    setLeft({ of: null, times: 0 });
    onGone();
  };
  // Quick fingers open the next form before the step is answered for; it keeps the focus.
  const openNow = useRef(open);
  openNow.current = open;
  const taken = () => {
    if (openNow.current?.reportId !== reportId) leave();
  };
  const order = useStep(reportId, taken);
  const closing = useStep(reportId, gone);
  const choose = (step: Step) => {
    if (!reportId) return;
    if (!isAtOnce(step)) setOpen({ reportId, step });
    else if (step === 'closed') closing.take({ type: step });
    else order.take({ type: step });
  };
  return {
    // A form that was left open stays with its report.
    step: open?.reportId === reportId ? open.step : null,
    choose,
    leave,
    gone,
    left: left.of === reportId ? left.times : 0,
    busy: order.busy || closing.busy,
    error: order.error ?? closing.error,
  };
}
