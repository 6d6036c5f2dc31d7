import { SaxesParser } from 'saxes';
import { openingText } from './decode-xml.ts';
import { usualPrefix } from './names-in-wxr.ts';

/** A file of XML: an export of WordPress, or the name of what else it is. */
export type WhatXml = { readonly kind: 'wordpress' } | { readonly kind: 'other'; readonly what: string };

const known: Readonly<Record<string, string>> = {
  rss: 'RSS',
  feed: 'Atom',
  RDF: 'RSS 1.0',
  nitf: 'NITF',
  newsMessage: 'NewsML-G2',
  newsItem: 'NewsML-G2',
  packageItem: 'NewsML-G2',
  NewsML: 'NewsML 1',
  svg: 'SVG',
  plist: 'Apple plist',
  opml: 'OPML',
  urlset: 'Sitemap',
  sitemapindex: 'Sitemap',
  package: 'OPF',
  wordDocument: 'Word 2003 XML',
};

/** Pages in the form of XML come in as pages. */
const pages = new Set(['html', 'body', 'head']);

/**
 * What a file is by the namespaces at its head, whatever its name; null: no XML, or a page. An export of WordPress is an
 * RSS file that says so by WordPress' own namespace.
 */
export async function whatXml(file: string): Promise<WhatXml | null> {
  const text = (await openingText(file)).replace(/^[\ufeff\s]+/, '');
  if (!/^<(\?xml\b|!--|!DOCTYPE\s+(?!html)|[a-z_][\w.:-]*[^<>]*\bxmlns\b)/i.test(text)) return null;
  const root = rootIn(text);
  if (!root || pages.has(root.local.toLowerCase())) return null;
  // Remarks may stand at the head of anything.
  const saysSo = text.startsWith('<?xml') || Object.keys(root.ns).length > 0 || root.local in known;
  if (!saysSo) return null;
  const isWordPress = root.local === 'rss' && Object.values(root.ns).some((uri) => usualPrefix(uri) === 'wp');
  return isWordPress
    ? { kind: 'wordpress' }
    : { kind: 'other', what: known[root.local] ?? `<${root.local}>` };
}

function rootIn(text: string): { local: string; ns: Readonly<Record<string, string>> } | null {
  let root: { local: string; ns: Record<string, string> } | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ local, name, ns }) => {
    root ??= { local: (local || name).slice(0, 60), ns: { ...ns } };
  });
  // Small steps: the root is all that is wanted of it.
  for (let at = 0; at < text.length && !root; at += 1024) parser.write(text.slice(at, at + 1024));
  return root;
}
