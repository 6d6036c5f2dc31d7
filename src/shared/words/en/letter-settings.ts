import type { letterSettings as German } from '../de/letter-settings.ts';
import type { Words } from '../same-keys.ts';

export const letterSettings: Words<typeof German> = {
  title: 'Letters',
  hint: 'Templates for letters to those who report errors. Each letter can still be changed before it is sent.',
  kind: 'Purpose of the letter',
  language: 'Language of the letter',
  subject: 'Subject',
  subjectHint: 'Placeholders: {{names}}. {subject} is the subject of the mail, as a reply.',
  text: 'Text',
  textHint: 'Placeholders: {{names}}. A line whose placeholders all stay empty is left out.',
  resetSubject: 'Put the subject back to the proposal',
  resetText: 'Put the text back to the proposal',
  preview: 'What it looks like',
  signature: 'Signature of the newsroom',
  signatureHint: 'Stands in the letter in place of {signature}. Empty: {{proposed}}.',
  sample: {
    name: 'Anna Sample',
    subject: 'Error in the article about the lake',
    headline: 'The lake keeps rising',
    reason: 'The records of the gauge were checked.',
  },
};
