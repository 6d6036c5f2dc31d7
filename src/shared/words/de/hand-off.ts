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
  mayNameRedacted:
    'Zu diesem Artikel ist hier ein Hinweis geschwärzt. Was geschwärzt war, bleibt es; neue Randbemerkungen und Fassungen aus dem Paket können die Person aber nennen. Bitte durchsehen.',
  reports: {
    choice_one: 'Mit {{count}} Korrekturhinweis',
    choice_other: 'Mit {{count}} Korrekturhinweisen',
    choiceText: 'Mails, Namen und Adressen von Leserinnen und Lesern gehen mit: Personendaten.',
    left_one: 'mit {{count}} Korrekturhinweis',
    left_other: 'mit {{count}} Korrekturhinweisen',
    note: 'Auf beiden Desks ging es mit diesem Hinweis weiter. Hier bleibt er, wie er hier stand; {{who}} hatte inzwischen:',
    none: 'Korrekturhinweise waren keine dabei.',
    added_one: '{{count}} Korrekturhinweis kam dazu.',
    added_other: '{{count}} Korrekturhinweise kamen dazu.',
    updated_one: '{{count}} Korrekturhinweis wurde ergänzt.',
    updated_other: '{{count}} Korrekturhinweise wurden ergänzt.',
    known_one: 'Der Korrekturhinweis im Paket sagt nichts Neues.',
    known_other: 'Die {{count}} Korrekturhinweise im Paket sagen nichts Neues.',
    bothWentOn:
      'Hinweis «{{subject}}»: Auf beiden Desks ging es weiter. Hier bleibt er, wie er hier stand; was dort geschah, steht als Notiz in seinem Verlauf.',
    redacted_one: '{{count}} Korrekturhinweis wurde geschwärzt, weil er dort geschwärzt ist.',
    redacted_other: '{{count}} Korrekturhinweise wurden geschwärzt, weil sie dort geschwärzt sind.',
    redactionWaits:
      'Hinweis «{{subject}}» ist dort geschwärzt und hier nicht: Hier wird noch daran gearbeitet, oder ein Brief wartet. Bitte danach schwärzen.',
    stayRedacted_one:
      '{{count}} Korrekturhinweis ist hier geschwärzt und bleibt es: Angaben zur Person wurden nicht übernommen.',
    stayRedacted_other:
      '{{count}} Korrekturhinweise sind hier geschwärzt und bleiben es: Angaben zur Person wurden nicht übernommen.',
    lettersWaiting_one:
      '{{count}} Brief wartet dort im Ausgang. Er bleibt dort, und nur jener Desk verschickt ihn; bitte nicht nochmals schreiben.',
    lettersWaiting_other:
      '{{count}} Briefe warten dort im Ausgang. Sie bleiben dort, und nur jener Desk verschickt sie; bitte nicht nochmals schreiben.',
    open: 'Hinweis «{{subject}}»',
    openUntitled: 'Hinweis ohne Betreff',
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
    without_zero: 'Nicht dabei: Korrekturhinweise. Zu diesem Artikel gibt es keine.',
    without_one:
      'Nicht dabei: Korrekturhinweise ({{count}}). Er enthält Personendaten und geht nur mit, wenn es oben gewählt ist.',
    without_other:
      'Nicht dabei: Korrekturhinweise ({{count}}). Sie enthalten Personendaten von Leserinnen und Lesern und gehen nur mit, wenn es oben gewählt ist.',
    reports_zero: 'keine Korrekturhinweise: zu diesem Artikel gibt es keine',
    reports_one: '{{count}} Korrekturhinweis mit Mails, Verlauf, Notizen und verschickten Briefen',
    reports_other: '{{count}} Korrekturhinweise mit Mails, Verlauf, Notizen und verschickten Briefen',
    personal:
      'Das Paket enthält Personendaten von Leserinnen und Lesern: Es gehört nur zu Personen, die an den Hinweisen arbeiten, und sollte danach gelöscht werden.',
    lettersStay_one:
      'Nicht dabei: {{count}} Brief, der noch nicht verschickt ist. Er bleibt hier, und nur dieser Desk verschickt ihn.',
    lettersStay_other:
      'Nicht dabei: {{count}} Briefe, die noch nicht verschickt sind. Sie bleiben hier, und nur dieser Desk verschickt sie.',
    gate: 'Die Prüfung hält ein Übergabepaket nicht auf: Es geht nicht an die Öffentlichkeit.',
  },
};
