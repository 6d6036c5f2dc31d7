import type { ProblemCode } from './problem.ts';

/**
 * What is done with an address: a link leads there, a form sends there, a page loads something from there, or a drawing
 * takes a part of its own page.
 */
export type AddressKind = 'leads' | 'sends' | 'loads' | 'within';

/** As a browser reads it: without blanks around it, and without line breaks and tabs anywhere. */
const asBrowsersRead = (address: string): string =>
  address.replace(/^[\s\p{Cc}]+|[\s\p{Cc}]+$/gu, '').replace(/[\t\n\r]/g, '');

const schemesOf: Readonly<Record<Exclude<AddressKind, 'within'>, RegExp>> = {
  leads: /^(https?|mailto|tel):/i,
  sends: /^https:/i,
  loads: /^(https:|data:(image|font)\/[a-z0-9+.-]+[;,])/i,
};

/** The addresses of a `srcset`. One that holds a comma is judged in pieces; a data address has no place there. */
const candidates = (srcset: string): string[] =>
  srcset.split(/[\s,]+/).filter((piece) => piece !== '' && !/^[\d.]+[wxh]$/.test(piece));

/** Why an address may not stand there; null where it may. Addresses without a scheme are those of the page's own site. */
export function addressProblem(value: string, kind: AddressKind, isSrcset = false): ProblemCode | null {
  for (const address of isSrcset ? candidates(value) : [value]) {
    const read = asBrowsersRead(address);
    if (kind === 'within') {
      if (!read.startsWith('#')) return 'addressLoads';
      continue;
    }
    if (/^[\\/]{2}/.test(read)) return kind === 'leads' ? null : 'addressLoads';
    if (/^\{\{[^{}]*\}\}$/.test(read)) continue;
    if (/^[a-z][a-z0-9+.-]*:/i.test(read) && !schemesOf[kind].test(read))
      return kind === 'leads' ? 'addressLeads' : 'addressLoads';
  }
  return null;
}

/** What a page takes from elsewhere there, as it is written; nothing where the page brings it along. */
export const loadedFrom = (value: string, isSrcset = false): string[] =>
  (isSrcset ? candidates(value) : [value])
    .map(asBrowsersRead)
    .filter((address) => address !== '' && !/^(data:|#)/i.test(address));
