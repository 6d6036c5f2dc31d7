/** Names that Windows takes for devices, with or without an ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Control characters, invisible ones, and those that turn the reading direction ("gpj.exe" shown as "exe.jpg"). */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A name for show, at most 120 characters, out of whatever a stranger's mail says: no path, no control or direction
 * characters, no device name, nothing that a shell or a web page takes for more than a name.
 */
export function cleanedName(written: string): string {
  const bare = written
    .normalize('NFC')
    .replace(invisible, '')
    .split(/[/\\]/)
    .filter((part) => !/^[.\s]*$/.test(part))
    .at(-1);
  const name = (bare ?? '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return shortened(device.test(name) ? `_${name}` : name);
}

/** Keeps the ending, which says what kind of file it is. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= 120) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${letters.slice(0, 120 - ending.length - 1).join('')}…${ending}`;
}
