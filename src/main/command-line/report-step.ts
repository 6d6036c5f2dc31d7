import { z } from 'zod';
import { plainStep } from '#shared/contract/corrections.ts';
import type { Command } from './command.ts';
import { needs, readWords, reportIn, WrongUsage } from './usage.ts';

const fields = z.record(z.string(), z.unknown());
const undone = z.object({ event: z.int().min(1) });
const splitOff = z.object({ words: z.string().trim().min(1) });

/** What a step says besides its name, as JSON; nothing for a step that needs nothing but the wish. */
function fieldsIn(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    return needs(fields, JSON.parse(json), 'JSON');
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(`JSON: ${json}`);
  }
}

/** Adds one event to the log of a report, if the rules allow it: `assigned '{"to":"Lena"}'`, `split-off
 * '{"words":"…"}'`, `undone '{"event":3}'`. */
export const reportStep: Command = {
  name: 'corrections event',
  usage: `corrections event REPORT TYPE [JSON]; TYPE is one of ${[
    ...plainStep.options.map(({ shape }) => shape.type.value),
    'split-off',
    'undone',
  ].join(', ')}`,
  prepare(argv) {
    const given = readWords(argv, {}, reportStep.usage).words;
    const [id, type, json] = given;
    if (id === undefined || type === undefined || given.length > 3) throw new WrongUsage(reportStep.usage);
    const said = fieldsIn(json);
    if (type === 'undone') {
      const { event } = needs(undone, said, 'undone');
      const input = { reportId: reportIn(id), event };
      return async ({ desk, answer }) => answer(await desk.ask('corrections.undo', input));
    }
    if (type === 'split-off') {
      const { words } = needs(splitOff, said, type);
      const input = { reportId: reportIn(id), words };
      return async ({ desk, answer }) => answer(await desk.ask('corrections.split', input));
    }
    const step = needs(plainStep, { ...said, type }, 'TYPE');
    const input = { reportId: reportIn(id), step };
    return async ({ desk, answer }) => answer(await desk.ask('corrections.step', input));
  },
};
