/** `www.morgenblatt.example`; empty for what is no address. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** An address as a search prints it: the host, then the folders of the page. */
export function pathInWords(address: string): string {
  if (!URL.canParse(address)) return '';
  const { hostname, pathname } = new URL(address);
  return [hostname, ...pathname.split('/').filter((part) => part !== '')].map(readable).join(' › ');
}

const readable = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
