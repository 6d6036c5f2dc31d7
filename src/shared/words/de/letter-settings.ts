/** How the newsroom words its letters to reporters. */
export const letterSettings = {
  title: 'Briefe',
  hint: 'Vorlagen für Briefe an die Absender von Hinweisen. Jeder Brief lässt sich vor dem Senden noch ändern.',
  kind: 'Zweck des Briefs',
  language: 'Sprache des Briefs',
  subject: 'Betreff',
  subjectHint: 'Platzhalter: {{names}}. {subject} ist der Betreff der Mail, als Antwort.',
  text: 'Text',
  textHint: 'Platzhalter: {{names}}. Eine Zeile, deren Platzhalter leer bleiben, fällt weg.',
  resetSubject: 'Betreff auf den Vorschlag zurücksetzen',
  resetText: 'Text auf den Vorschlag zurücksetzen',
  preview: 'So sieht er aus',
  signature: 'Unterschrift der Redaktion',
  signatureHint: 'Steht im Brief anstelle von {signature}. Leer: {{proposed}}.',
  sample: {
    name: 'Anna Muster',
    subject: 'Fehler im Artikel über den See',
    headline: 'Der See steigt weiter',
    reason: 'Geprüft wurde das Protokoll der Messstelle.',
  },
};
