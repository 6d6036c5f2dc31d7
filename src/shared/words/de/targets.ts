/** How long a piece is meant to be. */
export const targets = {
  label: 'Ziel',
  hint: 'Leer: kein Ziel. Nur für die Redaktion.',
  unit: 'Ziel in',
  set: 'Setzen',
  units: { words: 'Wörter', characters: 'Zeichen mit Leerzeichen', minutes: 'Minuten Lesezeit' },
  unitShort: { words: 'Wörter', characters: 'Zeichen', minutes: 'Minuten' },
  unitOf: {
    words_one: 'Wort',
    words_other: 'Wörter',
    characters_one: 'Zeichen',
    characters_other: 'Zeichen',
    minutes_one: 'Minute',
    minutes_other: 'Minuten',
  },
  over: '{{shown}} darüber',
  standing: {
    left: {
      words_one: 'Noch {{shown}} Wort bis zum Ziel.',
      words_other: 'Noch {{shown}} Wörter bis zum Ziel.',
      characters_one: 'Noch {{shown}} Zeichen bis zum Ziel.',
      characters_other: 'Noch {{shown}} Zeichen bis zum Ziel.',
      minutes_one: 'Noch {{shown}} Minute bis zum Ziel.',
      minutes_other: 'Noch {{shown}} Minuten bis zum Ziel.',
    },
    reached: 'Das Ziel ist erreicht.',
    over: {
      words_one: '{{shown}} Wort über dem Ziel.',
      words_other: '{{shown}} Wörter über dem Ziel.',
      characters_one: '{{shown}} Zeichen über dem Ziel.',
      characters_other: '{{shown}} Zeichen über dem Ziel.',
      minutes_one: '{{shown}} Minute über dem Ziel.',
      minutes_other: '{{shown}} Minuten über dem Ziel.',
    },
  },
  commands: { set: 'Ziel setzen', change: 'Ziel ändern', clear: 'Ziel entfernen' },
};
