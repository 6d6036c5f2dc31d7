/** The byte order of a text in UTF-16, by the zeros of its Latin letters. */
export function utf16Of(text: Uint8Array): 'utf-16be' | 'utf-16le' {
  const zerosAt = (first: 0 | 1) => text.filter((byte, at) => at % 2 === first && byte === 0).length;
  return zerosAt(0) >= zerosAt(1) ? 'utf-16be' : 'utf-16le';
}
