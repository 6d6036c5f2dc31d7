export const doors = {
  browserOpen: 'Druckreif ist offen unter {{address}} (die Adresse gilt einmal; beenden mit Ctrl-C).',
  fault: 'Ein Fehler im Programm; Gespeichertes ist nicht verloren: {{line}}',
};
