/** Hand-off packages: what they hold, and what became of one that was opened. */
export const handOff = {
  version: {
    before: 'Vor dem Paket von {{who}}',
    theirs: 'Paket von {{who}}',
  },
  note: '{{who}}, {{desk}}',
  outcome: {
    added: 'Übernommen von {{who}}.',
    merged: 'Mit dem Stand von {{who}} zusammengeführt; was vorher hier stand, ist als Fassung behalten.',
    joined: 'Um den Stand von {{who}} ergänzt; der Text hier ist derselbe.',
    known: 'Nichts Neues von {{who}}: Es wurde nichts verändert.',
  },
  signature: {
    own: 'Unterschrieben von diesem Desk.',
    known: 'Unterschrieben vom Desk «{{desk}}», Schlüssel bekannt ({{key}}).',
    new: 'Unterschrieben vom Desk «{{desk}}», Schlüssel neu ({{key}}). Er ist nun gemerkt.',
    changed:
      'Achtung: «{{desk}}» hat einen anderen Schlüssel als bisher ({{key}}). Das ist so, wenn der Desk neu angelegt wurde, oder wenn sich jemand für ihn ausgibt; bitte nachfragen.',
  },
  conflict: 'Bild «{{name}}»: Der Nachweis hier bleibt; im Paket steht anderes ({{fields}}).',
  conflictField: '{{field}} hier «{{here}}», im Paket «{{there}}»',
  nothing: 'leer',
  compare: {
    theirs: 'Was von {{who}} kam',
    ours: 'Was hier dazukam',
  },
  holds: {
    intro:
      'Für eine Kollegin mit einem eigenen Desk. Beim Öffnen kommt der Artikel dort dazu oder wird mit dem dortigen zusammengeführt.',
    piece: 'Text und Angaben, mit allem, was offline geschrieben wurde',
    annotations: 'Behauptungen mit ihren Quellen, Kommentare und Vorschläge, auch entfernte',
    versions_zero: 'noch keine Fassung',
    versions_one: '{{count}} Fassung',
    versions_other: '{{count}} Fassungen',
    images_zero: 'keine Bilder',
    images_one: '{{count}} Bild im Original mit seinem Nachweis ({{megabytes}} MB)',
    images_other: '{{count}} Bilder im Original mit ihren Nachweisen ({{megabytes}} MB)',
    signature: 'Prüfsummen, unterschrieben mit dem Schlüssel dieses Desks',
    without: 'Nicht dabei: Korrekturhinweise. Sie enthalten Personendaten von Leserinnen und Lesern.',
    gate: 'Die Prüfung hält ein Übergabepaket nicht auf: Es geht nicht an die Öffentlichkeit.',
  },
};
