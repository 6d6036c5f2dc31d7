import { type Bench, CannotMeasure, type Settings } from './bench.ts';

/** Every benchmark by name, loaded only when asked for: most need neither a browser nor a built window. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  typing: async () => (await import('./typing.ts')).typing,
  updates: async () => (await import('./updates.ts')).updates,
  start: async () => (await import('./start.ts')).start,
  images: async () => (await import('./images.ts')).images,
  library: async () => (await import('./library.ts')).library,
  search: async () => (await import('./search.ts')).search,
  exports: async () => (await import('./exports.ts')).exports,
  inbox: async () => (await import('./inbox.ts')).inboxScrolls,
  mail: async () => (await import('./mail.ts')).mail,
  extraction: async () => (await import('./extraction.ts')).extraction,
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** @returns the exit code: 0 measured, 1 could not be measured, 2 no such benchmark */
async function run(argv: readonly string[]): Promise<0 | 1 | 2> {
  const settings: Settings = { small: argv.includes('--small'), say };
  const names = argv.filter((word) => word !== '--small');
  const [name] = names;
  if (names.length !== 1 || name === undefined || !Object.hasOwn(benches, name)) {
    say(`npm run -s bench -- NAME [--small]\nNAME is one of: ${Object.keys(benches).join(', ')}.`);
    return 2;
  }
  try {
    const bench = await benches[name]!();
    const figures = await bench(settings);
    process.stdout.write(`${JSON.stringify({ bench: name, figures })}\n`);
    return 0;
  } catch (error) {
    say(error instanceof CannotMeasure ? error.message : `${name} failed: ${(error as Error).stack}`);
    return 1;
  }
}

process.exitCode = await run(process.argv.slice(2));
