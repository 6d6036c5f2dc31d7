import { useLocalStorage } from '@mantine/hooks';
import { z } from 'zod';

/** What stays in full ink while the rest of the page steps back. */
export const focusUnits = ['off', 'sentence', 'paragraph'] as const;
export type FocusUnit = (typeof focusUnits)[number];

/** Pixels of the body type that can be chosen; all other sizes of the page follow from it. */
export const typeSizes = [16, 17, 18, 19.5, 21, 22.5, 24, 26] as const;

/** Characters of a full line that can be chosen: what typographers take for comfortable. */
export const measures = [60, 63, 66, 68, 70, 72, 75] as const;

const writingView = z.object({
  focus: z.enum(focusUnits).catch('off'),
  /** The line of the cursor stays at one height. */
  typewriter: z.boolean().catch(false),
  typeSize: z.literal(typeSizes).catch(19.5),
  measure: z.literal(measures).catch(68),
});
/** How the page is shown to its writer. Nothing of it is part of a piece. */
export type WritingView = z.infer<typeof writingView>;

/** Reads what this machine remembers, field by field; what cannot be read is as at first. */
export function writingViewFrom(stored: string | undefined): WritingView {
  let read: unknown;
  try {
    read = JSON.parse(stored ?? '{}');
  } catch {
    read = {};
  }
  return writingView.parse(typeof read === 'object' && read !== null ? read : {});
}

/** The value one step on in a list of choices; at either end it stays. */
export function stepIn<Value>(choices: readonly Value[], value: Value, step: 1 | -1): Value {
  const next = choices.indexOf(value) + step;
  return choices[Math.max(0, Math.min(choices.length - 1, next))] as Value;
}

export interface WritingViewState {
  readonly view: WritingView;
  readonly set: (changes: Partial<WritingView>) => void;
}

/** How the page is shown, remembered on this machine and the same in all its windows. */
export function useWritingView(): WritingViewState {
  const [view, setView] = useLocalStorage<WritingView>({
    key: 'druckreif.writing-view',
    defaultValue: writingViewFrom(undefined),
    deserialize: writingViewFrom,
    getInitialValueInEffect: false,
  });
  return { view, set: (changes) => setView((before) => ({ ...before, ...changes })) };
}
