import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.join(import.meta.dirname, '..');

/** The program as a process of its own, serving a desk through the browser door. */
export interface ServedDesk {
  /** Opens the door once. */
  readonly address: string;
  end(): Promise<void>;
}

/** Starts the program on a desk. @throws when it ends before it has said its address */
export async function serveDesk(folder: string): Promise<ServedDesk> {
  const words = ['src/main/cli.ts', '--desk', folder, 'serve', '--port', '0'];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(([code]) => Promise.reject(new Error(`The program ended with ${code} before it answered.`))),
  ]);
  const { address } = JSON.parse(line as string) as { address: string };
  return {
    address,
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
