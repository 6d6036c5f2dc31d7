/** How a page is shown to its writer. */
export const writing = {
  menu: 'Ansicht des Blatts',
  focus: { label: 'Fokus', off: 'Aus', sentence: 'Satz', paragraph: 'Absatz' },
  typewriter: 'Schreibmaschine',
  typewriterHint: 'Die Zeile, in der geschrieben wird, bleibt auf einer Höhe.',
  typeSize: { label: 'Schriftgrösse', less: 'Kleinere Schrift', more: 'Grössere Schrift' },
  measure: { label: 'Zeilenlänge', less: 'Kürzere Zeilen', more: 'Längere Zeilen' },
  pixels: '{{count}} px',
  characters: '{{count}} Zeichen',
  alone: 'Nur das Blatt zeigen',
  notAlone: 'Zurück zur Redaktion',
  outline: {
    title: 'Aufbau',
    command: 'Zum Aufbau des Artikels',
    empty: 'Noch keine Zwischentitel; «/» auf einer leeren Zeile setzt einen.',
  },
  commands: {
    focus: {
      sentence: 'Fokus: auf den Satz',
      paragraph: 'Fokus: auf den Absatz',
      off: 'Fokus: aus',
    },
    typewriterOn: 'Schreibmaschine: ein',
    typewriterOff: 'Schreibmaschine: aus',
    larger: 'Schrift vergrössern',
    smaller: 'Schrift verkleinern',
    typeAsAtFirst: 'Schrift und Zeilenlänge zurücksetzen',
    longerLines: 'Längere Zeilen',
    shorterLines: 'Kürzere Zeilen',
  },
};
