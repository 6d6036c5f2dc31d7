import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { InputOf, NameWithBytes, OutputOf, RequestName } from '#shared/contract/contract.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { idsFrom } from '#shared/domain/ids.ts';
import { openWorkstation, type Workstation, type WorkstationOptions } from './workstation.ts';

/** A folder of its own for one test, gone when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that a test sets: starts on 12 February 2026, 07:12 UTC, and moves a second with each look. */
export function testClock(): { (): number; set(moment: string): void } {
  let now = Date.parse('2026-02-12T07:12:00.000Z');
  const clock = () => {
    now += 1000;
    return now;
  };
  return Object.assign(clock, {
    set: (moment: string) => {
      now = Date.parse(moment);
    },
  });
}

export interface TestDesk {
  readonly folder: string;
  readonly workstation: Workstation;
  readonly clock: ReturnType<typeof testClock>;
  /** Asks as the window does, in German. Gives the output, or the refusal's code and sentence. */
  ask<Name extends Exclude<RequestName, NameWithBytes<'in' | 'out'>>>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>>;
  refusal(
    name: RequestName,
    input: unknown,
    language?: 'de' | 'en',
  ): Promise<{ code: string; message: string }>;
  upload(name: string, bytes: Uint8Array | string): Promise<string>;
}

/**
 * A real workstation on a fresh desk with the publication «Morgenblatt».
 * @param dictionaryFolders what it finds in place of the machine's own dictionaries
 * @param perl what it runs in place of the machine's own Perl
 * @param more what else it is opened with
 */
export async function openTestDesk(
  folder = freshFolder(),
  dictionaryFolders: readonly string[] = [],
  perl?: string,
  more: Partial<WorkstationOptions> = {},
): Promise<TestDesk> {
  const clock = testClock();
  let count = 0;
  const ids = idsFrom(clock, () => (++count).toString(36).padStart(7, '0'));
  const faults: string[] = [];
  const workstation = await openWorkstation({
    folder,
    windowFolder: folder,
    clock,
    ids,
    log: (line) => faults.push(line),
    dictionaryFolders,
    perl,
    ...more,
  });
  if (isRefusal(workstation)) throw new Error(`the desk did not open: ${workstation.code}`);
  let closed = false;
  const close = workstation.close;
  workstation.close = async () => {
    if (!closed) await close();
    closed = true;
  };
  onTestFinished(() => workstation.close());

  const post = (target: string, body: string | Uint8Array, language = 'de') =>
    workstation.fetch(
      new Request(`druckreif://desk${target}`, {
        method: 'POST',
        body: body as string | Uint8Array<ArrayBuffer>,
        headers: { 'accept-language': language },
      }),
    );
  const desk: TestDesk = {
    folder,
    workstation,
    clock,
    async ask(name, input) {
      const response = await post(`/api/${name}`, JSON.stringify(input));
      const answer = await response.json();
      if (!response.ok)
        throw new Error(`${name} was refused: ${JSON.stringify(answer)}\n${faults.join('\n')}`);
      return answer as never;
    },
    async refusal(name, input, language = 'de') {
      const response = await post(`/api/${name}`, JSON.stringify(input), language);
      const answer = (await response.json()) as { error?: { code: string; message: string } };
      if (!answer.error) throw new Error(`${name} was not refused: ${JSON.stringify(answer)}`);
      return answer.error;
    },
    async upload(name, bytes) {
      const response = await post(`/uploads?${new URLSearchParams({ name })}`, bytes);
      return ((await response.json()) as { uploadId: string }).uploadId;
    },
  };
  const { publication } = await desk.ask('desk.state', {});
  if (!publication)
    await desk.ask('desk.create', {
      name: 'Morgenblatt',
      shortName: 'MB',
      baseUrl: 'https://www.morgenblatt.example',
      correctionsAddress: 'korrektur@morgenblatt.example',
    });
  return desk;
}
