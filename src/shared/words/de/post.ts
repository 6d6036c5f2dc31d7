/** Mail coming in and letters going out. */
export const post = {
  /** Why a letter has not left, or no mail could be fetched. */
  problem: {
    'no-account': 'Es ist noch kein Mailserver eingerichtet.',
    'no-password': 'Das Passwort fehlt; es ist nur für die Dauer einer Sitzung bekannt.',
    'wrong-password': 'Der Server nimmt Benutzernamen und Passwort nicht an.',
    'no-network': 'Ohne Netz; weiter geht es, sobald wieder eine Verbindung besteht.',
    'server-unknown': 'Diesen Server gibt es nicht, oder er ist gerade nicht zu finden.',
    'connection-refused': 'Der Server nimmt unter diesem Port keine Verbindung an.',
    stalled: 'Der Server hat zu lange nicht geantwortet.',
    'cut-off': 'Die Verbindung brach ab.',
    'no-encryption': 'Der Server bietet keine verschlüsselte Verbindung an; ohne sie wird nichts übergeben.',
    'certificate-expired': 'Das Zertifikat des Servers ist abgelaufen.',
    'certificate-name': 'Das Zertifikat des Servers lautet auf einen anderen Namen.',
    'certificate-self-signed': 'Für das Zertifikat des Servers bürgt niemand; er hat es selbst ausgestellt.',
    'certificate-unknown': 'Für das Zertifikat des Servers bürgt niemand, den dieser Rechner kennt.',
    'recipient-refused': 'Der Server nimmt die Adresse des Empfängers nicht an.',
    'recipient-not-now': 'Der Server nimmt Post für diesen Empfänger im Moment nicht an.',
    'sender-refused': 'Der Server lässt unter dieser Absenderadresse nicht senden.',
    'letter-refused': 'Der Server hat den Brief nicht angenommen.',
    'server-busy': 'Der Server ist im Moment überlastet.',
    'not-a-mail-server': 'Unter dieser Adresse antwortet kein Mailserver dieser Art.',
    'no-mailbox': 'Diesen Ordner gibt es auf dem Server nicht.',
    overtaken:
      'Der Brief passt nicht mehr zum Stand des Hinweises; darum ging er nicht hinaus. Bitte einen neuen schreiben.',
    crashed: 'Das Programm endete, während der Brief übergeben wurde.',
  },
  /** Follows on a problem: what becomes of the letter. */
  nothingLost: {
    again: 'Nichts ging verloren; der Brief bleibt im Ausgang, und es wird wieder versucht.',
    stays: 'Nichts ging verloren; der Brief bleibt im Ausgang, bis das behoben ist.',
    'perhaps-sent':
      'Ob der Brief angekommen ist, lässt sich nicht sagen; ein zweites Mal geht er nur auf Wunsch.',
    refused: 'Nichts ging verloren; der Brief lässt sich wieder ändern.',
  },
  serverSaid: 'Der Server sagt: {{words}}',
};
