import type { InputOf, NameWithBytes, OutputOf, RequestName } from '#shared/contract/contract.ts';
import { type ErrorCode, errorAnswer } from '#shared/contract/errors.ts';

/** A refusal of the workstation, or its absence. `message` is one sentence in the window's language. */
export class AskError extends Error {
  readonly code: ErrorCode | 'unreachable';
  constructor(code: ErrorCode | 'unreachable', message: string) {
    super(message);
    this.name = 'AskError';
    this.code = code;
  }
}

interface Settings {
  language: 'de' | 'en';
  /** Sentence for a workstation that does not answer. */
  unreachable: string;
}
const settings: Settings = { language: 'de', unreachable: '' };

/** Sets the language in which the workstation answers. */
export const speak = (next: Settings): void => {
  Object.assign(settings, next);
};

async function post(path: string, body: string | Uint8Array, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      // Strings and byte arrays only: Electron's protocol handler may lose Blob bodies (electron issue 39709).
      body: body as string | Uint8Array<ArrayBuffer>,
      headers: {
        'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream',
        'accept-language': settings.language,
      },
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AskError('unreachable', settings.unreachable);
  }
  if (response.ok) return response;
  const answer = errorAnswer.safeParse(await response.json().catch(() => null));
  if (answer.success) throw new AskError(answer.data.error.code, answer.data.error.message);
  throw new AskError('unreachable', settings.unreachable);
}

/** Makes one request of the contract. @throws AskError */
export async function ask<Name extends Exclude<RequestName, NameWithBytes<'in' | 'out'>>>(
  name: Name,
  input: InputOf<Name>,
  signal?: AbortSignal,
): Promise<OutputOf<Name>> {
  const response = await post(`/api/${name}`, JSON.stringify(input), signal);
  return (await response.json()) as OutputOf<Name>;
}

/** A request whose answer is raw bytes, such as a Y.Doc. @throws AskError */
export async function askForBytes<Name extends NameWithBytes<'out'>>(
  name: Name,
  input: InputOf<Name>,
): Promise<{ output: OutputOf<Name>; bytes: Uint8Array }> {
  const response = await post(`/api/${name}`, JSON.stringify(input));
  const output = JSON.parse(response.headers.get('x-druckreif-output') ?? 'null') as OutputOf<Name>;
  return { output, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** A request that sends raw bytes, such as a Yjs update. @throws AskError */
export async function sendBytes<Name extends NameWithBytes<'in'>>(
  name: Name,
  input: InputOf<Name>,
  bytes: Uint8Array,
): Promise<OutputOf<Name>> {
  const query = new URLSearchParams({ input: JSON.stringify(input) });
  const response = await post(`/api/${name}?${query}`, bytes);
  return (await response.json()) as OutputOf<Name>;
}

/** Bytes that go over at once, so that a mailbox of any size needs no more memory than this. */
const part = 16 * 1024 * 1024;

/** Hands a file to the workstation. The id is good for one later request. @throws AskError */
export async function upload(file: File, signal?: AbortSignal): Promise<string> {
  let query = new URLSearchParams({ name: file.name });
  for (let from = 0; ; from += part) {
    const bytes = new Uint8Array(await file.slice(from, from + part).arrayBuffer());
    const response = await post(`/uploads?${query}`, bytes, signal);
    const { uploadId } = (await response.json()) as { uploadId: string };
    if (from + part >= file.size) return uploadId;
    query = new URLSearchParams({ after: uploadId });
  }
}

/**
 * Sends bytes as the page goes away, without an answer. The browser takes at most 64 KB along; more than that is
 * refused, and the warning before leaving is what is left.
 */
export function sendBytesOnLeaving<Name extends NameWithBytes<'in'>>(
  name: Name,
  input: InputOf<Name>,
  bytes: Uint8Array,
): void {
  const query = new URLSearchParams({ input: JSON.stringify(input) });
  fetch(`/api/${name}?${query}`, {
    method: 'POST',
    body: bytes as Uint8Array<ArrayBuffer>,
    headers: { 'content-type': 'application/octet-stream' },
    keepalive: true,
  }).catch(() => undefined);
}
