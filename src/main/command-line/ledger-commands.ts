import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ReportId } from '#shared/domain/ids.ts';
import type { Command } from './command.ts';
import { needFlag, needs, needWords, reportIn, WrongUsage } from './usage.ts';

const text = { type: 'string' } as const;
const on = { type: 'boolean' } as const;

/** Writes the pages, the feed and the JSON of the ledger into a folder. */
const ledger: Command = {
  name: 'corrections ledger',
  usage: 'corrections ledger --out DIR',
  options: { out: text },
  prepare({ words, flags }) {
    needWords(words, 0);
    const folder = needFlag(flags, 'out');
    return async ({ desk, answer }) => {
      const { entries, head, files } = await desk.ask('corrections.ledger', {});
      await mkdir(folder, { recursive: true });
      for (const name of files) await writeFile(path.join(folder, name), await desk.download('ledger', name));
      answer({ entries: entries.length, head, files: files.map((name) => path.join(folder, name)) });
    };
  },
};

const verify: Command = {
  name: 'corrections verify-ledger',
  usage: 'corrections verify-ledger FILE [--head SHA256]',
  options: { head: text },
  prepare({ words, flags }) {
    const [file = ''] = needWords(words, 1);
    const head = typeof flags.head === 'string' ? flags.head.trim().toLowerCase() : null;
    return async ({ desk, answer }) =>
      answer(await desk.ask('corrections.verifyLedger', { text: await desk.read(file), head }));
  },
};

/**
 * Takes reporters out of closed reports: of those named, or with `--due` of all whose time is over. `--dry-run` says
 * which those are, and changes nothing.
 */
const redact: Command = {
  name: 'corrections redact',
  usage: 'corrections redact REPORT…|--due [--dry-run]',
  options: { due: on, 'dry-run': on },
  prepare({ words, flags }) {
    if (flags['dry-run'] && !flags.due) throw new WrongUsage({ key: 'dryRunAlone' });
    if (words.length > 0 === (flags.due === true)) throw new WrongUsage({ key: 'whichReports' });
    const named = words.map((word) => reportIn(word));
    return async ({ desk, answer }) => {
      if (!flags.due) return answer(await desk.ask('corrections.redact', { reportIds: named }));
      if (flags['dry-run']) return answer(await desk.ask('corrections.retention', {}));
      const redacted: ReportId[] = [];
      for (;;) {
        const { due, more } = await desk.ask('corrections.retention', {});
        const reportIds = due.map(({ reportId }) => reportId).filter((id) => !redacted.includes(id));
        if (reportIds.length > 0)
          redacted.push(...(await desk.ask('corrections.redact', { reportIds })).redacted);
        if (more === 0 || reportIds.length === 0) return answer({ redacted });
      }
    };
  },
};

/** Counts the reports of a period; with `--csv` also into a file for a spreadsheet. */
const report: Command = {
  name: 'corrections report',
  usage: 'corrections report --from DATE --to DATE [--csv FILE]',
  options: { from: text, to: text, csv: text },
  prepare({ words, flags }) {
    needWords(words, 0);
    const from = needs(z.iso.date(), flags.from, '--from');
    const to = needs(z.iso.date(), flags.to, '--to');
    const file = typeof flags.csv === 'string' ? flags.csv : null;
    return async ({ desk, answer }) => {
      const { report, csv } = await desk.ask('corrections.accuracy', { from, to });
      if (file) await writeFile(file, csv);
      answer({ report });
    };
  },
};

export const ledgerCommands = [ledger, verify, redact, report];
