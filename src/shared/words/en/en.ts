import { accuracy } from './accuracy.ts';
import { annotations } from './annotations.ts';
import { articles } from './articles.ts';
import { commandLine } from './command-line.ts';
import { corrections } from './corrections.ts';
import { doors } from './doors.ts';
import { editor } from './editor.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { find } from './find.ts';
import { gate } from './gate.ts';
import { handOff } from './hand-off.ts';
import { heads } from './heads.ts';
import { imageRoom } from './image-room.ts';
import { images } from './images.ts';
import { ledger } from './ledger.ts';
import { letters } from './letters.ts';
import { menu } from './menu.ts';
import { pageCheck } from './page-check.ts';
import { pageTemplate } from './page-template.ts';
import { post } from './post.ts';
import { retention } from './retention.ts';
import { settings } from './settings.ts';
import { spelling } from './spelling.ts';
import { start } from './start.ts';
import { suggestions } from './suggestions.ts';
import { targets } from './targets.ts';
import { versions } from './versions.ts';
import { window } from './window.ts';
import { wordPress } from './wordpress.ts';
import { writing } from './writing.ts';

export const en = {
  annotations,
  articles,
  window,
  commandLine,
  corrections,
  doors,
  editor,
  errors,
  exports,
  find,
  gate,
  handOff,
  heads,
  imageRoom,
  images,
  ledger,
  accuracy,
  retention,
  letters,
  menu,
  pageCheck,
  pageTemplate,
  post,
  settings,
  spelling,
  start,
  suggestions,
  targets,
  versions,
  wordPress,
  writing,
};
