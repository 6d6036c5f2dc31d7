import { parse, TomlDate } from 'smol-toml';

/**
 * The fields of a front matter in TOML, as Hugo writes it; those of Hugo's `[params]` bear their own names. Null where it is
 * no TOML.
 */
export function tomlFields(toml: string): Map<string, unknown> | null {
  try {
    const { params, ...fields } = parse(toml);
    const own = isTable(params) ? params : params === undefined ? {} : { params };
    return new Map(Object.entries({ ...own, ...fields }).map(([name, value]) => [name, asWritten(value)]));
  } catch {
    return null;
  }
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof TomlDate);

/** Days as they stand in the file: most name no time zone, and none is made up for them. */
const asWritten = (value: unknown): unknown => (value instanceof TomlDate ? value.toISOString() : value);
