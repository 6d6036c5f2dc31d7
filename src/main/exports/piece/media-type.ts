const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  webp: 'image/webp',
  png: 'image/png',
  avif: 'image/avif',
};

/** What kind of image a file is, by the ending that the export itself gave it. */
export const mediaTypeOf = (src: string): string =>
  mediaTypes[src.slice(src.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
