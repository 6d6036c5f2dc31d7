import type { Command } from './command.ts';
import { correctionCommands } from './correction-commands.ts';
import { deskCommands } from './desk-commands.ts';
import { imageCommands } from './image-commands.ts';
import { ledgerCommands } from './ledger-commands.ts';
import { pieceCommands } from './piece-commands.ts';
import { postCommands } from './post-commands.ts';
import { settingsCommands } from './settings-commands.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  ...deskCommands,
  ...pieceCommands,
  ...imageCommands,
  ...correctionCommands,
  ...ledgerCommands,
  ...postCommands,
  ...settingsCommands,
];

/** The command with the most words that the line starts with: `images add` before `images`. */
export function findCommand(words: readonly string[]): { command: Command; rest: string[] } | null {
  const fitting = commands
    .map((command) => ({ command, name: command.name.split(' ') }))
    .filter(({ name }) => name.every((word, index) => words[index] === word))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return fitting ? { command: fitting.command, rest: words.slice(fitting.name.length) } : null;
}
