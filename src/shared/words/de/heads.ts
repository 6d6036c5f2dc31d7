/** How headline and lede stand where others show them. */
export const heads = {
  title: 'Suche und Karten',
  command: 'Suche und Karten zeigen',
  part: { headline: 'Titel', lede: 'Lead' },
  inHand: {
    fits: '{{part}}: {{count}} von etwa {{most}} Zeichen',
    cut: '{{part}}: {{count}} Zeichen, gekürzt nach etwa {{most}}',
  },
  search: 'Suchergebnis',
  card: 'Karte in sozialen Netzwerken',
  fits: '{{count}} von etwa {{most}} Zeichen',
  cut: '{{count}} Zeichen; gekürzt nach etwa {{most}}',
  noLede: 'Ohne Lead wählen andere eine Stelle aus dem Text.',
  keptOff: 'Das Aufmacherbild ist nicht für Social Media freigegeben und bleibt weg.',
  noAddress: 'Das Bild kommt mit, sobald die Adresse der Seite eingetragen ist.',
  noAltText: 'Dem Bild fehlt der Alternativtext.',
  altText: 'Alternativtext: {{words}}',
  hint: 'Richtwerte: Jede Suche und jedes Netzwerk kürzt etwas anders.',
};
