import { escapeHtml } from './html/html-body.ts';
import { hasInk, printable } from './piece/characters.ts';

/** XML that was written already, as against words that are still to be escaped. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | null>>;
type Child = string | Xml | null;

/**
 * An element; words among the children are escaped, null is left out. An element without children is empty.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Xml {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeHtml(value).replace(/[\t\n]/g, ' ')}"`],
  );
  const inner = children
    .map((child) => (child === null ? '' : typeof child === 'string' ? escapeHtml(child) : child.xml))
    .join('');
  return { xml: inner === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inner}</${name}>` };
}

/** An element that is there only when its words would be seen. */
export const ifSaid = (name: string, words: string | null, attributes: Attributes = {}): Xml | null =>
  words !== null && hasInk(words) ? element(name, attributes, words.trim()) : null;

/** For an attribute that is there only when its words would be seen. */
export const said = (words: string): string | null => (hasInk(words) ? words.trim() : null);

/** Words in CDATA, which ends where its text says so: that sign is parted. */
export const cdata = (name: string, words: string, attributes: Attributes = {}): Xml => {
  const { xml } = element(name, attributes, 'x');
  const text = printable(words).replaceAll(']]>', ']]]]><![CDATA[>');
  return { xml: xml.replace('>x<', () => `><![CDATA[${text}]]><`) };
};

/** A document with an element a line as far as it is asked for by `lines`. */
export const document = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

/** Children each on a line of its own, for whoever reads the file. */
export const lines = (children: readonly (Xml | null)[]): Xml => ({
  xml: `\n${children.flatMap((child) => (child ? [child.xml] : [])).join('\n')}\n`,
});
