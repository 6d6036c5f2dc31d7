import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from './command.ts';
import { needWords, readWords } from './usage.ts';

const exportSettings: Command = {
  name: 'settings export',
  usage: 'settings export [--out FILE]',
  prepare(argv) {
    const { words, flags } = readWords(argv, { out: { type: 'string' } }, exportSettings.usage);
    needWords(words, 0, exportSettings.usage);
    return async ({ desk, answer }) => {
      const { text } = await desk.ask('settings.export', {});
      if (typeof flags.out !== 'string') return answer(JSON.parse(text));
      const file = path.resolve(flags.out);
      await writeFile(file, text);
      answer({ file });
    };
  },
};

const importSettings: Command = {
  name: 'settings import',
  usage: 'settings import FILE',
  prepare(argv) {
    const [file = ''] = needWords(readWords(argv, {}, importSettings.usage).words, 1, importSettings.usage);
    return async ({ desk, answer }) =>
      answer(await desk.ask('settings.import', { text: await desk.read(file) }));
  },
};

export const settingsCommands = [exportSettings, importSettings];
