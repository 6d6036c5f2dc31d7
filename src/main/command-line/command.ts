import type { ParseArgsOptionsConfig } from 'node:util';
import type { Language } from '#shared/domain/language.ts';
import type { Workstation } from '../workstation.ts';
import type { Desk } from './ask.ts';
import type { Words } from './usage.ts';

export interface Running {
  /** Takes the one JSON object of a command. */
  readonly answer: (json: unknown) => void;
  /** Says that the answer tells of something that is not as it should be: exit code 1. */
  readonly fault: () => void;
  /** Takes everything else, a line each. */
  readonly say: (line: string) => void;
  readonly desk: Desk;
  /** In which sentences for people are written. */
  readonly language: Language;
  readonly workstation: Workstation;
  readonly folder: string;
}

export interface Command {
  /** As typed, one or more words. */
  readonly name: string;
  /** How it is written; the same in every language. What it does stands in the words of the command line. */
  readonly usage: string;
  /** Its flags. */
  readonly options?: ParseArgsOptionsConfig;
  /** It keeps the desk open until it is stopped, so that post may come and go by itself meanwhile. */
  readonly staysOpen?: boolean;
  /** Reads the words before the desk is opened. @throws WrongUsage */
  readonly prepare: (given: Words) => (running: Running) => Promise<void>;
}
