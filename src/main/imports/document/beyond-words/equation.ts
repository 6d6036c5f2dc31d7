import type { Element } from '@xmldom/xmldom';
import { inSmallDigits } from '#shared/coming-in/small-digits.ts';
import { attributeOf, childOf, childrenOf } from '../tracked/word-xml.ts';

/** An equation of Word (OMML) in one line, as somebody would type it: `x = (−b ± √(b² − 4ac))/2a`. */
export function equationText(element: Element): string {
  const write = writers.get(element.localName ?? '');
  if (write) return write(element);
  if (isProperties(element)) return '';
  return element.localName === 't' ? (element.textContent ?? '') : all(element);
}

const isProperties = ({ localName }: Element): boolean => /Pr$/.test(localName ?? '');
const all = (element: Element): string => childrenOf(element).map(equationText).join('');
const part = (element: Element, name: string): string => {
  const child = childOf(element, name);
  return child ? all(child) : '';
};
const parts = (element: Element, name: string): string[] =>
  childrenOf(element)
    .filter(({ localName }) => localName === name)
    .map(all);

/** What belongs together stays so beside a sign. */
const together = (text: string): string => (/^[\p{L}\p{N}.,’']*$/u.test(text) ? text : `(${text})`);
const raised = (text: string): string => small(text, 'super', '^');
const lowered = (text: string): string => small(text, 'sub', '_');
function small(text: string, how: 'super' | 'sub', sign: string): string {
  if (text === '') return '';
  const digits = inSmallDigits(text, how);
  return digits === text ? `${sign}${together(text)}` : digits;
}

/** A sign that the properties name; an empty one is none. */
function signOf(element: Element, name: string, usual: string): string {
  const properties = childrenOf(element).find(isProperties);
  const sign = properties && childOf(properties, name);
  return sign ? (attributeOf(sign, 'val') ?? '') : usual;
}

const limits = (element: Element): string =>
  `${lowered(part(element, 'sub'))}${raised(part(element, 'sup'))}`;

const writers: ReadonlyMap<string, (element: Element) => string> = new Map(
  Object.entries({
    f: (one: Element) => `${together(part(one, 'num'))}/${together(part(one, 'den'))}`,
    sSup: (one: Element) => `${together(part(one, 'e'))}${limits(one)}`,
    sSub: (one: Element) => `${together(part(one, 'e'))}${limits(one)}`,
    sSubSup: (one: Element) => `${together(part(one, 'e'))}${limits(one)}`,
    sPre: (one: Element) => `${limits(one)}${part(one, 'e')}`,
    rad: (one: Element) => {
      const degree = part(one, 'deg');
      return `${degree === '' ? '' : raised(degree)}√${together(part(one, 'e'))}`;
    },
    nary: (one: Element) => `${signOf(one, 'chr', '∫')}${limits(one)} ${part(one, 'e')}`,
    d: (one: Element) =>
      `${signOf(one, 'begChr', '(')}${parts(one, 'e').join(signOf(one, 'sepChr', '|'))}${signOf(one, 'endChr', ')')}`,
    func: (one: Element) => `${part(one, 'fName')} ${part(one, 'e')}`,
    limLow: (one: Element) => `${part(one, 'e')}${lowered(part(one, 'lim'))}`,
    limUpp: (one: Element) => `${part(one, 'e')}${raised(part(one, 'lim'))}`,
    acc: (one: Element) => `${part(one, 'e')}${signOf(one, 'chr', '\u0302')}`,
    m: (one: Element) => `[${childrenOf(one).flatMap(row).join('; ')}]`,
    eqArr: (one: Element) => parts(one, 'e').join('; '),
  }),
);

const row = (element: Element): string[] =>
  element.localName === 'mr' ? [parts(element, 'e').join(' ')] : [];
