/**
 * JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) gives a value: no blanks, members sorted by the
 * UTF-16 code units of their names, strings and numbers as ECMAScript writes them. Half surrogate pairs, which the RFC
 * forbids, become U+FFFD, so that every text has a form.
 * @throws TypeError for what JSON has no word for, such as NaN or a function
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`no JSON: ${typeof value}`);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name.toWellFormed())}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
