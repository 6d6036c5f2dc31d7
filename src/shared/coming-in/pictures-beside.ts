/** Pictures that lie beside a page or a Markdown file, and how its text names them. */

/** Whether a name is that of a picture which a desk takes; its bytes have the last word. */
export const isPictureName = (path: string): boolean => /\.(?:jpe?g|png|webp|gif|tiff?|avif)$/i.test(path);

/** No piece has more. */
const mostNamed = 2_000;

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Names are one where a disk holds them to be one: case and the way in which ä is written do not part them. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** The same place without `.`, `..` and doubled strokes; what would lead out of the folder stays in it. */
function straight(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const withoutTail = (address: string): string => address.replace(/[?#].*$/s, '');

/** As it was written; null: not beside its document, but on the net or in the document itself. */
function said(address: string): string | null {
  const path = withoutTail(address.trim());
  return path === '' || /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(path) ? null : decoded(path);
}

/** Where a picture lies, within the folder of its document; null: not beside it, but on the net or in the document itself. */
export const relativePath = (address: string): string | null => straight(said(address) ?? '') || null;

/** The name of a picture's file, also of one on the net; empty where its address has none. */
export function fileNameIn(address: string): string {
  if (/^(?:data|cid|docx):/i.test(address)) return '';
  const last = decoded(withoutTail(address.trim())).split(/[/\\]/).at(-1) ?? '';
  return /\.[a-z\d]{2,5}$/i.test(last) ? last : '';
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/**
 * The picture that an address means: the one at its place, else the one of its name.
 * @param pictures by where they lie
 * @param from where the document lies among them
 */
export function pictureBeside<Picture extends { readonly path: string }>(
  address: string,
  pictures: readonly Picture[],
  from = '',
): Picture | null {
  const relative = said(address);
  const place = relative === null ? null : folded(straight(`${folderOf(from)}/${relative}`));
  const name = folded(fileNameIn(address));
  return (
    pictures.find(({ path }) => path === address) ??
    pictures.find(({ path }) => folded(straight(path)) === place) ??
    (name === ''
      ? null
      : (pictures.find(({ path }) => folded(path.split('/').at(-1) ?? '') === name) ?? null))
  );
}

const named =
  /\b(?:src|srcset)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))|!\[[^\]]*\]\(\s*(?:<([^>\n]+)>|([^\s)]+))|!\[\[([^\]|\n]+)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)|^[ \t]*[\w-]{1,40}[ \t]*[:=][ \t]*["']?([^"'\n]{1,400}\.(?:jpe?g|png|webp|gif|tiff?|avif))["']?[ \t]*$/gim;

/** The addresses of pictures that a text in HTML or Markdown names, each once; more than it shows, and none that it shows is missed. */
export function picturesNamed(text: string): string[] {
  const found = new Set<string>();
  for (const [, ...ways] of text.matchAll(named)) {
    const address = (ways.find((way) => way !== undefined) ?? '').replaceAll('&amp;', '&').trim();
    // Of a set of sizes the first.
    const [first = ''] =
      ways[3] === undefined && /\s\d+(?:\.\d+)?[wx]\b/.test(address) ? address.split(/\s/) : [address];
    if (fileNameIn(first) !== '') found.add(first);
    if (found.size === mostNamed) break;
  }
  return [...found];
}
