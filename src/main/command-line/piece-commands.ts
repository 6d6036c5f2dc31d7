import path from 'node:path';
import { changesChoice } from '#shared/contract/exports.ts';
import { articleStatus } from '#shared/domain/piece/article.ts';
import { allPages } from './all-pages.ts';
import { Refused } from './ask.ts';
import { checkPage } from './check-page-command.ts';
import type { Command } from './command.ts';
import { exportPieces } from './export-command.ts';
import { importWordPress } from './import-word-press.ts';
import { picturesBeside } from './pictures-beside.ts';
import { articleIn, needSomeWords, needs, needWords } from './usage.ts';

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;

const importText: Command = {
  name: 'import',
  usage: 'import FILE… [--changes suggest|accept|reject]',
  options: { changes: text },
  prepare({ words, flags }) {
    needSomeWords(words);
    const changes =
      flags.changes === undefined ? 'suggest' : needs(changesChoice, flags.changes, '--changes');
    return async ({ desk, workstation, answer, say }) => {
      const articles = [];
      const exports = [];
      let refused: Refused | null = null;
      for (const file of words) {
        try {
          const uploadId = (await desk.upload(file)) as never;
          const { holds } = await desk.ask('imports.look', { uploadId });
          if (holds === 'wordpress') {
            const { articles: pieces, ...told } = await importWordPress({ desk, workstation, say }, uploadId);
            articles.push(...pieces);
            exports.push({ file: path.basename(file), ...told });
            continue;
          }
          const {
            setAside: _,
            newElements: __,
            handOver,
            ...article
          } = await desk.ask('imports.text', { uploadId, changes, beside: await picturesBeside(desk, file) });
          articles.push(handOver ? { ...article, handOver } : article);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          refused = error;
          say(error.message);
        }
      }
      // One bad file among many does not hide what came in.
      if (refused && articles.length + exports.length === 0) throw refused;
      answer({ articles, ...(exports.length > 0 ? { exports } : {}) });
    };
  },
};

const list: Command = {
  name: 'articles',
  usage: 'articles',
  prepare({ words }) {
    needWords(words, 0);
    return async ({ desk, answer }) => {
      const ask = (after: string | null) => desk.ask('articles.list', { after, limit: 200 });
      answer({ articles: await allPages(ask, (page) => page.articles) });
    };
  },
};

const show: Command = {
  name: 'show',
  usage: 'show ARTICLE',
  prepare({ words }) {
    const [id] = needWords(words, 1);
    return async ({ desk, answer }) => answer(await desk.ask('articles.get', { articleId: articleIn(id) }));
  },
};

const set: Command = {
  name: 'set',
  usage:
    'set ARTICLE [--url U] [--section S] [--status S] [--contributor NAME]… [--keyword K]… [--dateline D] [--slug S] [--byline B] [--locale L] [--note N]',
  options: {
    url: text,
    section: text,
    status: text,
    contributor: many,
    keyword: many,
    dateline: text,
    slug: text,
    byline: text,
    locale: text,
    note: text,
  },
  prepare({ words, flags }) {
    const [id] = needWords(words, 1);
    const status = flags.status === undefined ? null : needs(articleStatus, flags.status, '--status');
    const string = (name: string) => flags[name] as string | undefined;
    const record = {
      url: string('url'),
      section: string('section'),
      dateline: string('dateline'),
      slug: string('slug'),
      locale: string('locale'),
      bylineOverride: string('byline'),
      contributors: (flags.contributor as string[] | undefined)?.map((name) => ({ name, sign: '' })),
      keywords: flags.keyword as string[] | undefined,
    };
    return async ({ desk, answer }) => {
      let piece = await desk.ask('articles.set', { articleId: articleIn(id), record });
      if (status)
        piece = await desk.ask('articles.setStatus', {
          articleId: articleIn(id),
          status,
          note: string('note') ?? '',
        });
      answer(piece);
    };
  },
};

const sources: Command = {
  name: 'sources',
  usage: 'sources ARTICLE',
  prepare({ words }) {
    const [id] = needWords(words, 1);
    return async ({ desk, answer }) =>
      answer(await desk.ask('exports.sources', { articleId: articleIn(id) }));
  },
};

const check: Command = {
  name: 'check',
  usage: 'check ARTICLE',
  prepare({ words }) {
    const [id] = needWords(words, 1);
    return async ({ desk, answer }) => answer(await desk.ask('exports.check', { articleId: articleIn(id) }));
  },
};

export const pieceCommands = [importText, list, show, set, check, sources, exportPieces, checkPage];
