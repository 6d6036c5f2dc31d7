/** What `npm start` says when it cannot open the desktop app; one line each. */
export const start = {
  fetching: 'Electron wird geholt, höchstens zwei Minuten …',
  buildFailed: 'Druckreif liess sich nicht bauen; der Grund steht darüber.',
  browser: {
    root: 'Als root startet Electron nur ohne seinen Schutz; Druckreif öffnet darum im Browser.',
    'no-display': 'Hier ist kein Bildschirm für ein Fenster; Druckreif öffnet darum im Browser.',
    'no-binary': 'Electron ist nicht da und liess sich nicht holen; Druckreif öffnet darum im Browser.',
    'not-running': 'Electron liess sich auf diesem Rechner nicht starten; Druckreif öffnet darum im Browser.',
  },
};
