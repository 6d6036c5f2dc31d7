/** Host names compared without `www.`, and without the mobile and AMP doors of the same house. */
export const hostKey = (url: string): string =>
  (URL.parse(url)?.hostname ?? '')
    .toLowerCase()
    .replace(/^(www|m|mobile|mobil|amp)\./, '')
    .replace(/^www\./, '');

export const isOnHost = (url: string, baseUrl: string): boolean =>
  hostKey(url) !== '' && hostKey(url) === hostKey(baseUrl);
