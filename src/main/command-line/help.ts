import type { Language } from '#shared/domain/language.ts';
import { de } from '#shared/words/de/de.ts';
import { en } from '#shared/words/en/en.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { issueInWords, type UsageFault } from './usage.ts';

interface CommandWords {
  readonly does: string;
  readonly flags?: Readonly<Record<string, string>>;
  /** What else is to be known of exit code 1. */
  readonly refused?: string;
}

const tables = { de, en };
const camel = (flag: string): string => flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What a command does, in words; undefined is a fault of the program. */
export const commandWords = (language: Language, name: string): CommandWords | undefined =>
  (tables[language].commandLine.commands as Readonly<Record<string, CommandWords>>)[name];

/** What stands behind a flag, in words; the fields of a credit are called as the form calls them. */
export function flagWords(language: Language, name: string, flag: string): string | undefined {
  const { commandLine, images } = tables[language];
  return (
    commandWords(language, name)?.flags?.[flag] ??
    (commandLine.flags as Readonly<Record<string, string>>)[flag] ??
    (images.form as Readonly<Record<string, string>>)[camel(flag)]
  );
}

/** The help of one command: what it does, how it is written, its flags, how it ends, what stands under it. */
export function helpOf(language: Language, command: Command): string {
  const words = wordsIn(language);
  const own = commandWords(language, command.name);
  const flags = Object.keys(command.options ?? {}).map(
    (flag) => [`--${flag}`, flagWords(language, command.name, flag) ?? ''] as const,
  );
  const { done, refused, wrong } = tables[language].commandLine.ends;
  return [
    own?.does ?? '',
    words('commandLine.usage', { usage: command.usage }),
    ...(flags.length > 0 ? [`${words('commandLine.flagsHead')}\n${aligned(flags)}`] : []),
    `${words('commandLine.endsHead')}\n${[done, refused, wrong].map((line) => `  ${line}`).join('\n')}`,
    ...(own?.refused ? [own.refused] : []),
    ...listUnder(language, command.name),
    words('commandLine.desk'),
  ].join('\n\n');
}

/** The help of words that only begin commands, such as `settings`; null where nothing begins so. */
export function helpOfGroup(language: Language, name: string): string | null {
  const [list] = listUnder(language, name);
  return list ?? null;
}

function listUnder(language: Language, name: string): string[] {
  const under = commands.filter((command) => command.name.startsWith(`${name} `));
  if (name === '' || under.length === 0) return [];
  return [`${wordsIn(language)('commandLine.under', { name })}\n${listed(language, under)}`];
}

/** Every command with what it does. */
export const helpOfAll = (language: Language): string =>
  [
    wordsIn(language)('commandLine.all'),
    listed(language, commands),
    wordsIn(language)('commandLine.desk'),
  ].join('\n\n');

const listed = (language: Language, some: readonly Command[]): string =>
  aligned(some.map(({ name }) => [name, commandWords(language, name)?.does ?? '']));

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
}

/** What was written wrongly, how it is written, and where more stands. */
export function faultInWords(
  language: Language,
  command: Command,
  { key, said, issue, usage }: UsageFault,
): string {
  const words = wordsIn(language);
  const why = issue ? issueInWords(language, issue) : '';
  return [
    words(`commandLine.wrong.${key}`, { ...said, why }),
    words('commandLine.usage', { usage: usage ?? command.usage }),
    words('commandLine.more', { name: command.name }),
  ].join('\n');
}
