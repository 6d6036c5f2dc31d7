import { once } from 'node:events';
import { openBrowserDoor } from '../doors/browser/door.ts';
import { hitEnd, hitStart } from '../search/index.ts';
import type { Command } from './command.ts';
import { needWords, readWords, WrongUsage } from './usage.ts';

const init: Command = {
  name: 'init',
  usage: 'init --name N --short-name S --base-url U --corrections-address A [--locale de-CH]',
  prepare(argv) {
    const text = { type: 'string' } as const;
    const options = {
      name: text,
      'short-name': text,
      'base-url': text,
      'corrections-address': text,
      locale: text,
    };
    const { words, flags } = readWords(argv, options, init.usage);
    needWords(words, 0, init.usage);
    const flag = (name: string) => {
      const value = flags[name];
      if (typeof value !== 'string') throw new WrongUsage(init.usage);
      return value;
    };
    const wanted = {
      name: flag('name'),
      shortName: flag('short-name'),
      baseUrl: flag('base-url'),
      correctionsAddress: flag('corrections-address'),
      ...(flags.locale ? { locale: flag('locale') } : {}),
    };
    return async ({ desk, answer }) => answer(await desk.ask('desk.create', wanted));
  },
};

const search: Command = {
  name: 'search',
  usage: 'search WORDS',
  prepare(argv) {
    const { words } = readWords(argv, {}, search.usage);
    if (words.length === 0) throw new WrongUsage(search.usage);
    return async ({ desk, answer }) => {
      const { hits } = await desk.ask('search.find', { words: words.join(' ') });
      // Control characters mark matches for the window; a terminal gets the plain words.
      answer({
        hits: hits.map((hit) => ({
          ...hit,
          snippet: hit.snippet.replaceAll(hitStart, '').replaceAll(hitEnd, ''),
        })),
      });
    };
  },
};

const rebuild: Command = {
  name: 'rebuild',
  usage: 'rebuild',
  prepare(argv) {
    needWords(readWords(argv, {}, rebuild.usage).words, 0, rebuild.usage);
    return async ({ desk, answer }) => answer(await desk.ask('desk.rebuild', {}));
  },
};

const serve: Command = {
  name: 'serve',
  staysOpen: true,
  usage: 'serve [--port N]',
  prepare(argv) {
    const { words, flags } = readWords(argv, { port: { type: 'string' } }, serve.usage);
    needWords(words, 0, serve.usage);
    const port = flags.port === undefined ? null : Number(flags.port);
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536))
      throw new WrongUsage(serve.usage);
    return async ({ workstation, folder, answer }) => {
      const door = await openBrowserDoor(workstation, { folder, port });
      answer({ address: door.newAddress() });
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      await door.close();
    };
  },
};

export const deskCommands = [init, search, rebuild, serve];
