import type { letters as German } from '../de/letters.ts';
import type { Words } from '../same-keys.ts';

export const letters: Words<typeof German> = {
  kind: {
    acknowledge: 'Acknowledge',
    'ask-missing': 'Ask for what is missing',
    ask: 'Ask a question',
    justified: 'Justified',
    partly: 'Partly justified',
    'not-justified': 'Not justified',
    duplicate: 'Duplicate',
    opinion: 'Opinion',
    'not-ours': 'Not ours',
  },
  state: {
    draft: 'Draft',
    queued: 'In the outbox',
    sending: 'Being sent',
    'handing-over': 'Being sent',
    'perhaps-sent': 'Perhaps sent',
    refused: 'Not accepted',
    sent: 'Sent',
  },
  fits: {
    undecided: 'while the report is open and not decided yet',
    corrected: 'once that is the decision and the correction is published',
    rejected: 'once that is the decision',
    'set-aside': 'once the report is set aside as that',
  },
  pane: {
    queue: 'Put into the outbox',
    subject: 'Subject',
    file: 'Save as .eml',
    quote: 'Add the sender’s words below',
    showQuoted: 'Added words',
    noServer:
      'No server for outgoing mail has been set up yet (Settings, Post). The letter waits in the outbox until there is one.',
  },
  outbox: {
    label: 'Letters in the outbox',
    again: 'Send again',
    arrived: 'It arrived',
    takeBack: 'Take back',
    open: 'Outbox',
    sendNow: 'Send now',
    drafts: 'Being written',
    sent: 'Sent last',
    empty: 'No letter waits, and none has left yet.',
  },
  line: {
    fetch: 'Fetch mail',
    fetching: 'Fetching mail: {{done}} of {{of}}',
    fetched: 'Last fetched',
    never: 'Never fetched yet.',
    leftBehind_one: '{{count}} mail that is too large is still on the server.',
    leftBehind_other: '{{count}} mails that are too large are still on the server.',
    waiting_one: '{{count}} letter waits',
    waiting_other: '{{count}} letters wait',
  },
  event: {
    'letter-queued': 'Letter put into the outbox ({{kind}})',
    'letter-withdrawn': 'Letter taken back ({{kind}})',
    'letter-sent': 'Letter sent ({{kind}})',
    'letter-elsewhere': 'Letter sent by other means ({{kind}})',
  },
  part: {
    greeting: 'Dear {{name}}',
    greetingNoName: 'Hello',
    signature: 'The editors, {{publication}}',
    questionHere: '[Your question here]',
    missing: {
      location: '– the exact address of the article (URL)',
      description: '– which passage is meant, and what it should say',
      evidence: '– something that shows it, such as a web address',
      'clear-text':
        '– the text of your mail without encryption: the newsroom cannot open encrypted mail; please send it again unencrypted',
    },
    noSubject: 'Your report to {{publication}}',
    wrote: 'On {{when}}, {{who}} wrote:',
    wroteNoDate: '{{who}} wrote:',
  },
  template: {
    acknowledge:
      '{greeting}\n\nThank you for your report. It has reached the editors, who will look into it and then write again.\n\nArticle: “{headline}”\n{address}\n\nKind regards\n{signature}',
    'ask-missing':
      '{greeting}\n\nThank you for your report. To check it, the editors still need:\n\n{missing}\n\nA short answer to this mail is enough.\n\nKind regards\n{signature}',
    ask: '{greeting}\n\nThank you for your report. One question has remained open:\n\n{question}\n\nA short answer to this mail is enough.\n\nKind regards\n{signature}',
    justified:
      '{greeting}\n\nThank you for your report. You are right; the article has been corrected.\n\nArticle: “{headline}”\n{address}\n\n{notice}\n\nKind regards\n{signature}',
    partly:
      '{greeting}\n\nThank you for your report. Part of it is right, and that passage has been corrected.\n\nArticle: “{headline}”\n{address}\n\nReason: {reason}\n\n{notice}\n\nKind regards\n{signature}',
    'not-justified':
      '{greeting}\n\nThank you for your report. Having checked it, the editors are leaving the article as it stands.\n\nArticle: “{headline}”\n{address}\n\nReason: {reason}\n\nKind regards\n{signature}',
    duplicate:
      '{greeting}\n\nThank you for your report. The same passage has been reported before, and is being looked into under the first report.\n\nArticle: “{headline}”\n{address}\n\nKind regards\n{signature}',
    opinion:
      '{greeting}\n\nThank you for writing. Your letter concerns a judgement and not a fact, for which there is no correction. The editors have taken note of it.\n\nArticle: “{headline}”\n{address}\n\nKind regards\n{signature}',
    'not-ours':
      '{greeting}\n\nThank you for your report. The text in question did not appear in {publication}, so the editors cannot correct it.\n\nKind regards\n{signature}',
  },
};
