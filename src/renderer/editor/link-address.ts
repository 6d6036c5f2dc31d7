import { isSafeLink } from '#shared/article-body/schema.ts';

/**
 * An address as somebody types it, made whole: `example.org` becomes a web address, `info@example.org` a mail address.
 * @returns null for what may not become a link: any scheme but http, https and mailto.
 */
export function completeAddress(typed: string): string | null {
  const text = typed.trim();
  if (isSafeLink(text)) return text;
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) || text.startsWith('//')) return null;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s/.]+(\.[^\s/.]+)+([/?#:]\S*)?$/.test(text) ? `https://${text}` : null;
}
