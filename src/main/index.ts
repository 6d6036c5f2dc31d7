import { app } from 'electron';
import { deskFolder } from './desk-folder.ts';
import { openDoor } from './doors/electron/open-door.ts';

// `electron . --desk DIR` while working on the program, `druckreif --desk DIR` once it is packaged.
openDoor(deskFolder(process.argv.slice(app.isPackaged ? 1 : 2), process.env));
