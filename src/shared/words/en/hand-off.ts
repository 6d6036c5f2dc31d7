import type { handOff as german } from '../de/hand-off.ts';
import type { Words } from '../same-keys.ts';

export const handOff: Words<typeof german> = {
  version: {
    before: 'Before the package by {{who}}',
    theirs: 'Package by {{who}}',
  },
  note: '{{who}}, {{desk}}',
  outcome: {
    added: 'Taken over from {{who}}.',
    merged: 'Merged with what {{who}} wrote; what stood here before is kept as a version.',
    joined: 'Joined by what {{who}} knows of it; the text here is the same.',
    known: 'Nothing new from {{who}}: nothing was changed.',
  },
  signature: {
    own: 'Signed by this desk.',
    known: 'Signed by the desk “{{desk}}”, key known ({{key}}).',
    new: 'Signed by the desk “{{desk}}”, key new ({{key}}). It is remembered now.',
    changed:
      'Careful: “{{desk}}” has another key than before ({{key}}). So it is when the desk was made anew, or when somebody poses as it; please ask.',
  },
  conflict: 'Image “{{name}}”: the credit here stays; the package says otherwise ({{fields}}).',
  conflictField: '{{field}} here “{{here}}”, in the package “{{there}}”',
  nothing: 'empty',
  compare: {
    theirs: 'What came from {{who}}',
    ours: 'What was added here',
  },
  mayNameRedacted:
    'A report on this piece is redacted here. What was redacted stays so; but new remarks and versions from the package may name the person. Please look through them.',
  reports: {
    choice_one: 'With {{count}} correction report',
    choice_other: 'With {{count}} correction reports',
    choiceText: 'Mails, names and addresses of readers go along: personal data.',
    left_one: 'with {{count}} correction report',
    left_other: 'with {{count}} correction reports',
    note: 'Both desks went on with this report. Here it stays as it stood here; {{who}} had meanwhile:',
    none: 'No correction reports were in it.',
    added_one: '{{count}} correction report was added.',
    added_other: '{{count}} correction reports were added.',
    updated_one: '{{count}} correction report was brought up to date.',
    updated_other: '{{count}} correction reports were brought up to date.',
    known_one: 'The correction report in the package says nothing new.',
    known_other: 'The {{count}} correction reports in the package say nothing new.',
    bothWentOn:
      'Report “{{subject}}”: both desks went on with it. Here it stays as it stood here; what was done there stands as a note in its log.',
    redacted_one: '{{count}} correction report was redacted, because it is redacted there.',
    redacted_other: '{{count}} correction reports were redacted, because they are redacted there.',
    redactionWaits:
      'Report “{{subject}}” is redacted there and not here: somebody still works on it here, or a letter waits. Please redact it afterwards.',
    stayRedacted_one:
      '{{count}} correction report is redacted here and stays so: nothing about the person was taken over.',
    stayRedacted_other:
      '{{count}} correction reports are redacted here and stay so: nothing about the persons was taken over.',
    lettersWaiting_one:
      '{{count}} letter waits in the outbox there. It stays there, and that desk alone sends it; please do not write it again.',
    lettersWaiting_other:
      '{{count}} letters wait in the outbox there. They stay there, and that desk alone sends them; please do not write them again.',
    open: 'Report “{{subject}}”',
    openUntitled: 'Report without a subject',
  },
  holds: {
    intro:
      'For a colleague with a desk of their own. Opened there, the piece is added, or merged into the one that is there.',
    piece: 'text and record, with everything that was written offline',
    annotations: 'claims with their sources, comments and suggestions, removed ones as well',
    versions_zero: 'no version yet',
    versions_one: '{{count}} version',
    versions_other: '{{count}} versions',
    images_zero: 'no images',
    images_one: '{{count}} image as it came, with its credit ({{megabytes}} MB)',
    images_other: '{{count}} images as they came, with their credits ({{megabytes}} MB)',
    signature: 'checksums, signed with the key of this desk',
    without_zero: 'Not in it: correction reports. There are none on this piece.',
    without_one:
      'Not in it: correction reports ({{count}}). It holds personal data, and goes along only where that is chosen above.',
    without_other:
      'Not in it: correction reports ({{count}}). They hold personal data of readers, and go along only where that is chosen above.',
    reports_zero: 'no correction reports: there are none on this piece',
    reports_one: '{{count}} correction report with its mails, log, notes and the letters that were sent',
    reports_other:
      '{{count}} correction reports with their mails, logs, notes and the letters that were sent',
    personal:
      'The package holds personal data of readers: it belongs only with people who work on the reports, and should be deleted afterwards.',
    lettersStay_one:
      'Not in it: {{count}} letter that has not been sent. It stays here, and this desk alone sends it.',
    lettersStay_other:
      'Not in it: {{count}} letters that have not been sent. They stay here, and this desk alone sends them.',
    gate: 'The gate does not hold a hand-off package: it does not go to the public.',
  },
};
