import type { doors as German } from '../de/doors.ts';
import type { Words } from '../same-keys.ts';

export const doors: Words<typeof German> = {
  browserOpen: 'Druckreif is open at {{address}} (the address works once; stop with Ctrl-C).',
  fault: 'A fault in the program; nothing saved is lost: {{line}}',
  migrating:
    'The desk is of an older version and is being brought up to date; a copy goes into “backups”. With many pieces this takes a while.',
  rebuilding: '{{done}} of {{of}} pieces and reports read anew',
};
