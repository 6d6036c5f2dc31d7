/** What the ledger adds to the look of an exported page. */
export const ledgerStyle = `main { max-width: 34em; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
.kicker a { color: inherit; text-decoration: none; }
.counts, .when, .alone, .seal, footer { font-size: 0.875rem; line-height: 1.45; color: var(--quiet); font-variant-numeric: lining-nums; }
ol { margin: 2.5rem 0; padding: 0; list-style: none; }
ol > li { margin: 0; padding: 1.75rem 0 0.75rem; border-top: 1px solid var(--rule); }
.when { margin: 0; }
.when strong { color: var(--ink); }
ol h2 { margin: 0.15em 0 0.5em; font-size: 1.3125rem; }
.notice-text p { margin: 0 0 0.75em; }
.change { display: grid; grid-template-columns: 4.5em 1fr; margin: 0 0 0.35em; font-size: 1rem; }
.change .label { color: var(--quiet); font-size: 0.875rem; line-height: 1.775; }
del { text-decoration-color: var(--accent); text-decoration-thickness: 0.06em; }
ins { text-decoration: none; }
.alone { margin: 0.75em 0 0; }
.seal { margin: 0.75em 0 0; font-size: 0.75rem; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.92em; overflow-wrap: anywhere; hyphens: none; }
footer { padding-top: 1.25rem; border-top: 1px solid var(--rule); }
:target { scroll-margin-top: 1rem; }
@media print {
  main { max-width: none; padding: 0; }
  ol > li { break-inside: avoid; }
}
`;
