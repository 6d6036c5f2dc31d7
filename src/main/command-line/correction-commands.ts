import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { changeClass } from '#shared/domain/piece/article.ts';
import { outcome } from '#shared/domain/report/report-event.ts';
import { reportShow } from '#shared/domain/report/report-filter.ts';
import { placementFor } from '#shared/domain/report/report-standing.ts';
import { allPages } from './all-pages.ts';
import type { Command } from './command.ts';
import { importMails } from './import-mails.ts';
import { reportStep } from './report-step.ts';
import { needFlag, needs, needWords, reportIn } from './usage.ts';

const text = { type: 'string' } as const;
const placement = z.enum(['top', 'bottom']);

const list: Command = {
  name: 'corrections',
  usage: 'corrections [--state S] [--owner N]',
  options: { state: text, owner: text },
  prepare({ words, flags }) {
    needWords(words, 0);
    const show = needs(reportShow, flags.state ?? 'all', '--state');
    const filter = typeof flags.owner === 'string' ? { owner: flags.owner } : {};
    return async ({ desk, answer }) => {
      const ask = (after: string | null) => desk.ask('corrections.list', { after, limit: 200, show, filter });
      answer({ reports: await allPages(ask, (page) => page.reports) });
    };
  },
};

const show: Command = {
  name: 'corrections show',
  usage: 'corrections show REPORT',
  prepare({ words }) {
    const [id] = needWords(words, 1);
    return async ({ desk, answer }) => answer(await desk.ask('corrections.get', { reportId: reportIn(id) }));
  },
};

/** The mails of a report and the files on them, each as it came; what shares a name gets a number. */
const files: Command = {
  name: 'corrections files',
  usage: 'corrections files REPORT --out DIR',
  options: { out: text },
  prepare({ words, flags }) {
    const [id] = needWords(words, 1);
    const [reportId, folder] = [reportIn(id), needFlag(flags, 'out')];
    return async ({ desk, answer }) => {
      const { report, events } = await desk.ask('corrections.get', { reportId });
      const replies = events.filter((event) => event.type === 'reply-joined');
      const wanted = [
        ...[report, ...replies].map(({ rawSha256 }) => ({ sha256: `${rawSha256}.eml`, name: 'mail.eml' })),
        ...[report, ...replies].flatMap(({ attachments }) => attachments),
      ];
      await mkdir(folder, { recursive: true });
      const written: string[] = [];
      for (const { sha256, name } of wanted) {
        const file = path.join(
          folder,
          numbered(
            name || 'anhang',
            written.map((one) => path.basename(one)),
          ),
        );
        await writeFile(file, await desk.download(reportId, sha256));
        written.push(file);
      }
      answer({ files: written });
    };
  },
};

/** `bild.png`, `bild-2.png`: case is no difference on every disk. */
function numbered(name: string, taken: readonly string[]): string {
  const { name: stem, ext } = path.parse(name);
  const isTaken = (wish: string) => taken.some((one) => one.toLowerCase() === wish.toLowerCase());
  let wish = name;
  for (let number = 2; isTaken(wish); number++) wish = `${stem}-${number}${ext}`;
  return wish;
}

const decide: Command = {
  name: 'corrections decide',
  usage: `corrections decide REPORT --outcome ${outcome.options.join('|')} --reason R`,
  options: { outcome: text, reason: text },
  prepare({ words, flags }) {
    const [id] = needWords(words, 1);
    const input = {
      reportId: reportIn(id),
      outcome: needs(outcome, flags.outcome, '--outcome'),
      reason: (flags.reason as string | undefined) ?? '',
    };
    return async ({ desk, answer }) => answer(await desk.ask('corrections.decide', input));
  },
};

/** Fix, notice and publication in one go, as a script wants it; each is an event of its own. */
const apply: Command = {
  name: 'corrections apply',
  usage: `corrections apply REPORT --replace OLD --with NEW --class ${changeClass.options.join('|')} [--notice TEXT] [--placement top|bottom]`,
  options: { replace: text, with: text, class: text, notice: text, placement: text },
  prepare({ words, flags }) {
    const [id] = needWords(words, 1);
    const fix = {
      reportId: reportIn(id),
      was: needFlag(flags, 'replace'),
      now: typeof flags.with === 'string' ? flags.with : needFlag(flags, 'with'),
      changeClass: needs(changeClass, flags.class, '--class'),
    };
    const placed = flags.placement === undefined ? null : needs(placement, flags.placement, '--placement');
    return async ({ desk, answer }) => {
      const { article, report } = await desk.ask('corrections.fix', fix);
      // The notice stands under the piece, so it speaks the piece's language and not the reporter's.
      const language = article?.language ?? 'de';
      if (fix.changeClass !== 'typo' || flags.notice) {
        const proposal = await desk.ask('corrections.proposeNotice', { reportId: fix.reportId, language });
        const notice = (flags.notice as string | undefined) ?? proposal.text;
        await desk.ask('corrections.draftNotice', {
          reportId: fix.reportId,
          text: notice,
          language,
          placement: placed ?? placementFor(report.standing),
          datedAt: proposal.datedAt,
        });
      }
      answer(await desk.ask('corrections.publish', { reportId: fix.reportId }));
    };
  },
};

export const correctionCommands = [importMails, list, show, files, reportStep, decide, apply];
