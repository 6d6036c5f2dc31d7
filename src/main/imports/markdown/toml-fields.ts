/**
 * The fields of a front matter in TOML, as Hugo writes it: words, numbers, days, yes and no, and lists of these, also
 * below a heading. Null where it is anything else; the fields of Hugo's `[params]` bear their own names.
 */
export function tomlFields(toml: string): Map<string, unknown> | null {
  const fields = new Map<string, unknown>();
  let heading = '';
  for (const line of wholeLines(toml)) {
    const [, table] = /^\[([\w.-]+)\]$/.exec(line) ?? [];
    const [, name, written] = /^("?[\w-]+"?)\s*=\s*([\s\S]+)$/.exec(line) ?? [];
    if (table !== undefined) heading = table === 'params' ? '' : `${table}.`;
    else {
      const value = written === undefined ? undefined : meaningOf(written.trim());
      if (name === undefined || value === undefined) return null;
      fields.set(`${heading}${name.replaceAll('"', '')}`, value);
    }
  }
  return fields;
}

const text = String.raw`"(?:[^"\\\n]|\\.)*"|'[^'\n]*'`;
const token = new RegExp(`${text}|#[^\\n]*|[^"'#]`, 'g');

/** Lines without remarks; a list that goes over several is one. */
function wholeLines(toml: string): string[] {
  const lines = [''];
  let depth = 0;
  for (const [part] of toml.matchAll(token)) {
    if (part === '[') depth += 1;
    else if (part === ']') depth -= 1;
    if (part === '\n' && depth <= 0) lines.push('');
    else if (!part.startsWith('#')) lines[lines.length - 1] += part;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Undefined: none that is known. */
function meaningOf(written: string): unknown {
  if (written.startsWith('[') && written.endsWith(']')) {
    const parts = written.slice(1, -1).match(new RegExp(`${text}|[^\\s,"']+`, 'g')) ?? [];
    const values = parts.map(single);
    return values.includes(undefined) ? undefined : values;
  }
  return single(written);
}

function single(written: string): string | number | boolean | undefined {
  if (/^'[^'\n]*'$/.test(written)) return written.slice(1, -1);
  if (/^".*"$/.test(written)) return quoted(written);
  if (/^(true|false)$/.test(written)) return written === 'true';
  if (/^[+-]?\d[\d_]*(\.\d+)?$/.test(written)) return Number(written.replaceAll('_', ''));
  return /^\d{4}-\d\d-\d\d([T ][\d:.]+(Z|[+-]\d\d:\d\d)?)?$/.test(written) ? written : undefined;
}

function quoted(written: string): string | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
