import { z } from 'zod';
import { plainStep } from '#shared/contract/corrections.ts';
import type { Command } from './command.ts';
import { fieldsFrom, flagsInWords, flagsOf, type ShapeFlag } from './flags-of-shape.ts';
import { needs, reportIn, WrongUsage } from './usage.ts';

const fields = z.record(z.string(), z.unknown());
const undone = z.object({ type: z.literal('undone'), event: z.int().min(1) });
const splitOff = z.object({ type: z.literal('split-off'), words: z.string().trim().min(1) });

/** What each step says besides its name. */
const flagsByType: ReadonlyMap<string, readonly ShapeFlag[]> = new Map(
  [...plainStep.options, splitOff, undone].map((shape) => [shape.shape.type.value, flagsOf(shape)]),
);
const lineOf = (type: string): string => `${type} ${flagsInWords(flagsByType.get(type) ?? [])}`.trimEnd();
const everyFlag = Object.fromEntries(
  [...flagsByType.values()].flat().map(({ flag }) => [flag, { type: 'string' as const }]),
);

/** The same as JSON, as `corrections show` prints it. */
function fieldsIn(json: string): Record<string, unknown> {
  try {
    return needs(fields, JSON.parse(json), 'JSON');
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage({ key: 'json', said: { value: json } });
  }
}

/** Adds one event to the log of a report, if the rules allow it: `assigned --to Lena`, `undone --event 3`. */
export const reportStep: Command = {
  name: 'corrections event',
  usage: [
    'corrections event REPORT TYPE [FLAGS | JSON]; TYPE with its FLAGS is one of',
    ...[...flagsByType.keys()].map((type) => `  ${lineOf(type)}`),
  ].join('\n  '),
  options: everyFlag,
  prepare({ words, flags }) {
    const [id, type, json] = words;
    const known = type === undefined ? undefined : flagsByType.get(type);
    const both = json !== undefined && Object.keys(flags).length > 0;
    if (id === undefined || type === undefined) throw new WrongUsage({ key: 'tooFew' });
    if (!known) throw new WrongUsage({ key: 'event', usage: 'corrections event REPORT TYPE [FLAGS | JSON]' });
    if (words.length > 3 || both) throw new WrongUsage({ key: 'tooMany' });
    const usage = `corrections event REPORT ${lineOf(type)}`;
    const said = json === undefined ? fieldsFrom(known, flags, usage) : fieldsIn(json);
    const reportId = reportIn(id);
    if (type === 'undone') {
      const { event } = needs(undone, { ...said, type }, type);
      return async ({ desk, answer }) => answer(await desk.ask('corrections.undo', { reportId, event }));
    }
    if (type === 'split-off') {
      const split = needs(splitOff, { ...said, type }, type);
      const input = { reportId, words: split.words };
      return async ({ desk, answer }) => answer(await desk.ask('corrections.split', input));
    }
    const step = needs(plainStep, { ...said, type }, type);
    return async ({ desk, answer }) => answer(await desk.ask('corrections.step', { reportId, step }));
  },
};
