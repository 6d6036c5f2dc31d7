export const ledger = {
  /** Printed on the public page and in the feed, in their language. */
  page: {
    title: 'Korrekturen: {{publication}}',
    heading: 'Korrekturverzeichnis',
    intro:
      'Was seit der Veröffentlichung berichtigt, präzisiert oder aktualisiert wurde, mit dem alten und dem neuen Wortlaut, das Neuste zuerst. Reine Tippfehler stehen hier nicht.',
    published_one: '{{count}} Eintrag.',
    published_other: '{{count}} Einträge.',
    received_one: '{{count}} Hinweis ist eingegangen.',
    received_other: '{{count}} Hinweise sind eingegangen.',
    rejected_one: '{{count}} davon hat die Prüfung nicht bestätigt.',
    rejected_other: '{{count}} davon hat die Prüfung nicht bestätigt.',
    was: 'Bisher',
    now: 'Neu',
    decidedAlone: 'Von einer Person allein entschieden und veröffentlicht.',
    number: 'Nr. {{number}}',
    none: 'Noch kein Eintrag.',
    chain:
      'Jeder Eintrag enthält die Prüfsumme des Eintrags davor (SHA-256). So zeigt es sich, wenn später einer fehlt oder anders lautet. Wer die Prüfsumme des neusten Eintrags aufbewahrt, kann damit das ganze Verzeichnis prüfen; die JSON-Datei sagt, wie.',
    head: 'Prüfsumme des neusten Eintrags:',
    seal: 'Siegel über Name, Zahlen und neusten Eintrag:',
    other: 'Diese Seite auf Deutsch',
  },
  room: 'Korrekturverzeichnis',
  lead: 'Die öffentliche Liste aller Notizen, das Neuste zuerst. Ein Eintrag wird nie geändert; jeder ist mit dem davor verkettet.',
  stateLabel: 'Stand des Verzeichnisses',
  whole: 'Unversehrt geprüft',
  broken: 'Die Kette ist gerissen',
  brokenText:
    'Die Datei des Desks wurde von aussen verändert. Eine Sicherung hilft zu sehen, was anders ist.',
  head: 'Prüfsumme des neusten Eintrags',
  copyHead: 'Prüfsumme kopieren',
  save: 'Seiten sichern',
  saveHint: 'Vier Dateien, die zusammen auf einen Webserver gehören; sie brauchen nichts weiter.',
  file: {
    'korrekturen.html': 'Seite auf Deutsch',
    'corrections.html': 'Seite auf Englisch',
    'ledger.json': 'JSON für Maschinen',
    'ledger.atom': 'Atom-Feed',
  },
  empty: 'Noch kein Eintrag',
  emptyText:
    'Mit der ersten veröffentlichten Korrektur, Präzisierung oder Aktualisierung beginnt das Verzeichnis von selbst.',
  counts_one: '{{count}} Hinweis eingegangen, {{rejected}} unberechtigt',
  counts_other: '{{count}} Hinweise eingegangen, {{rejected}} unberechtigt',
  back: 'Zu den Hinweisen',
  command: { open: 'Korrekturverzeichnis zeigen', save: 'Seiten des Korrekturverzeichnisses sichern' },
  fault: {
    altered: 'Eintrag {{number}} lautet anders, als er besiegelt wurde.',
    missing: 'Eintrag {{number}} fehlt.',
    'out-of-order': 'Eintrag {{number}} steht am falschen Ort.',
    unlinked:
      'Eintrag {{number}} schliesst nicht an den Eintrag davor an: Einer der beiden wurde ausgetauscht.',
    'count-differs': 'Die Datei nennt eine andere Zahl von Einträgen, als sie enthält.',
    'seal-differs':
      'Der Name der Publikation, die Zahl der Hinweise oder das Siegel der Datei wurde verändert; die Einträge sind unversehrt.',
    'head-differs': 'Der neuste Eintrag ist nicht der erwartete: Einer wurde entfernt oder hinzugefügt.',
    'words-differ':
      'Was zu lesen ist, stimmt nicht mit den besiegelten Angaben überein (Eintrag {{number}}).',
    'not-ours': 'Eintrag {{number}} ist nicht der, den dieser Desk veröffentlicht hat.',
    'file-differs': 'Was zu lesen ist, stimmt nicht mit den besiegelten Angaben überein.',
  },
  faultsMore_one: 'Und {{count}} weiterer Befund.',
  faultsMore_other: 'Und {{count}} weitere Befunde.',
};
