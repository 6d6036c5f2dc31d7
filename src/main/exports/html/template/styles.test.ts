import { describe, expect, it } from 'vitest';
import { pageStyle } from '../page-style.ts';
import { judgeTemplate } from './judge-template.ts';
import { masthead } from './masthead.fixture.ts';
import { problemAtLine } from './template-refusal.ts';

const judged = (styles: string, template = masthead) => judgeTemplate({ template, styles });
const refused = (styles: string, template = masthead) =>
  judged(styles, template).problems.map((one) => problemAtLine(one, 'de'));

describe('styles of the newsroom', () => {
  it('may be those of the program, in their own template or in ours', () => {
    expect(refused(pageStyle)).toEqual([]);
    expect(refused(pageStyle, '')).toEqual([]);
  });

  it('may set whatever hides nothing of a piece', () => {
    const styles = `
      @layer base, theme;
      @import url("https://fonts.example/serif.css") layer(base);
      @font-face { font-family: Haus; src: url(/haus.woff2) format("woff2"); }
      :root { --step: clamp(1rem, 0.9rem + 1vw, 1.25rem); --shown: block; }
      [hidden], .masthead nav:not(:focus-within) ul { display: none }
      article { display: grid; grid-template-columns: 1fr min(34em, 100%) 1fr; .lede { font-size: var(--step) } }
      .credit { display: var(--shown); font: 400 0.8rem/1.4 Haus, serif; color: rgb(0 0 0 / 70%); text-indent: 0 }
      .credit::before { content: "© "; display: none }
      figure img { clip-path: none; height: auto; opacity: 0.95; max-width: 100% }
      @media print { .masthead, footer { display: none } a::after { content: " (" attr(href) ")" } }
      @supports (display: grid) and (not (display: inline-grid)) { .x { display: none } }
      @keyframes in { from { opacity: 0 } to { opacity: 1 } }
      article { animation: in 300ms; background: url("data:image/png;base64,AAAA") }
      a:hover { color: #a8321f } p { margin: 0 0 1em; line-height: 1.5 }
    `;
    expect(refused(styles)).toEqual([]);
    expect(judged(styles).elsewhere).toEqual(['https://fonts.example/serif.css', '/haus.woff2']);
  });

  it.each([
    ['.credit { display: none }', 'den Credit eines Bildes'],
    ['figcaption span { visibility: hidden }', 'den Credit eines Bildes'],
    ['.ai-label { opacity: 0 }', 'die Kennzeichnung eines Bildes'],
    ['.kind-label { font-size: 0 }', 'die Kennzeichnung eines Bildes'],
    ['.byline { font: 0/0 a }', 'die Autorenzeile'],
    ['.byline { color: transparent }', 'die Autorenzeile'],
    ['.byline { color: #0000 }', 'die Autorenzeile'],
    ['.byline { color: rgba(0, 0, 0, 0) }', 'die Autorenzeile'],
    ['.notice { position: absolute; left: -9999px }', 'eine Korrekturnotiz'],
    ['.notice { text-indent: -999em }', 'eine Korrekturnotiz'],
    ['.notice + .notice { display: none }', 'eine Korrekturnotiz'],
    ['aside { transform: scale(0) }', 'eine Korrekturnotiz'],
    ['.standing { max-height: 0; overflow: hidden }', 'ein Standardelement'],
    ['.standing li:nth-child(2) { clip: rect(0 0 0 0) }', 'ein Standardelement'],
    ['.dates { clip-path: inset(50%) }', 'die Publikationsdaten'],
    ['.dateline { content-visibility: hidden }', 'Ort und Datum'],
    ['.kicker { filter: opacity(0) }', 'die Spitzmarke'],
    ['.lede { -webkit-line-clamp: 1 }', 'den Lead'],
    ['article > p { display: none }', 'Ort und Datum'],
    ['h1 { -webkit-text-fill-color: transparent }', 'den Titel'],
    ['body { opacity: 0% }', 'die ganze Seite'],
    ['article { display: none }', 'den Artikel'],
    ['@media print { .notice { display: none } }', 'eine Korrekturnotiz'],
    ['@supports (display: grid) { .credit { display: none } }', 'den Credit'],
    ['figure { .credit { display: none } }', 'den Credit'],
    ['figure { &:hover .credit { display: none } }', 'den Credit'],
    ['.credit { @media (width < 40rem) { display: none } }', 'den Credit'],
    ['@scope (figure) { .credit { display: none } }', 'den Credit'],
    ['@scope (.credit) { :scope { display: none } }', 'die ganze Seite'],
    ['.credit:not(:hover) { opacity: 0 }', 'den Credit'],
    ['figure:not(:hover) > figcaption > .credit { opacity: 0 }', 'den Credit'],
    ['[lang="fr"] .credit { display: none }', 'den Credit'],
    [':is(.x, .credit) { display: none !important }', 'den Credit'],
    ['.credit { d\\69splay: n\\6fne }', 'den Credit'],
    ['.cr\\65 dit { display: none }', 'den Credit'],
    [':root { --show: none } .credit { display: var(--show) }', 'den Credit'],
    ['.credit { display: var(--unset, none) }', 'den Credit'],
    ['@keyframes out { 100% { opacity: 0 } } .credit { animation: out 1s forwards }', 'den Credit'],
    ['.credit::first-line { font-size: 0 }', 'den Credit'],
  ])('%s is refused, since it hides something', (styles, hidden) => {
    const [sentence = ''] = refused(styles);
    expect(sentence).toMatch(/^Zeile 1: «.+» mit «.+» würde .+ verbergen\.$/);
    expect(sentence).toContain(hidden);
  });

  it.each([
    ['p { color: red', /lassen sich nicht lesen/],
    ['p { color: red } }', /lassen sich nicht lesen/],
    ['p { content: "\n} .credit{display:none} p { content: "" }', /lassen sich nicht lesen/],
    ['p { background: url(a"b) }', /lassen sich nicht lesen/],
    ['<!-- p { color: red } -->', /lassen sich nicht lesen/],
    ['p { a: b { display: none } }', /lassen sich nicht lesen/],
    ['<style>p { color: red }</style>', /ohne <style> und <\/style>/],
    ['p::after { content: "</style><script>go()</script>" }', /ohne <style> und <\/style>/],
    ['/* </STYLE> */', /ohne <style> und <\/style>/],
    ['@import "http://x.example/a.css";', /«http:\/\/x\.example\/a\.css» wird nichts geladen/],
    ['@import url(//x.example/a.css);', /wird nichts geladen/],
    ['p { background: url("javascript:go()") }', /wird nichts geladen/],
    ['p { background: URL(data:text/html,x) }', /wird nichts geladen/],
    ['p { background-image: image-set("http://x.example/a.png" 1x) }', /wird nichts geladen/],
    [':root { --a: url(http://x.example/a.png) }', /wird nichts geladen/],
    ['@font-face { font-family: x; src: url(http://x.example/a.woff2) }', /wird nichts geladen/],
  ])('%s is refused', (styles, sentence) => {
    expect(refused(styles).join(' ')).toMatch(sentence);
  });

  it('are judged by the template that they belong to', () => {
    const template = masthead.replace('<article>', '<article class="story">');
    expect(refused('.story { display: none }', template)).toHaveLength(1);
    expect(refused('.story { display: none }')).toEqual([]);
  });
});
