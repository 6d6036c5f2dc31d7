/** Nothing but the piece's own words, styles and images, of the library or in the page; no scripts, no frames, no network. */
const policy = (nonce: string): string =>
  `default-src 'none'; img-src 'self' data:; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;

/**
 * An exported page as it may be shown inside the window: under a policy stricter than the window's own. Its style
 * element carries the window's nonce, because a framed document inherits the window's policy as well.
 *
 * @param page a complete HTML page whose head opens with a bare `<head>`
 */
export const previewPage = (page: string, nonce: string): string =>
  page
    .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy(nonce)}">`)
    .replace('<style>', () => `<style nonce="${nonce}">`);
