import { usualKind } from '#shared/domain/report/letter.ts';
import { letterKind } from '#shared/domain/report/letter-kind.ts';
import type { Command } from './command.ts';
import { needs, needWords, reportIn } from './usage.ts';

const writeLetter: Command = {
  name: 'corrections letter',
  usage: `corrections letter REPORT [${letterKind.options.join('|')}] [--text FILE] [--queue]`,
  options: { text: { type: 'string' }, queue: { type: 'boolean' } },
  prepare({ words, flags }) {
    const [id, word] = words.length === 1 ? words : needWords(words, 2);
    const reportId = reportIn(id);
    const wanted = word === undefined ? null : needs(letterKind, word, 'KIND');
    return async ({ desk, answer }) => {
      const kind = wanted ?? usualKind((await desk.ask('corrections.get', { reportId })).report);
      const { words: proposed } = await desk.ask('letters.propose', { reportId, kind });
      const text = typeof flags.text === 'string' ? await desk.read(flags.text) : proposed.text;
      const kept = await desk.ask('letters.keep', { reportId, words: { ...proposed, text } });
      if (flags.queue !== true) return answer(kept);
      answer(await desk.ask('letters.queue', { letterId: kept.letter.letterId }));
    };
  },
};

const outbox: Command = {
  name: 'corrections outbox',
  usage: 'corrections outbox [--send]',
  options: { send: { type: 'boolean' } },
  prepare({ words, flags }) {
    needWords(words, 0);
    return async ({ desk, answer }) => {
      const sending = flags.send === true ? await desk.ask('outbox.send', {}) : {};
      answer({ ...sending, ...(await desk.ask('outbox.list', {})) });
    };
  },
};

const fetchMails: Command = {
  name: 'corrections fetch',
  usage: 'corrections fetch',
  prepare({ words }) {
    needWords(words, 0);
    return async ({ desk, answer }) => answer(await desk.ask('mailbox.fetch', {}));
  },
};

export const postCommands = [fetchMails, writeLetter, outbox];
