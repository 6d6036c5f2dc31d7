import { z } from 'zod';

/** How soon a newsroom wants to have answered; limits that it sets itself, not the law. */
export const correctionClocks = z.object({
  /** Working days, Monday to Friday in the newsroom's zone; 0: on the day of arrival. */
  acknowledgeWorkingDays: z.int().min(0).max(30),
  /** Hours from arrival to the decision, where a person is concerned. */
  personHours: z.int().min(1).max(2000),
  /** The same for all other reports. */
  otherHours: z.int().min(1).max(2000),
});
export type CorrectionClocks = z.infer<typeof correctionClocks>;

export const clockDefaults: CorrectionClocks = { acknowledgeWorkingDays: 1, personHours: 24, otherHours: 72 };

/** Clocks of the lanes beside the ordinary report: hours from arrival to the decision. */
export const laneClocks = z.object({
  replyHours: z.int().min(1).max(2000),
  legalHours: z.int().min(1).max(2000),
});
export type LaneClocks = z.infer<typeof laneClocks>;

export const laneClockDefaults: LaneClocks = { replyHours: 24, legalHours: 24 };
