/** Closed reports that keep their reporter for longer than they may. */
export const retention = {
  room: 'Abgelaufene Aufbewahrung',
  lead: 'Diese Hinweise sind erledigt, und ihre Aufbewahrungsfrist ist um: Name, Adresse und Wortlaut der Mails gehören geschwärzt.',
  open: 'Aufbewahrung: Hinweise zeigen, deren Frist abgelaufen ist',
  none: 'Keine Frist ist abgelaufen',
  noneText:
    'Angaben zur Person werden {{months}} Monate nach dem letzten Schritt aufbewahrt (Einstellungen, Fristen).',
  list: 'Hinweise, deren Frist um ist',
  all: 'Alle wählen',
  choose: '«{{subject}}» wählen',
  since: 'Frist um seit {{when}}',
  nobody: 'ohne Namen',
  more_one: 'Danach folgt noch einer.',
  more_other: 'Danach folgen noch {{count}}.',
  redact_one: '{{count}} Hinweis schwärzen …',
  redact_other: '{{count}} Hinweise schwärzen …',
  confirm_one: '{{count}} Hinweis für immer schwärzen',
  confirm_other: '{{count}} Hinweise für immer schwärzen',
  done_one: '{{count}} Hinweis ist geschwärzt.',
  done_other: '{{count}} Hinweise sind geschwärzt.',
  later: 'Die letzten Spuren verschwinden aus der Datei, wenn das Programm endet.',
};
