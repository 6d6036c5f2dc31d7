/** What is told of an export of WordPress that was taken in. */
export const wordPress = {
  changedSince: 'In WordPress zuletzt geändert',
  categories: 'Kategorie in WordPress: {{names}}',
  unread: '«{{title}}» liess sich nicht lesen und blieb draussen.',
  tooLong: '«{{title}}» ist zu lang für einen Artikel (über {{limit}} MB Text) und blieb draussen.',
  untitled: 'ohne Titel',
  waiting_one:
    'Ein Bild fehlt noch. Sein Platz ist frei, mit Legende und Nachweis, wo sie bekannt sind; geholt wird nichts aus dem Netz.',
  waiting_other:
    '{{count}} Bilder fehlen noch. Ihre Plätze sind frei, mit Legende und Nachweis, wo sie bekannt sind; geholt wird nichts aus dem Netz.',
  private_one: 'Ein privater Beitrag ist hier ein Entwurf.',
  private_other: '{{count}} private Beiträge sind hier Entwürfe.',
  password_one: 'Ein Beitrag mit Passwort ist hier ein Entwurf.',
  password_other: '{{count}} Beiträge mit Passwort sind hier Entwürfe.',
  future_one: 'Ein Beitrag, der erst noch erscheinen sollte, ist hier bereit, aber nicht veröffentlicht.',
  future_other:
    '{{count}} Beiträge, die erst noch erscheinen sollten, sind hier bereit, aber nicht veröffentlicht.',
  spiked_one: 'Ein Beitrag aus dem Papierkorb ist hier verworfen.',
  spiked_other: '{{count}} Beiträge aus dem Papierkorb sind hier verworfen.',
  otherCategories: 'Kategorien, die hier kein Ressort sind, stehen beim Artikel: {{names}}.',
  notUnderstood_one:
    'Eine Stelle versteht nur WordPress (wie [gallery]); sie steht beim Artikel unter «Nicht zugeordnet».',
  notUnderstood_other:
    '{{count}} Stellen versteht nur WordPress (wie [gallery]); sie stehen beim Artikel unter «Nicht zugeordnet».',
  comments_one: 'Ein Leserkommentar bleibt draussen; er steht nur in der Datei, die aufbewahrt ist.',
  comments_other:
    '{{count}} Leserkommentare bleiben draussen; sie stehen nur in der Datei, die aufbewahrt ist.',
  media_one: 'Eine Datei der Mediathek ist nur genannt; ein Export enthält keine Dateien.',
  media_other: '{{count}} Dateien der Mediathek sind nur genannt; ein Export enthält keine Dateien.',
  sticky_one: 'Ein Beitrag war oben angeheftet; das gibt es hier nicht.',
  sticky_other: '{{count}} Beiträge waren oben angeheftet; das gibt es hier nicht.',
  others: 'Keine Artikel und darum nicht hereingeholt: {{kinds}}.',
  kind: '{{count}} × {{kind}}',
  empty: 'leer',
  faults_one: 'An einer Stelle ist die Datei kein gültiges XML; gelesen wurde, was zu lesen war.',
  faults_other: 'An {{count}} Stellen ist die Datei kein gültiges XML; gelesen wurde, was zu lesen war.',
  doctype: 'Die Datei bestimmt eigene Zeichen (DOCTYPE); sie wurden nicht eingesetzt.',
  cut: 'Die Datei bricht ab. Hereingeholt ist, was vollständig war; der letzte Beitrag «{{title}}» war es nicht. Bitte neu exportieren und nochmals hereinholen.',
  cutBetween:
    'Die Datei bricht ab. Hereingeholt ist, was vollständig war. Bitte neu exportieren und nochmals hereinholen.',
  gaveUp:
    'Die Datei wurde nicht zu Ende gelesen: Sie ist so gebaut, dass das keine Zeitung schreibt. Hereingeholt ist, was bis dahin zu lesen war; die Datei ist aufbewahrt.',
  more_one: 'und einer weiteren',
  more_other: 'und {{count}} weiteren',
};
