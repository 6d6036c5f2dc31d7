import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { ZodType } from 'zod';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { articleId, imageId, reportId } from '#shared/domain/ids.ts';

/** A command that was written wrongly; becomes exit code 2 and this line on stderr. */
export class WrongUsage extends Error {}

export interface Words {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** Splits a command's words from its flags. @throws WrongUsage for a flag that the command does not know */
export function readWords(argv: readonly string[], options: ParseArgsOptionsConfig, usage: string): Words {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { words: positionals, flags: values };
  } catch (error) {
    throw new WrongUsage(`${(error as Error).message}\n${usage}`);
  }
}

/** Exactly the words that a command needs. @throws WrongUsage */
export function needWords(words: readonly string[], count: number, usage: string): string[] {
  if (words.length !== count) throw new WrongUsage(usage);
  return [...words];
}

/** Reads a value that has a type of its own, such as an id. @throws WrongUsage */
export function needs<Value>(type: ZodType<Value>, value: unknown, what: string): Value {
  const read = type.safeParse(value);
  if (read.success) return read.data;
  throw new WrongUsage(`${what}: ${read.error.issues.map(({ message }) => message).join('; ')}`);
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
