/** Nothing but the piece's own words, styles and images, of the library or in the page; no scripts, no frames, no network. */
const policy = (nonce: string): string =>
  `default-src 'none'; img-src 'self' data:; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;

/** What a page would load: in a window that loads nothing it would be asked of the workstation, or show as broken. */
const ofThePage = /^(data:|\/media\/)/;

/**
 * An exported page as it may be shown inside the window: under a policy stricter than the window's own, and without
 * what it would load from elsewhere. Its style element carries the window's nonce, because a framed document inherits
 * the window's policy as well. The page is taken apart as a browser does it, which runs and loads nothing, since the
 * template of a newsroom may write its tags in many ways.
 *
 * @param page a complete HTML page
 */
export function previewPage(page: string, nonce: string): string {
  // The nonce comes first: the window's policy holds for what is taken apart in it as well.
  const withNonce = page.replaceAll('<style>', () => `<style nonce="${nonce}">`);
  const document = new DOMParser().parseFromString(withNonce, 'text/html');
  const stated = document.createElement('meta');
  stated.setAttribute('http-equiv', 'Content-Security-Policy');
  stated.setAttribute('content', policy(nonce));
  for (const link of document.querySelectorAll('link:not([rel="canonical"])')) link.remove();
  for (const image of document.querySelectorAll('img, source')) {
    if (!ofThePage.test(image.getAttribute('src') ?? '')) image.removeAttribute('src');
    if (!(image.getAttribute('srcset') ?? '').split(',').every((one) => ofThePage.test(one.trim())))
      image.removeAttribute('srcset');
  }
  for (const style of document.querySelectorAll('style')) style.setAttribute('nonce', nonce);
  document.head.prepend(stated);
  return `<!doctype html>\n${document.documentElement.outerHTML}`;
}
