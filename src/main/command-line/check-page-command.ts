import { versionId as versionIdType } from '#shared/domain/ids.ts';
import type { Command } from './command.ts';
import { articleIn, needs, needWords } from './usage.ts';

const options = { version: { type: 'string' }, json: { type: 'boolean' } } as const;

/** Holds a page that went online against a version of its piece. `--json` changes nothing: every command answers so. */
export const checkPage: Command = {
  name: 'check-page',
  usage: 'check-page ARTICLE FILE [--version V] [--json]',
  options,
  prepare({ words, flags }) {
    const [id, file = ''] = needWords(words, 2);
    const versionId = flags.version === undefined ? null : needs(versionIdType, flags.version, '--version');
    return async ({ desk, answer }) => {
      const uploadId = (await desk.upload(file)) as never;
      answer(await desk.ask('exports.checkPage', { articleId: articleIn(id), versionId, uploadId }));
    };
  },
};
