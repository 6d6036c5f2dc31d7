import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type ZodType, z } from 'zod';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { articleId, imageId, reportId } from '#shared/domain/ids.ts';
import type { de } from '#shared/words/de/de.ts';

/** What is wrong with a line; `said` is filled into the sentence of that name. */
export interface UsageFault {
  readonly key: keyof typeof de.commandLine.wrong;
  readonly said?: Readonly<Record<string, string>>;
  /** Why a value is none, where only its type can tell. */
  readonly issue?: z.core.$ZodIssue | undefined;
  /** How this part of the command is written, where the whole command says too much. */
  readonly usage?: string;
}

/** A command that was written wrongly; becomes exit code 2 and a sentence on stderr. */
export class WrongUsage extends Error {
  readonly fault: UsageFault;
  constructor(fault: UsageFault) {
    super(fault.key);
    this.fault = fault;
  }
}

export interface Words {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** Splits a command's words from its flags. @throws WrongUsage for a flag that the command does not know */
export function readWords(argv: readonly string[], options: ParseArgsOptionsConfig): Words {
  // Node's own strictness speaks English only.
  const { positionals, values, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkFlag(token, options[token.name]?.type);
  return { words: positionals, flags: values };
}

function checkFlag(
  {
    rawName: flag,
    value,
    inlineValue,
  }: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
  takes: 'string' | 'boolean' | undefined,
): void {
  const fault = (key: UsageFault['key']) => new WrongUsage({ key, said: { flag } });
  if (!takes) throw fault('unknownFlag');
  if (takes === 'boolean' && value !== undefined) throw fault('flagTakesNone');
  // `--out --format html`: a flag is no value; one that begins with a dash is written `--note=-`.
  const isFlag = !inlineValue && value?.startsWith('-') === true && value.length > 1;
  if (takes === 'string' && (value === undefined || isFlag)) throw fault('flagNeedsValue');
}

/** Exactly the words that a command needs. @throws WrongUsage */
export function needWords(words: readonly string[], count: number): string[] {
  if (words.length === count) return [...words];
  throw new WrongUsage({ key: words.length < count ? 'tooFew' : 'tooMany' });
}

/** One word or more. @throws WrongUsage */
export function needSomeWords(words: readonly string[]): void {
  if (words.length === 0) throw new WrongUsage({ key: 'tooFew' });
}

/** The text behind a flag that must be there. @param name without its dashes @throws WrongUsage */
export function needFlag(flags: Words['flags'], name: string): string {
  const value = flags[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new WrongUsage({ key: 'flagMissing', said: { flag: `--${name}` } });
}

/** Reads a value that has a type of its own, such as an id. @throws WrongUsage */
export function needs<Value>(type: ZodType<Value>, value: unknown, flag: string): Value {
  if (value === undefined) throw new WrongUsage({ key: 'flagMissing', said: { flag } });
  const read = type.safeParse(value, { reportInput: true });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const said = { flag, value: typeof value === 'string' ? value : JSON.stringify(value) };
  const choices = issue ? choicesIn(issue) : [];
  if (choices.length === 0) throw new WrongUsage({ key: 'value', said, issue });
  throw new WrongUsage({ key: 'oneOf', said: { ...said, choices: choices.join(', ') } });
}

/** What would have been right; nothing where that cannot be listed. */
function choicesIn(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(choicesIn) : [];
}

/** Why a value is none of its type, as the library of types says it. */
export function issueInWords(language: 'de' | 'en', issue: z.core.$ZodIssue): string {
  const said = z.locales[language]().localeError(issue as z.core.$ZodRawIssue);
  const sentence = typeof said === 'string' ? said : (said?.message ?? issue.message);
  const at = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return at + sentence.replaceAll('ß', 'ss');
}

/** A word that cannot be an id: refused as unknown before the desk is asked, because it is no fault of usage. */
export class UnknownId extends Error {
  readonly code: ErrorCode;
  readonly id: string;
  constructor(code: ErrorCode, id: string) {
    super(code);
    this.code = code;
    this.id = id;
  }
}

const idIn =
  <Id>(type: ZodType<Id>, code: ErrorCode) =>
  (word = ''): Id => {
    const read = type.safeParse(word);
    if (!read.success) throw new UnknownId(code, word);
    return read.data;
  };

export const articleIn = idIn(articleId, 'article-unknown');
export const imageIn = idIn(imageId, 'image-unknown');
export const reportIn = idIn(reportId, 'report-unknown');
