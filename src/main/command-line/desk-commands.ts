import { once } from 'node:events';
import { z } from 'zod';
import { openBrowserDoor } from '../doors/browser/door.ts';
import { hitEnd, hitStart } from '../search/index.ts';
import type { Command } from './command.ts';
import { needFlag, needSomeWords, needs, needWords } from './usage.ts';

const text = { type: 'string' } as const;
const portNumber = z.coerce.number().int().min(0).max(65_535);

const init: Command = {
  name: 'init',
  usage: 'init --name N --short-name S --base-url U --corrections-address A [--locale de-CH]',
  options: {
    name: text,
    'short-name': text,
    'base-url': text,
    'corrections-address': text,
    locale: text,
  },
  prepare({ words, flags }) {
    needWords(words, 0);
    const flag = (name: string) => needFlag(flags, name);
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
  prepare({ words }) {
    needSomeWords(words);
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
  prepare({ words }) {
    needWords(words, 0);
    return async ({ desk, answer }) => answer(await desk.ask('desk.rebuild', {}));
  },
};

const serve: Command = {
  name: 'serve',
  staysOpen: true,
  usage: 'serve [--port N]',
  options: { port: { type: 'string' } },
  prepare({ words, flags }) {
    needWords(words, 0);
    const port = flags.port === undefined ? null : needs(portNumber, flags.port, '--port');
    return async ({ workstation, folder, answer }) => {
      const door = await openBrowserDoor(workstation, { folder, port });
      answer({ address: door.newAddress() });
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      await door.close();
    };
  },
};

export const deskCommands = [init, search, rebuild, serve];
