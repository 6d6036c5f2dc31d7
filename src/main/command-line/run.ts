import { isRefusal } from '#shared/contract/errors.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import { errorSentence, wordsIn } from '#shared/words/words.ts';
import { deskFolder } from '../desk-folder.ts';
import { longWorkInWords } from '../long-work-in-words.ts';
import { openWorkstation } from '../workstation.ts';
import { deskOf, Refused } from './ask.ts';
import { commands, findCommand } from './commands.ts';
import { passwordsOf } from './passwords-of.ts';
import { UnknownId, WrongUsage } from './usage.ts';

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly windowFolder: string;
  /** Takes the one JSON object of a command. */
  readonly answer: (json: unknown) => void;
  /** Takes everything else, a line each. */
  readonly say: (line: string) => void;
}

/** Runs one command. @returns the exit code: 0 done, 1 refused or found faulty, 2 wrong usage */
export async function runCommandLine(argv: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const words = withoutDesk(argv);
  const found = findCommand(words);
  if (!found) {
    around.say(`druckreif [--desk DIR] COMMAND …\n${commands.map(({ usage }) => `  ${usage}`).join('\n')}`);
    return 2;
  }
  const folder = deskFolder(argv, around.env);
  const spoken = languageOf(around.env.LC_ALL || around.env.LC_MESSAGES || around.env.LANG || 'de');
  let code: 0 | 1 = 0;
  try {
    const prepared = found.command.prepare(found.rest);
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
      await prepared({ desk: deskOf(workstation, language), workstation, folder, fault, ...around });
    } finally {
      await workstation.close();
    }
    return code;
  } catch (error) {
    return failed(error, around, spoken);
  }
}

function failed(error: unknown, around: Surroundings, language: Language): 1 | 2 {
  if (error instanceof WrongUsage) {
    around.say(error.message);
    return 2;
  }
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
