import type { retention as German } from '../de/retention.ts';
import type { Words } from '../same-keys.ts';

export const retention: Words<typeof German> = {
  room: 'Retention over',
  lead: 'These reports are done with, and the time for which they keep their reporter is over: name, address and wording of the mails should be redacted.',
  open: 'Retention: show reports whose time is over',
  none: 'No time is over',
  noneText: 'Personal data are kept for {{months}} months after the last step (Settings, Clocks).',
  list: 'Reports whose time is over',
  all: 'Choose all',
  choose: 'Choose “{{subject}}”',
  since: 'Over since {{when}}',
  nobody: 'no name',
  more_one: 'One more follows.',
  more_other: '{{count}} more follow.',
  redact_one: 'Redact {{count}} report …',
  redact_other: 'Redact {{count}} reports …',
  confirm_one: 'Redact {{count}} report for good',
  confirm_other: 'Redact {{count}} reports for good',
  done_one: '{{count}} report is redacted.',
  done_other: '{{count}} reports are redacted.',
  later: 'The last traces leave the file when the program ends.',
};
