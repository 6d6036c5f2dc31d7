/** The page on which a piece is written. */
export const editor = {
  label: 'Text des Artikels',
  placeholders: {
    kicker: 'Spitzmarke',
    headline: 'Titel',
    lede: 'Lead: das Wichtigste in zwei, drei Sätzen',
    firstParagraph: 'Hier beginnt der Text. «/» zeigt, was sich einfügen lässt.',
    emptyLine: '«/» für Zwischentitel, Zitat, Liste, Bild',
    caption: 'Bildlegende',
  },
  blocks: {
    paragraph: 'Absatz',
    subhead: 'Zwischentitel',
    quote: 'Zitat',
    bulletList: 'Liste',
    orderedList: 'Nummerierte Liste',
    figure: 'Bild',
  },
  marks: { bold: 'Fett', italic: 'Kursiv', link: 'Link' },
  bubble: { label: 'Auszeichnung' },
  slash: {
    label: 'Einfügen',
    alsoCalled: {
      paragraph: 'Text',
      subhead: 'Untertitel Überschrift',
      quote: 'Zitat Blockzitat',
      bulletList: 'Aufzählung Punkte',
      orderedList: 'Aufzählung Zahlen',
      figure: 'Foto Abbildung',
    },
  },
  link: {
    label: 'Link',
    address: 'Adresse des Links',
    set: 'Setzen',
    refused: 'Möglich sind Web- und E-Mail-Adressen (http, https, mailto).',
  },
  find: {
    label: 'Im Text suchen',
    words: 'Im Text suchen',
    none: 'Nichts gefunden',
    count: '{{current}} von {{count}}',
    previous: 'Vorherige Stelle',
    next: 'Nächste Stelle',
  },
  counts: {
    words_one: '{{shown}} Wort',
    words_other: '{{shown}} Wörter',
    characters_one: '{{shown}} Zeichen',
    characters_other: '{{shown}} Zeichen',
    minutes_one: '{{count}} Minute Lesezeit',
    minutes_other: '{{count}} Minuten Lesezeit',
  },
  saved: {
    saved: 'Gespeichert',
    saving: 'Wird gespeichert …',
    unreachable:
      'Noch nicht gespeichert: Die Arbeitsstation antwortet nicht. Der Text bleibt hier und wird gespeichert, sobald sie wieder da ist.',
  },
  figure: {
    waits: 'Hier fehlt das Bild. Eine Datei hierher ziehen oder auswählen.',
    choose: 'Bild auswählen',
    credit: 'Bildnachweis an dieser Stelle',
    creditExample: 'Wer zu nennen ist',
    creditMissing: 'Bildnachweis fehlt',
    asInRecord: 'Leer: wie in den Angaben zum Bild.',
    altText: 'Alternativtext',
    altTextExample: 'Was auf dem Bild zu sehen ist',
    lead: 'Aufmacherbild',
    record: 'Angaben zum Bild',
    remove: 'Aus dem Text nehmen',
  },
  paste: {
    picturesLeftOut_one:
      '{{count}} Bild der kopierten Seite wurde nicht übernommen; es müsste aus dem Netz geholt werden.',
    picturesLeftOut_other:
      '{{count}} Bilder der kopierten Seite wurden nicht übernommen; sie müssten aus dem Netz geholt werden.',
  },
  commands: {
    find: 'Im Text suchen',
    undo: 'Rückgängig',
    redo: 'Wiederherstellen',
    block: 'Block: {{kind}}',
  },
};
