/** Letters to reporters. */
export const letters = {
  kind: {
    acknowledge: 'Eingang bestätigen',
    'ask-missing': 'Nach Fehlendem fragen',
    ask: 'Rückfrage',
    justified: 'Berechtigt',
    partly: 'Teilweise berechtigt',
    'not-justified': 'Unberechtigt',
    duplicate: 'Duplikat',
    opinion: 'Werturteil',
    'not-ours': 'Nicht zuständig',
  },
  state: {
    draft: 'Entwurf',
    queued: 'Im Ausgang',
    sending: 'Wird gesendet',
    'handing-over': 'Wird gesendet',
    'perhaps-sent': 'Vielleicht gesendet',
    refused: 'Nicht angenommen',
    sent: 'Gesendet',
  },
  /** When a letter fits, after «passt nur, ». */
  fits: {
    undecided: 'solange der Hinweis offen und noch nicht entschieden ist',
    corrected: 'wenn so entschieden und die Korrektur veröffentlicht ist',
    rejected: 'wenn so entschieden ist',
    'set-aside': 'wenn der Hinweis so beiseitegelegt ist',
  },
  pane: {
    queue: 'In den Ausgang',
    subject: 'Betreff',
    file: 'Als .eml sichern',
    quote: 'Worte des Absenders unten anfügen',
    showQuoted: 'Angefügte Worte',
    noServer:
      'Noch ist kein Server für ausgehende Post eingerichtet (Einstellungen, Post). Der Brief wartet im Ausgang, bis einer da ist.',
  },
  outbox: {
    label: 'Briefe im Ausgang',
    again: 'Nochmals senden',
    arrived: 'Ist angekommen',
    takeBack: 'Zurücknehmen',
    open: 'Ausgang',
    sendNow: 'Jetzt senden',
    drafts: 'In Arbeit',
    sent: 'Zuletzt gesendet',
    empty: 'Kein Brief wartet, und noch keiner ging hinaus.',
  },
  /** Under the inbox. */
  line: {
    fetch: 'Mails holen',
    fetching: 'Holt Mails: {{done}} von {{of}}',
    fetched: 'Zuletzt geholt',
    never: 'Noch nie geholt.',
    leftBehind_one: '{{count}} zu grosse Mail liegt noch auf dem Server.',
    leftBehind_other: '{{count}} zu grosse Mails liegen noch auf dem Server.',
    waiting_one: '{{count}} Brief wartet',
    waiting_other: '{{count}} Briefe warten',
  },
  event: {
    'letter-queued': 'Brief in den Ausgang gelegt ({{kind}})',
    'letter-withdrawn': 'Brief zurückgenommen ({{kind}})',
    'letter-sent': 'Brief gesendet ({{kind}})',
    'letter-elsewhere': 'Brief auf anderem Weg gesendet ({{kind}})',
  },
  /** What a template's placeholders are filled with. */
  part: {
    greeting: 'Guten Tag {{name}}',
    greetingNoName: 'Guten Tag',
    signature: 'Redaktion {{publication}}',
    /** Stands where the editor's own question belongs; a letter that still holds it is not sent. */
    questionHere: '[Hier steht die Frage]',
    missing: {
      location: '– die genaue Adresse des Artikels (URL)',
      description: '– welche Stelle gemeint ist und wie sie lauten müsste',
      evidence: '– ein Beleg, zum Beispiel eine Webadresse',
      'clear-text':
        '– der Text Ihrer Mail ohne Verschlüsselung: Verschlüsselte Mails kann die Redaktion nicht öffnen; bitte senden Sie sie nochmals unverschlüsselt',
    },
    noSubject: 'Hinweis an {{publication}}',
    wrote: 'Am {{when}} schrieb {{who}}:',
    wroteNoDate: '{{who}} schrieb:',
  },
  /** How the program proposes to word each kind. */
  template: {
    acknowledge:
      '{greeting}\n\nBesten Dank für den Hinweis. Er ist bei der Redaktion angekommen und wird geprüft; danach folgt eine Antwort.\n\nArtikel: «{headline}»\n{address}\n\nFreundliche Grüsse\n{signature}',
    'ask-missing':
      '{greeting}\n\nBesten Dank für den Hinweis. Für die Prüfung fehlt der Redaktion noch:\n\n{missing}\n\nEine kurze Antwort auf diese Mail genügt.\n\nFreundliche Grüsse\n{signature}',
    ask: '{greeting}\n\nBesten Dank für den Hinweis. Bei der Prüfung ist eine Frage offen geblieben:\n\n{question}\n\nEine kurze Antwort auf diese Mail genügt.\n\nFreundliche Grüsse\n{signature}',
    justified:
      '{greeting}\n\nBesten Dank für den Hinweis. Er ist berechtigt; der Artikel ist korrigiert.\n\nArtikel: «{headline}»\n{address}\n\n{notice}\n\nFreundliche Grüsse\n{signature}',
    partly:
      '{greeting}\n\nBesten Dank für den Hinweis. Ein Teil davon trifft zu; diese Stelle ist korrigiert.\n\nArtikel: «{headline}»\n{address}\n\nBegründung: {reason}\n\n{notice}\n\nFreundliche Grüsse\n{signature}',
    'not-justified':
      '{greeting}\n\nBesten Dank für den Hinweis. Die Prüfung hat ergeben, dass der Artikel so stehen bleibt.\n\nArtikel: «{headline}»\n{address}\n\nBegründung: {reason}\n\nFreundliche Grüsse\n{signature}',
    duplicate:
      '{greeting}\n\nBesten Dank für den Hinweis. Dieselbe Stelle wurde der Redaktion bereits gemeldet; sie wird unter dem ersten Hinweis geprüft.\n\nArtikel: «{headline}»\n{address}\n\nFreundliche Grüsse\n{signature}',
    opinion:
      '{greeting}\n\nBesten Dank für die Rückmeldung. Sie betrifft eine Wertung und keine Tatsache; eine Korrektur ist dafür nicht vorgesehen. Die Redaktion hat sie zur Kenntnis genommen.\n\nArtikel: «{headline}»\n{address}\n\nFreundliche Grüsse\n{signature}',
    'not-ours':
      '{greeting}\n\nBesten Dank für den Hinweis. Der Text, um den es geht, ist nicht bei {publication} erschienen; die Redaktion kann ihn deshalb nicht korrigieren.\n\nFreundliche Grüsse\n{signature}',
  },
};
