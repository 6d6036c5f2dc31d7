import { isSafeLink } from '#shared/article-body/schema.ts';

/** Why something that was typed may not become a link; each has its sentence under `editor.link.refused`. */
export type LinkRefusal = 'empty' | 'script' | 'data' | 'file' | 'scheme' | 'login' | 'malformed';

export type ReadAddress =
  | { readonly address: string }
  /** `what`: the scheme, with its colon, where that is refused; else what was typed, cut short. */
  | { readonly refused: LinkRefusal; readonly what: string };

/** Signs that browsers overlook in an address, so that a scheme could hide behind them. */
const overlooked = /[\p{Cc}\p{Cf}]/gu;
/** A host with a port (`example.org:8080`) has a full stop and figures. */
const schemeOf = (text: string): string | null =>
  /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase() ?? null;
const isPathOfFile = (text: string): boolean => /^([a-z]:[\\/]|\\\\)/i.test(text);
const isMailbox = (text: string): boolean => /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text);
/** A name, mostly with a password, before the host: all readers would have it, and it may feign another host. */
const holdsLogin = (address: string): boolean => new URL(address).username + new URL(address).password !== '';
const longestWhat = 60;

/**
 * An address as somebody types it, made whole: `example.org` becomes a web address, `info@example.org` a mail address.
 * Only http, https and mailto become a link, and none that would give away a name and password.
 */
export function readAddress(typed: string): ReadAddress {
  const text = typed.replace(overlooked, '').trim();
  const refuse = (refused: LinkRefusal, what = text): ReadAddress => ({
    refused,
    what: what.length > longestWhat ? `${what.slice(0, longestWhat).toWellFormed()}…` : what,
  });
  if (text === '') return refuse('empty');
  if (isPathOfFile(text)) return refuse('file');
  const scheme = schemeOf(text);
  switch (scheme) {
    case null:
      if (isMailbox(text)) return { address: `mailto:${text}` };
      return /^[^\s/.@]+(\.[^\s/.]+)+([/?#:]\S*)?$/.test(text) && URL.canParse(`https://${text}`)
        ? { address: `https://${text}` }
        : refuse('malformed');
    case 'http':
    case 'https':
      if (!isSafeLink(text) || !URL.canParse(text)) return refuse('malformed');
      return holdsLogin(text) ? refuse('login', new URL(text).host) : { address: text };
    case 'mailto':
      return isSafeLink(text) && /^mailto:(\?|[^\s@]+@[^\s@]+)/i.test(text)
        ? { address: text }
        : refuse('malformed');
    case 'javascript':
    case 'vbscript':
      return refuse('script', `${scheme}:`);
    case 'data':
    case 'blob':
      return refuse('data', `${scheme}:`);
    case 'file':
      return refuse('file');
    default:
      return refuse('scheme', `${scheme}:`);
  }
}

/** @returns null for what may not become a link */
export function completeAddress(typed: string): string | null {
  const read = readAddress(typed);
  return 'address' in read ? read.address : null;
}
