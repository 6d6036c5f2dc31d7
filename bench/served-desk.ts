import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CannotMeasure } from './bench.ts';
import { root } from './desk.ts';

/** The program as a process of its own, serving a desk through the browser door. */
export interface ServedDesk {
  /** Opens the door once. */
  readonly address: string;
  end(): Promise<void>;
}

/** Starts the program on a desk. @throws CannotMeasure when it does not say its address */
export async function serveDesk(folder: string): Promise<ServedDesk> {
  const words = ['src/main/cli.ts', '--desk', folder, 'serve', '--port', '0'];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(([code]) => Promise.reject(new CannotMeasure(`The program ended with ${code} at its start.`))),
  ]);
  const { address, error } = JSON.parse(line as string) as { address?: string; error?: { message: string } };
  if (!address) throw new CannotMeasure(`The program did not serve ${folder}: ${error?.message}`);
  return {
    address,
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
