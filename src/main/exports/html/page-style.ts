/** How wide an image stands on the page, for the `sizes` of an image: the column below, 34 times 1.1875rem. */
export const columnWidth = '(min-width: 41rem) 38rem, calc(100vw - 2.5rem)';

/** An exported page as printed matter: one column at a reader's measure, on paper or at night, and on real paper. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1b1a17; --quiet: #66625a; --rule: #d9d5cc; --accent: #a8321f;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #151412; --ink: #ece9e2; --quiet: #a8a397; --rule: #3a3832; --accent: #e2715c; }
}
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.1875rem/1.55 "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif;
  font-kerning: normal; font-variant-numeric: oldstyle-nums proportional-nums;
  hyphens: auto; overflow-wrap: break-word;
}
article { max-width: 34em; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
p { margin: 0 0 1em; text-wrap: pretty; hanging-punctuation: first; }
.kicker { margin: 0 0 0.5rem; color: var(--accent); letter-spacing: 0.06em; font-variant-caps: all-small-caps; font-size: 1rem; }
h1 { margin: 0 0 1.25rem; font-size: clamp(1.875rem, 1.2rem + 3vw, 2.75rem); line-height: 1.12; letter-spacing: -0.015em; font-weight: 650; text-wrap: balance; hyphens: manual; }
h2 { margin: 2em 0 0.4em; font-size: 1.1875rem; line-height: 1.3; font-weight: 700; text-wrap: balance; hyphens: manual; }
.byline, .dates, figcaption { font-size: 0.875rem; line-height: 1.45; color: var(--quiet); }
.byline { margin: 0; }
.byline:last-child { margin-bottom: 1.25rem; }
.dates { margin: 0 0 1.75rem; font-variant-numeric: lining-nums; }
.dateline { margin: 0; font-variant-caps: all-small-caps; letter-spacing: 0.03em; }
.lede { font-size: 1.3125rem; line-height: 1.45; font-weight: 600; margin: 0 0 1.5rem; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 0.08em; text-underline-offset: 0.18em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
figure { margin: 2rem 0; }
figure.lead { margin-top: 0; }
img { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: 0.5rem; color: var(--ink); }
.credit, .kind-label, .ai-label { margin-left: 0.35em; color: var(--quiet); }
.credit:first-child, .kind-label:first-child, .ai-label:first-child { margin-left: 0; }
.kind-label, .ai-label { display: inline-block; padding: 0 0.4em; border: 1px solid currentcolor; border-radius: 2px; }
blockquote { margin: 1.5em 0; padding-left: 1.25em; border-left: 2px solid var(--accent); font-style: italic; }
blockquote p { margin-bottom: 0.3em; }
blockquote em { font-style: normal; }
ul, ol { margin: 0 0 1em; padding-left: 1.5em; }
li, li p, li ul, li ol { margin-bottom: 0.35em; }
.notice { margin: 1.75rem 0; padding: 0.9rem 1.1rem 0; border: 1px solid var(--rule); border-top: 3px solid var(--accent); font-size: 1rem; overflow: hidden; }
.standing { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); font-size: 1rem; }
.standing h2 { margin-top: 1em; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #aaa; --accent: #000; }
  body { font-size: 10.5pt; }
  article { max-width: none; padding: 0; }
  h1, h2, figure, .notice { break-inside: avoid; }
  h2 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
}
`;
