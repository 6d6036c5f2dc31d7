import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputOf } from '#shared/contract/contract.ts';
import { type ExportFormat, exportFormat } from '#shared/contract/exports.ts';
import { articleStatus } from '#shared/domain/piece/article.ts';
import { allPages } from './all-pages.ts';
import { type Desk, Refused } from './ask.ts';
import type { Command, Running } from './command.ts';
import { withEvents } from './heard-events.ts';
import { articleIn, needFlag, needs, WrongUsage } from './usage.ts';

const text = { type: 'string' } as const;
const options = {
  format: { ...text, multiple: true },
  out: text,
  all: { type: 'boolean' },
  status: text,
  section: text,
  'with-reports': { type: 'boolean' },
} as const;

/**
 * One piece in one format is answered by itself, and refused as a whole. Of several, what is refused is listed with its
 * reason and holds nothing else up; where nothing at all could leave, the command is refused with the first reason.
 */
export const exportPieces: Command = {
  name: 'export',
  usage: `export ARTICLE…|--all|--status S|--section S --format F[,F…] --out DIR [--with-reports]\n  F: ${exportFormat.options.join(', ')}`,
  options,
  prepare({ words, flags }) {
    const formats = formatsIn((flags.format as string[] | undefined) ?? []);
    const bySelection = flags.all === true || flags.status !== undefined || flags.section !== undefined;
    if (bySelection === words.length > 0) throw new WrongUsage({ key: 'whichPieces' });
    if (formats.length === 0) throw new WrongUsage({ key: 'flagMissing', said: { flag: '--format' } });
    const out = needFlag(flags, 'out');
    const withReports = flags['with-reports'] === true;
    // Nothing else could hold them, and nobody should believe that it does.
    if (withReports && !formats.includes('package')) throw new WrongUsage({ key: 'reportsWithoutPackage' });
    const status = flags.status === undefined ? null : needs(articleStatus, flags.status, '--status');
    const section = (flags.section as string | undefined) ?? null;
    return async (running) => {
      const { desk } = running;
      const wish = { formats, out, withReports };
      if (bySelection) return exportMany(running, await selected(desk, { status, section }), wish);
      const articleIds = words.map(articleIn);
      const [[articleId = '', ...others], [format = 'html', ...more]] = [articleIds, formats];
      if (others.length + more.length > 0) return exportMany(running, articleIds, wish);
      const run = await desk.ask('exports.run', { articleId, format, withReports });
      running.answer({ files: await layDown(desk, run, out, new Set()), versionId: run.versionId });
    };
  },
};

/** `--format html,text` and `--format html --format text` alike, each once. */
const formatsIn = (given: readonly string[]): ExportFormat[] =>
  [...new Set(given.flatMap((words) => words.split(',')))].map((word) =>
    needs(exportFormat, word, '--format'),
  );

const selected = async (
  desk: Desk,
  filter: { status: ReturnType<typeof articleStatus.parse> | null; section: string | null },
): Promise<string[]> => {
  const ask = (after: string | null) => desk.ask('articles.list', { ...filter, after, limit: 200 });
  const pieces = await allPages(ask, (page) => page.articles);
  return pieces.map(({ articleId }) => articleId);
};

async function exportMany(
  { desk, workstation, answer, say }: Running,
  articleIds: string[],
  { formats, out, withReports }: { formats: ExportFormat[]; out: string; withReports: boolean },
): Promise<void> {
  if (articleIds.length === 0) return answer({ exports: [], refused: [], notTried: 0 });
  const run = 'command-line';
  const many = await withEvents(
    workstation,
    (event) => {
      if (event.type === 'exports.running' && event.run === run) say(`${event.done} / ${event.of}`);
    },
    () => desk.ask('exports.runMany', { run, articleIds, formats, withReports }),
  );
  const [first] = many.refused;
  if (many.made.length === 0 && first) throw new Refused(first.code, first.message);
  const written = new Set<string>();
  const exports = [];
  for (const made of many.made) {
    const { articleId, headline, format, versionId } = made;
    exports.push({ articleId, headline, format, versionId, files: await layDown(desk, made, out, written) });
  }
  const refused = many.refused.map(({ code, message, ...piece }) => ({ ...piece, error: { code, message } }));
  for (const { headline, error } of refused) say(`${headline}: ${error.message}`);
  if (many.stopped) say(many.stopped);
  answer({ exports, refused, notTried: many.notTried });
}

/** @param written files that lie there from this command; an image beside two formats of a piece is one file */
async function layDown(
  desk: Desk,
  { exportId, files }: Pick<OutputOf<'exports.run'>, 'exportId' | 'files'>,
  out: string,
  written: Set<string>,
): Promise<string[]> {
  await mkdir(out, { recursive: true });
  const laid = [];
  for (const { name } of files) {
    const file = path.resolve(out, name);
    if (!written.has(file)) await writeFile(file, await desk.download(exportId, name));
    written.add(file);
    laid.push(file);
  }
  return laid;
}
