import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkstation, type Workstation } from '#main/workstation.ts';
import type { InputOf, NameWithBytes, OutputOf, RequestName } from '#shared/contract/contract.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { CannotMeasure } from './bench.ts';

/** The project's folder. */
export const root = path.join(import.meta.dirname, '..');
/** Where the built window lies. */
export const windowFolder = path.join(root, 'out/renderer');

/** The title that stands on every desk of the benchmarks. */
export const title = {
  name: 'Morgenblatt',
  shortName: 'MB',
  baseUrl: 'https://www.morgenblatt.example',
  correctionsAddress: 'korrektur@morgenblatt.example',
};

/** A workstation on a desk, asked through its one `fetch`. */
export interface Desk {
  readonly workstation: Workstation;
  ask<Name extends Exclude<RequestName, NameWithBytes<'in' | 'out'>>>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>>;
}

/** Asks as a door does, bytes and all. @throws when the workstation refuses: a benchmark measures what works */
export async function answered(
  workstation: Workstation,
  target: string,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const response = await workstation.fetch(
    new Request(`druckreif://desk${target}`, { method: 'POST', body }),
  );
  if (!response.ok) throw new Error(`${target} was refused: ${await response.text()}`);
  return response;
}

/** Opens a desk, with its title where it is new. @throws CannotMeasure when it is refused */
export async function openDesk(folder: string): Promise<Desk> {
  const workstation = await openWorkstation({ folder, windowFolder });
  if (isRefusal(workstation))
    throw new CannotMeasure(`The desk ${folder} did not open: ${workstation.code}.`);
  const desk: Desk = {
    workstation,
    ask: async (name, input) =>
      (await (await answered(workstation, `/api/${name}`, JSON.stringify(input))).json()) as never,
  };
  if (!(await desk.ask('desk.state', {})).publication) await desk.ask('desk.create', title);
  return desk;
}

/** Runs with a folder of its own, which is gone afterwards. */
export async function inFreshFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
