export type FileKind = 'article' | 'report' | 'image';

/** Formats that the desk takes, and others of which the workstation says what to do with them. */
const imageEndings: ReadonlySet<string> = new Set([
  ...['jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff', 'avif', 'gif'],
  ...['heic', 'heif', 'svg', 'svgz', 'bmp', 'psd', 'jxl', 'jp2'],
  ...['cr2', 'cr3', 'nef', 'arw', 'dng', 'raf', 'orf', 'rw2'],
]);

const articleEndings: ReadonlySet<string> = new Set([
  ...['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'docx', 'docm', 'dotx', 'dotm'],
]);

/** For a file dialog. */
export const articleFiles = [...articleEndings].map((ending) => `.${ending}`).join(',');

/** What a file becomes, by its name first, because systems disagree on the media type of mails. Null: nothing. */
export function kindOfFile(file: { readonly name: string; readonly type: string }): FileKind | null {
  const ending = file.name.toLowerCase().match(/\.([a-z0-9]+)$/)?.[1] ?? '';
  if (ending === 'eml' || file.type === 'message/rfc822') return 'report';
  if (articleEndings.has(ending) || file.type === 'text/plain' || file.type === 'text/html') return 'article';
  if (file.type.startsWith('image/') || imageEndings.has(ending)) return 'image';
  return null;
}
