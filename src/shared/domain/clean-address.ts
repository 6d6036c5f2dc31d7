import { unwrapped } from './unwrap-link.ts';

/** Parameters by which senders and networks count who follows a link; no page needs them to be shown. */
const tracking =
  /^(utm_.*|mtm_.*|pk_(campaign|kwd|source|medium)|fbclid|gclid|gclsrc|gbraid|wbraid|gad_source|gad_campaignid|srsltid|dclid|msclkid|twclid|ttclid|li_fat_id|yclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_gl|_ga|wt_mc|xtor|__twitter_impression|at_medium|at_campaign|cmpid|s_cid|vero_id|oly_enc_id|oly_anon_id|ref_src|ref_url)$/i;

/** Parameters that follow their reader on one network, and mean something else elsewhere. */
const trackingOf: readonly { readonly host: RegExp; readonly names: RegExp }[] = [
  { host: /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be|spotify\.com)$/, names: /^si$/i },
  { host: /(^|\.)linkedin\.com$/, names: /^(trk|trackingId|refId|lipi)$/i },
  { host: /(^|\.)(twitter\.com|x\.com)$/, names: /^[st]$/i },
];

const nameOf = (pair: string): string => {
  const [name = ''] = pair.split('=');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Takes tracking parameters and a «link to highlight» off an address, and leaves the rest as it is spelt. */
export function withoutTracking(url: URL): URL {
  const clean = new URL(url);
  const pairs = clean.search.replace(/^\?/, '').split('&');
  const here = trackingOf.filter(({ host }) => host.test(clean.hostname));
  const follows = (name: string) => tracking.test(name) || here.some(({ names }) => names.test(name));
  const kept = pairs.filter((pair) => !follows(nameOf(pair)));
  if (kept.length < pairs.length) clean.search = kept.join('&');
  if (clean.hash.startsWith('#:~:')) clean.hash = '';
  return clean;
}

/** Longer ones are no links that anybody follows; to take them apart would only cost time. */
const longestAddress = 8_000;

/**
 * A web address without what follows its reader: wrappers (Safelinks, search results, networks) taken off, tracking
 * parameters removed. Anything else, and an address that has nothing of this, comes back exactly as it was written.
 */
export function cleanAddress(written: string): string {
  if (!/^https?:\/\//i.test(written) || written.length > longestAddress) return written;
  const url = URL.parse(written);
  if (!url) return written;
  const clean = withoutTracking(unwrapped(url));
  return clean.href === url.href ? written : clean.href.replace(/\?(?=#|$)/, '').replace(/#$/, '');
}
