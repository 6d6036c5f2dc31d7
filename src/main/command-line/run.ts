import { isRefusal } from '#shared/contract/errors.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import { errorSentence, wordsIn } from '#shared/words/words.ts';
import { deskFolder } from '../desk-folder.ts';
import { longWorkInWords } from '../long-work-in-words.ts';
import { openWorkstation } from '../workstation.ts';
import { deskOf, Refused } from './ask.ts';
import { findCommand } from './commands.ts';
import { faultInWords, helpOf, helpOfAll, helpOfGroup } from './help.ts';
import { passwordsOf } from './passwords-of.ts';
import { readWords, UnknownId, WrongUsage } from './usage.ts';

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly windowFolder: string;
  /** Takes the one JSON object of a command. */
  readonly answer: (json: unknown) => void;
  /** Takes a help that was asked for. */
  readonly show: (text: string) => void;
  /** Takes everything else, a line each. */
  readonly say: (line: string) => void;
}

/** Runs one command. @returns the exit code: 0 done, 1 refused or found faulty, 2 wrong usage */
export async function runCommandLine(argv: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const words = withoutDesk(argv);
  const spoken = languageOf(around.env.LC_ALL || around.env.LC_MESSAGES || around.env.LANG || 'de');
  const help = askedHelp(words, spoken);
  if (help !== null) {
    around.show(help);
    return 0;
  }
  const found = findCommand(words);
  if (!found) {
    const [name] = words;
    if (name !== undefined) around.say(wordsIn(spoken)('commandLine.wrong.command', { name }));
    around.say((name && helpOfGroup(spoken, name)) || helpOfAll(spoken));
    return 2;
  }
  const folder = deskFolder(argv, around.env);
  let code: 0 | 1 = 0;
  try {
    const prepared = found.command.prepare(readWords(found.rest, found.command.options ?? {}));
    const workstation = await openWorkstation({
      folder,
      windowFolder: around.windowFolder,
      log: around.say,
      onLongWork: (work) => around.say(longWorkInWords(spoken, work)),
      passwords: passwordsOf(around.env),
      postByItself: found.command.staysOpen === true,
    });
    if (isRefusal(workstation)) {
      const { code, params } = workstation;
      throw new Refused(code, errorSentence(spoken, code, params));
    }
    try {
      const language: Language = spoken;
      const fault = () => {
        code = 1;
      };
      await prepared({
        desk: deskOf(workstation, language),
        language,
        workstation,
        folder,
        fault,
        ...around,
      });
    } finally {
      await workstation.close();
    }
    return code;
  } catch (error) {
    if (!(error instanceof WrongUsage)) return failed(error, around, spoken);
    around.say(faultInWords(spoken, found.command, error.fault));
    return 2;
  }
}

/** What `--help` or `-h` asks for; null where nobody does. */
function askedHelp(words: readonly string[], language: Language): string | null {
  const before = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  if (!before.some((word) => word === '--help' || word === '-h')) return null;
  const named = before.filter((word) => !word.startsWith('-'));
  const found = findCommand(named);
  if (found) return helpOf(language, found.command);
  return helpOfGroup(language, named[0] ?? '') ?? helpOfAll(language);
}

function failed(error: unknown, around: Surroundings, language: Language): 1 {
  if (error instanceof Refused) {
    around.answer({ error: { code: error.code, message: error.message } });
    return 1;
  }
  if (error instanceof UnknownId) {
    around.answer({
      error: { code: error.code, message: errorSentence(language, error.code, { id: error.id }) },
    });
    return 1;
  }
  around.say(wordsIn(language)('doors.fault', { line: (error as Error).stack ?? String(error) }));
  around.answer({ error: { code: 'unexpected', message: errorSentence(language, 'unexpected') } });
  return 1;
}

/** `--desk DIR` may stand anywhere; it belongs to the program and not to a command. */
function withoutDesk(argv: readonly string[]): string[] {
  return argv.filter(
    (word, index) => word !== '--desk' && !word.startsWith('--desk=') && argv[index - 1] !== '--desk',
  );
}
