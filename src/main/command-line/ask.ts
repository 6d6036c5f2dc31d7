import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { InputOf, NameWithBytes, OutputOf, RequestName } from '#shared/contract/contract.ts';
import {
  type ErrorCode,
  type ErrorParams,
  errorAnswer,
  type Refusal,
  refuse,
} from '#shared/contract/errors.ts';
import type { Language } from '#shared/domain/language.ts';
import { errorSentence } from '#shared/words/words.ts';
import type { Workstation } from '../workstation.ts';

/** A refused request; becomes `{"error":{"code","message"}}` and exit code 1. */
export class Refused extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The workstation's one function, asked the way the window asks it. */
export interface Desk {
  ask<Name extends Exclude<RequestName, NameWithBytes<'in' | 'out'>>>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>>;
  /** Hands over a file by path; gives the upload's id. */
  upload(file: string): Promise<string>;
  download(exportId: string, name: string): Promise<Uint8Array>;
  /** The text of a file by path. Refused with `file-unreadable`. */
  read(file: string): Promise<string>;
}

export function deskOf(workstation: Workstation, language: Language): Desk {
  const send = async (target: string, init: RequestInit): Promise<Response> => {
    const headers = { 'accept-language': language };
    const response = await workstation.fetch(new Request(`druckreif://desk${target}`, { ...init, headers }));
    if (response.ok) return response;
    const { error } = errorAnswer.parse(await response.json());
    throw new Refused(error.code, error.message);
  };
  return {
    ask: async (name, input) =>
      (await (await send(`/api/${name}`, { method: 'POST', body: JSON.stringify(input) })).json()) as never,
    async upload(file) {
      const name = path.basename(file);
      if (!(await isReadableFile(file))) throw refusedIn(language, 'file-unreadable', { name });
      const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
      const query = new URLSearchParams({ name });
      const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
      const response = await send(`/uploads?${query}`, init);
      return ((await response.json()) as { uploadId: string }).uploadId;
    },
    async download(exportId, name) {
      const response = await send(`/downloads/${exportId}/${encodeURIComponent(name)}`, {});
      return new Uint8Array(await response.arrayBuffer());
    },
    async read(file) {
      if (!(await isReadableFile(file)))
        throw refusedIn(language, 'file-unreadable', { name: path.basename(file) });
      return readFile(file, 'utf8');
    },
  };
}

async function isReadableFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

export const refusedIn = (language: Language, code: ErrorCode, params: ErrorParams = {}): Refused => {
  const refusal: Refusal = refuse(code, params);
  return new Refused(refusal.code, errorSentence(language, code, params));
};
