import type { SaxesTagNS } from 'saxes';

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/?$/, 'wp'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc'],
];

/** The prefix under which WordPress itself writes a namespace; null for one that no export has. */
export const usualPrefix = (uri: string): string | null =>
  prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? null;

/** An element by its usual name, whatever prefix the file gave to its namespace; an undeclared one speaks for itself. */
export function nameIn({ uri, prefix, local }: Pick<SaxesTagNS, 'uri' | 'prefix' | 'local'>): string {
  const usual = uri === '' ? prefix : usualPrefix(uri);
  return usual ? `${usual}:${local}` : local;
}
