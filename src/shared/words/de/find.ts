/** Finding and replacing on a page. */
export const find = {
  caseSensitive: 'Gross- und Kleinschreibung beachten',
  wholeWord: 'Nur ganze Wörter',
  regex: 'Regulärer Ausdruck',
  replaceLine: 'Ersetzen',
  template: 'Ersetzen durch',
  one: 'Ersetzen',
  all_one: '{{count}} Stelle ersetzen',
  all_other: 'Alle {{count}} ersetzen',
  becomes: '«{{was}}» wird «{{now}}»',
  replaced_one: '{{count}} Stelle ersetzt',
  replaced_other: '{{count}} Stellen ersetzt',
  command: 'Im Text ersetzen',
  fault: {
    group: 'Eine runde Klammer ist nicht geschlossen oder nicht geöffnet.',
    class: 'Eine eckige oder geschweifte Klammer ist nicht geschlossen.',
    repeat: 'Vor *, + oder ? steht nichts, das sich wiederholen liesse.',
    escape: 'Nach dem Rückstrich \\ steht kein bekanntes Zeichen.',
    range: 'Ein Bereich läuft rückwärts, wie z-a oder {5,2}.',
    other: 'Dieser reguläre Ausdruck ist nicht gültig.',
    'too-slow': 'Dieser Ausdruck braucht zu lange; bitte einfacher fassen.',
  },
};
