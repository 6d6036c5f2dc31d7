/** Rechtschreibung: what is said on the page. */
export const spelling = {
  nothing: 'Auf dieser Seite ist kein Wort markiert.',
  isOff: 'Die Rechtschreibprüfung ist ausgeschaltet.',
  missing:
    'Für {{language}} ist kein Wörterbuch da. Unter Einstellungen, Rechtschreibung steht, wie eines dazukommt.',
  commands: {
    next: 'Nächstes unbekanntes Wort',
    on: 'Rechtschreibprüfung einschalten',
    off: 'Rechtschreibprüfung ausschalten',
  },
  menu: {
    label: 'Vorschläge für «{{word}}»',
    looking: 'Vorschläge werden gesucht …',
    none: 'Keine Vorschläge',
    ignore: 'In diesem Artikel nicht beanstanden',
    learn: 'Zu den eigenen Wörtern',
  },
  ignored: {
    title: 'Nicht beanstandete Wörter',
    heed: '«{{word}}» wieder beanstanden',
  },
  status: { missing: 'Kein Wörterbuch für {{language}}' },
};

/** The part of the settings. */
export const spellingSettings = {
  title: 'Rechtschreibung',
  hint: 'Wörter, die weder im Wörterbuch noch in der eigenen Liste stehen, werden im Text unterwellt.',
  on: 'Rechtschreibung prüfen',
  onHint: 'Gilt nur auf diesem Rechner.',
  dictionaries: 'Wörterbücher',
  missing: 'Für {{language}} ist kein Wörterbuch da; die Rechtschreibung wird nicht geprüft.',
  install: 'Unter Debian und Ubuntu:',
  orFiles: 'Oder die beiden Dateien eines Hunspell-Wörterbuchs (.aff und .dic) hereinholen.',
  files:
    'Die beiden Dateien eines Hunspell-Wörterbuchs (.aff und .dic) hereinholen. Ist LibreOffice installiert, werden dessen Wörterbücher gefunden.',
  standsIn:
    'Für {{language}} ist kein eigenes Wörterbuch da; geprüft wird mit dem für {{other}}. In der Schweiz gilt dabei ss für ß.',
  place: { desk: 'auf diesem Desk', machine: 'auf diesem Rechner' },
  serves: 'in Gebrauch',
  damaged: 'beschädigt oder unvollständig',
  bringIn: 'Wörterbuch hereinholen',
  lookAgain: 'Nochmals suchen',
  remove: 'Wörterbuch {{name}} vom Desk nehmen',
  ownWords: 'Eigene Wörter',
  ownWordsHint:
    'Gelten in jedem Artikel von «{{publication}}» als richtig, ebenso die Namen der Autorinnen, Autoren und Ressorts.',
  newWord: 'Neues Wort',
  add: 'Hinzufügen',
  search: 'In der Liste suchen',
  noWords: 'Noch keine. Sie kommen hier dazu oder im Text, beim Rechtsklick auf ein markiertes Wort.',
  notAmongWords: 'Nichts gefunden',
  removeWord: '«{{word}}» aus der Liste nehmen',
};
