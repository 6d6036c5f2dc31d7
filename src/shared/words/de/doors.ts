export const doors = {
  browserOpen: 'Druckreif ist offen unter {{address}} (die Adresse gilt einmal; beenden mit Ctrl-C).',
  fault: 'Ein Fehler im Programm; Gespeichertes ist nicht verloren: {{line}}',
  migrating:
    'Der Desk stammt von einer älteren Fassung und wird angepasst; eine Kopie kommt in «backups». Bei vielen Artikeln dauert das.',
  rebuilding: '{{done}} von {{of}} Artikeln und Hinweisen neu gelesen',
};
