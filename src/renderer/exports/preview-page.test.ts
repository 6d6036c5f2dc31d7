import { expect, it } from 'vitest';
import { previewPage } from './preview-page.ts';

it('a previewed page states its policy before anything else in its head', () => {
  const page = '<!doctype html><html><head><title>T</title><style>\np{}</style></head><body>$&</body></html>';
  const shown = previewPage(page, 'abc+/=');
  const head = shown.slice(shown.indexOf('<head>') + '<head>'.length);
  expect(head.startsWith('<meta http-equiv="Content-Security-Policy"')).toBe(true);
  expect(head).toContain("default-src 'none'");
  expect(head).not.toContain('unsafe-inline');
  expect(shown).toContain('<style nonce="abc+/=">');
  expect(shown).toContain('<body>$&</body>');
});
