/** PNG chunks that hold text; ICC profiles and EXIF are none, the picture needs those. */
const pngTexts: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt']);

/**
 * A PNG or WebP without the texts that the picture does not need: a decoder unpacks or copies them before it looks at
 * a pixel, and a hostile file has gigabytes. Texts of up to `longest` bytes as they lie in the file stay. Any other file comes
 * back as it is, and what follows a place that breaks off stays, so that the decoder finds the damage.
 */
export function withoutTexts(bytes: Uint8Array, longest = 0): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.toString('latin1', 1, 4) === 'PNG') return withoutPngTexts(file, longest);
  if (file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP')
    return withoutXmp(file, longest);
  return bytes;
}

function withoutPngTexts(file: Buffer, longest: number): Uint8Array {
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const next = at + 12 + length;
    if (next > file.length) break;
    if (length > longest && pngTexts.has(file.toString('latin1', at + 4, at + 8))) {
      kept.push(file.subarray(from, at));
      from = next;
    }
    at = next;
  }
  return from === 0 ? file : Buffer.concat([...kept, file.subarray(from)]);
}

function withoutXmp(file: Buffer, longest: number): Uint8Array {
  for (let at = 12; at + 8 <= file.length; ) {
    const length = file.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (file.toString('latin1', at, at + 4) === 'XMP ' && length > longest && next <= file.length) {
      const rest = Buffer.concat([file.subarray(0, at), file.subarray(next)]);
      rest.writeUInt32LE(rest.length - 8, 4);
      // The header of an extended file says that XMP follows (bit 2).
      if (rest.toString('latin1', 12, 16) === 'VP8X') rest[20] = (rest[20] ?? 0) & ~0x04;
      return rest;
    }
    at = next;
  }
  return file;
}
