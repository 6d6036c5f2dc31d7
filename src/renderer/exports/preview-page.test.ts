// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { previewPage } from './preview-page.ts';

const policyFirst = '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'';

it('a previewed page states its policy before anything else in its head', () => {
  const page =
    '<!doctype html><html><head><title>T</title><style>\np{}</style></head><body>$&amp;</body></html>';
  const shown = previewPage(page, 'abc+/=');
  expect(shown).toMatch(/^<!doctype html>\n<html>/);
  expect(shown).toContain(policyFirst);
  expect(shown).not.toContain('unsafe-inline');
  expect(shown).toContain('<style nonce="abc+/=">');
  expect(shown).toContain('<body>$&amp;</body>');
});

it('however a template writes its tags', () => {
  const page =
    '<!doctype html><html data-x="<head>"><HEAD class="a"><style media="print">p{}</style></HEAD><body>x';
  const shown = previewPage(page, 'abc');
  expect(shown).toContain('<head class="a"><meta http-equiv="Content-Security-Policy"');
  expect(shown).toContain('<style media="print" nonce="abc">');
  expect(shown.indexOf('Content-Security-Policy')).toBeLessThan(shown.indexOf('<style'));
});

it('asks neither the network nor the workstation for what the page would load from elsewhere', () => {
  const page = `<!doctype html><head><link rel="stylesheet" href="https://x.example/a.css"><link rel="icon" href="/i.png">
<link rel="canonical" href="https://seebote.example/"></head><body>
<img src="https://x.example/logo.png" alt="Logo"><img src="/logo.svg" srcset="/media/a/page 1x, /b.svg 2x" alt="">
<img src="/media/img_a/page" alt="See"><img src="data:image/png;base64,AA" alt="">`;
  const shown = previewPage(page, 'abc');
  expect(shown).not.toMatch(/x\.example|i\.png|logo\.svg|b\.svg/);
  expect(shown).toContain('<img alt="Logo">');
  expect(shown).toContain('<img src="/media/img_a/page" alt="See">');
  expect(shown).toContain('<img src="data:image/png;base64,AA" alt="">');
  expect(shown).toContain('<link rel="canonical" href="https://seebote.example/">');
});
