import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WordReference } from '#shared/domain/export/word-reference.ts';
import { uploadId as uploadIdType } from '#shared/domain/ids.ts';
import type { Command } from './command.ts';
import { needs, needWords, WrongUsage } from './usage.ts';

const exportSettings: Command = {
  name: 'settings export',
  usage: 'settings export [--out FILE]',
  options: { out: { type: 'string' } },
  prepare({ words, flags }) {
    needWords(words, 0);
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
  prepare({ words }) {
    const [file = ''] = needWords(words, 1);
    return async ({ desk, answer }) =>
      answer(await desk.ask('settings.import', { text: await desk.read(file) }));
  },
};

/** Without a file it says whose styles Word exports bear. */
const wordStyles: Command = {
  name: 'settings word-styles',
  usage: 'settings word-styles [FILE.docx | --none]',
  options: { none: { type: 'boolean' } },
  prepare({ words, flags }) {
    if (words.length > 1 || (words.length === 1 && flags.none)) throw new WrongUsage({ key: 'fileOrNone' });
    const [file] = words;
    return async ({ desk, answer }) => {
      const set = (wordReference: WordReference | null) => desk.ask('publication.update', { wordReference });
      if (flags.none) await set(null);
      if (file !== undefined) {
        const uploadId = needs(uploadIdType, await desk.upload(file), 'FILE');
        await set((await desk.ask('exports.readWordReference', { uploadId })).reference);
      }
      const { publication } = await desk.ask('desk.state', {});
      const reference = publication?.wordReference;
      answer({ document: reference?.fileName ?? null, styles: reference?.taken ?? [] });
    };
  },
};

export const settingsCommands = [exportSettings, importSettings, wordStyles];
