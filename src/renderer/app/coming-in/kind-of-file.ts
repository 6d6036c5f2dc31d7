export type FileKind = 'article' | 'report' | 'image';

/** Formats that the desk takes, and others of which the workstation says what to do with them. */
const imageEndings: ReadonlySet<string> = new Set([
  ...['jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff', 'avif', 'gif'],
  ...['heic', 'heif', 'svg', 'svgz', 'bmp', 'psd', 'jxl', 'jp2'],
  ...['cr2', 'cr3', 'nef', 'arw', 'dng', 'raf', 'orf', 'rw2'],
]);

const articleEndings: ReadonlySet<string> = new Set([
  ...['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'docx', 'docm', 'dotx', 'dotm'],
  ...['druckreif', 'xml', 'wxr', 'zip'],
]);

const articleTypes: ReadonlySet<string> = new Set(['text/plain', 'text/html', 'text/xml', 'application/xml']);

const mailEndings: ReadonlySet<string> = new Set(['eml', 'mbox', 'mbx']);
const mailTypes: ReadonlySet<string> = new Set(['message/rfc822', 'application/mbox']);

/** For a file dialog. */
export const mailFiles = [...[...mailEndings].map((ending) => `.${ending}`), ...mailTypes].join(',');

/** For a file dialog. */
export const articleFiles = [...articleEndings].map((ending) => `.${ending}`).join(',');

/** What a file becomes, by its name first, because systems disagree on the media type of mails. Null: nothing. */
export function kindOfFile(file: { readonly name: string; readonly type: string }): FileKind | null {
  const ending = file.name.toLowerCase().match(/\.([a-z0-9]+)$/)?.[1] ?? '';
  if (mailEndings.has(ending) || mailTypes.has(file.type)) return 'report';
  if (articleEndings.has(ending) || articleTypes.has(file.type)) return 'article';
  if (file.type.startsWith('image/') || imageEndings.has(ending)) return 'image';
  return null;
}

/**
 * The same files, mails and mailboxes among those whose name says nothing marked as such by their first bytes: mail
 * programs keep mailboxes without an ending.
 */
export const withKindByContent = (files: readonly File[]): Promise<File[]> =>
  Promise.all(
    files.map(async (file) => {
      if (kindOfFile(file) !== null || /\.[a-z]{1,5}$/i.test(file.name)) return file;
      const start = await file
        .slice(0, 200)
        .text()
        .catch(() => '');
      return beginsMailbox(start) ? asMail(file) : file;
    }),
  );

/** A file that is a mail by where it lies, whatever its name. */
export const asMail = (file: File): File => new File([file], file.name, { type: 'message/rfc822' });

const beginsMailbox = (start: string): boolean =>
  /^\uFEFF?[\r\n]*From [^\r\n]*[\r\n]+[!-9;-~]+[ \t]*:/.test(start);
