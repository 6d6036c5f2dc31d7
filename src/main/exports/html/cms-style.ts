/** Field names cannot be selected, so that "select all" in a section copies the field alone. */
export const cmsStyle = `:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1b1a17; --quiet: #66625a; --rule: #d9d5cc; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151412; --ink: #ece9e2; --quiet: #a8a397; --rule: #3a3832; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 "Source Serif 4", Charter, Georgia, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
section, main > dl { border-top: 1px solid var(--rule); padding: 1rem 0; }
.field, dt { font: 600 0.8125rem/1.4 Inter, system-ui, sans-serif; color: var(--quiet); }
.field { margin: 0 0 0.5rem; user-select: none; -webkit-user-select: none; }
a { color: inherit; }
h1, h2 { line-height: 1.2; }
img { display: block; max-width: 100%; height: auto; }
.image + .image { margin-top: 2rem; }
dd { margin: 0 0 0.5rem; }
`;
