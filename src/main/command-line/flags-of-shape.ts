import { z } from 'zod';
import { WrongUsage } from './usage.ts';

/** One field of a shape as it is written on the command line. */
export interface ShapeFlag {
  readonly field: string;
  /** Without its dashes: `error-type` for `errorType`. */
  readonly flag: string;
  /** What may stand behind it: `typo|fact`, `yes|no`, `N`, `TEXT`. */
  readonly takes: string;
  readonly optional: boolean;
  /** @throws WrongUsage for what cannot be one; the shape itself checks the rest */
  readonly read: (written: string) => unknown;
}

type Property = {
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Property[];
};

const kebab = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The flags by which a flat shape is written, from the shape itself; its `type` is a word of its own and has none. A
 * field that may be null is optional, and null where its flag is not given.
 */
export function flagsOf(shape: z.ZodObject): ShapeFlag[] {
  const { properties = {} } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties as Record<string, Property>).flatMap(([field, property]) =>
    field === 'type' ? [] : [flagOf(field, property)],
  );
}

function flagOf(field: string, property: Property): ShapeFlag {
  const optional =
    property.default === null || (property.anyOf?.some(({ type }) => type === 'null') ?? false);
  const { type, enum: choices } = property.anyOf?.find((each) => each.type !== 'null') ?? property;
  const flag = kebab(field);
  const as = { field, flag, optional };
  if (choices) return { ...as, takes: choices.join('|'), read: (written) => written };
  if (type === 'boolean') return { ...as, takes: 'yes|no', read: (written) => yesOrNo(flag, written) };
  if (type === 'integer') return { ...as, takes: 'N', read: (written) => wholeNumber(flag, written) };
  return { ...as, takes: 'TEXT', read: (written) => written };
}

function wholeNumber(flag: string, written: string): number {
  if (/^-?\d{1,15}$/.test(written)) return Number(written);
  throw new WrongUsage({ key: 'number', said: { flag: `--${flag}`, value: written } });
}

function yesOrNo(flag: string, written: string): boolean {
  if (written === 'yes' || written === 'no') return written === 'yes';
  throw new WrongUsage({ key: 'oneOf', said: { flag: `--${flag}`, value: written, choices: 'yes, no' } });
}

/** How the flags are listed: `--error-type typo|fact --until TEXT`, the optional ones in brackets. */
export const flagsInWords = (flags: readonly ShapeFlag[]): string =>
  flags
    .map(({ flag, takes, optional }) => (optional ? `[--${flag} ${takes}]` : `--${flag} ${takes}`))
    .join(' ');

/**
 * The fields that flags name. @throws WrongUsage for a flag that is missing or foreign, with `usage`
 * @param written by flag, as `parseArgs` gives it
 */
export function fieldsFrom(
  flags: readonly ShapeFlag[],
  written: Readonly<Record<string, unknown>>,
  usage: string,
): Record<string, unknown> {
  const foreign = Object.keys(written).find((name) => flags.every(({ flag }) => flag !== name));
  if (foreign !== undefined)
    throw new WrongUsage({ key: 'unknownFlag', said: { flag: `--${foreign}` }, usage });
  return Object.fromEntries(
    flags.map(({ field, flag, optional, read }) => {
      const value = written[flag];
      if (typeof value === 'string') return [field, read(value)];
      if (optional) return [field, null];
      throw new WrongUsage({ key: 'flagMissing', said: { flag: `--${flag}` }, usage });
    }),
  );
}
