import path from 'node:path';
import { runCommandLine } from './command-line/run.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  windowFolder: path.join(import.meta.dirname, '../../out/renderer'),
  answer: (json) => process.stdout.write(`${JSON.stringify(json)}\n`),
  show: (text) => process.stdout.write(`${text}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
});
