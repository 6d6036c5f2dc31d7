/** A service that stands between a mail and the page: which host, and how to get the page's address out of it. */
interface Wrapper {
  readonly host: RegExp;
  readonly target: (url: URL) => string | null;
}

const parameter =
  (...names: string[]) =>
  (url: URL): string | null =>
    names.map((name) => url.searchParams.get(name)).find((value) => value) ?? null;

const wrappers: readonly Wrapper[] = [
  { host: /\.safelinks\.protection\.outlook\.(com|de)$/, target: parameter('url') },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, target: (url) => googleTarget(url) },
  { host: /^(l|lm)\.(facebook|instagram)\.com$/, target: parameter('u') },
  { host: /^(www\.)?linkedin\.com$/, target: (url) => inPath(url, '/redir') && parameter('url')(url) },
  { host: /^(www\.)?youtube\.com$/, target: (url) => inPath(url, '/redirect') && parameter('q')(url) },
  { host: /^duckduckgo\.com$/, target: (url) => inPath(url, '/l/') && parameter('uddg')(url) },
  { host: /^deref-[a-z0-9-]+\.[a-z]+$/, target: parameter('redirectUrl') },
  { host: /^dereferer\.[a-z.]+$/, target: parameter('url', 'redirectUrl') },
  { host: /^slack-redir\.net$/, target: parameter('url') },
  { host: /^t\.umblr\.com$/, target: parameter('z') },
  { host: /^urldefense\.proofpoint\.com$/, target: (url) => proofpointTarget(url) },
  { host: /^urldefense\.(com|us|proofpoint\.com)$/, target: (url) => urldefenseTarget(url) },
  { host: /\.cdn\.ampproject\.org$/, target: (url) => ampTarget(url.pathname) },
];

const inPath = (url: URL, start: string): string | null => (url.pathname.startsWith(start) ? start : null);

const googleTarget = (url: URL): string | null =>
  url.pathname === '/url' ? parameter('q', 'url')(url) : ampTarget(url.pathname.replace(/^\/amp\//, '/c/'));

/** `/c/s/host/path` is the AMP copy of https://host/path; without `s/` it was http. */
function ampTarget(path: string): string | null {
  const [, secure, rest] = /^\/[cviar]\/(s\/)?(.+\..+)$/.exec(path) ?? [];
  return rest === undefined ? null : `${secure ? 'https' : 'http'}://${rest}`;
}

function proofpointTarget(url: URL): string | null {
  if (url.pathname.startsWith('/v3/')) return urldefenseTarget(url);
  const coded = url.searchParams.get('u');
  return coded && decoded(coded.replaceAll('-', '%').replaceAll('_', '/'));
}

const urldefenseTarget = (url: URL): string | null => /__(https?:.+?)__/.exec(url.href)?.[1] ?? null;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The address behind wrappers, also where one wraps another; a chain is followed five links deep. */
export function unwrapped(url: URL, depth = 5): URL {
  const wrapper = wrappers.find(({ host }) => host.test(url.hostname));
  const target = URL.parse(wrapper?.target(url) ?? '');
  if (depth === 0 || !target || !/^https?:$/.test(target.protocol)) return url;
  return unwrapped(target, depth - 1);
}
