/**
 * What makes two addresses the same page: host without `www.`, `m.` and `amp.`, and path without a closing slash or
 * `/amp`, both in one spelling. Scheme, port, query and fragment do not count, but for the number that WordPress gives to
 * a page without a path: `/?p=12`. Empty when it is no http(s) address.
 */
export function urlKey(address: string): string {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return '';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  const host = url.hostname.toLowerCase().replace(/^(www|m|amp)\./, '');
  const path = decoded(url.pathname)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\/amp$/, '')
    .replace(/^\/amp\//, '/');
  const number = path === '' ? url.search.match(/^\?(?:p|page_id)=(\d{1,19})$/)?.[1] : undefined;
  return host + path + (number ? `?p=${number}` : '');
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
