import { hasInk } from './characters.ts';

/** Without the properties that have nothing in them: what is not known is left out of what machines read. */
export const known = (thing: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        !(typeof value === 'string' && !hasInk(value)) &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
