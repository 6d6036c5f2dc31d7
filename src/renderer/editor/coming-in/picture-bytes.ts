import type { PictureSource } from '#shared/coming-in/line.ts';

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/tiff': 'tif',
};

const fileOf = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string): File =>
  new File([bytes], `${name}.${endings[type] ?? 'img'}`, { type });

/** The picture that a data address holds; null: it is none, or written in another way than all programs do. */
function fromDataAddress(address: string, name: string): File | null {
  const [, type, coded] = /^data:(image\/[a-z0-9.+-]+);base64,(.+)$/is.exec(address) ?? [];
  if (!type || !coded) return null;
  try {
    const binary = atob(coded.replace(/\s|%0A|%0D/gi, ''));
    return fileOf(
      Uint8Array.from(binary, (sign) => sign.charCodeAt(0)),
      type.toLowerCase(),
      name,
    );
  } catch {
    return null;
  }
}

/** What stands in a group of RTF from `start` on, without the groups within it. */
function ownTextOfGroup(rtf: string, start: number): string {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  for (const brace of rtf.slice(start).matchAll(/[{}]/g)) {
    const at = start + brace.index;
    if (depth === 0) parts.push(rtf.slice(from, at));
    depth += brace[0] === '{' ? 1 : -1;
    if (depth < 0) break;
    from = at + 1;
  }
  return parts.join(' ');
}

/** Pictures in hexadecimal digits, as Word puts them into the clipboard beside its HTML. */
function fromRtf(rtf: string, name: string): File[] {
  return [...rtf.matchAll(/\{\\pict\b/g)].flatMap((start) => {
    const own = ownTextOfGroup(rtf, start.index + 1);
    const type = /\\(png|jpeg)blip/.exec(own)?.[1];
    const hex = own.replace(/\\[a-z]+-?\d*/gi, '').replace(/\s+/g, '');
    if (!type || hex.length % 2 !== 0 || !/^[0-9a-f]+$/i.test(hex)) return [];
    const bytes = new Uint8Array(hex.length / 2);
    for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);
    return [fileOf(bytes, `image/${type}`, name)];
  });
}

/**
 * For each picture the bytes that are in the clipboard itself, or null: it has to be asked for, as nothing is fetched
 * from the network. Pictures of a word processor are taken from its RTF only where both tell of as many.
 */
export function picturesInClipboard(
  pictures: readonly PictureSource[],
  rtf: string,
  name: string,
): (File | null)[] {
  const isOnDisk = ({ address }: PictureSource) => /^(file:|[a-z]:\\|msohtmlclip)/i.test(address);
  const onDisk = pictures.filter(isOnDisk);
  const inRtf = onDisk.length > 0 ? fromRtf(rtf, name) : [];
  const isSure = inRtf.length === onDisk.length;
  return pictures.map((picture) =>
    isOnDisk(picture)
      ? ((isSure ? inRtf[onDisk.indexOf(picture)] : null) ?? null)
      : fromDataAddress(picture.address, name),
  );
}
