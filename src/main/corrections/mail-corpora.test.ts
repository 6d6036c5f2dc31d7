import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { closeWorkers } from '../jobs/run-in-worker.ts';
import { aCorrectionsDesk } from './a-corrections-desk.fixture.ts';

/** Real mails of other projects, where they lie beside this one. */
const corpora = path.resolve(import.meta.dirname, '../../../../shared/corpora/mail');

describe.skipIf(missing('corpora'))(`real mails from other projects ${needs('corpora')}`, () => {
  const desk = aCorrectionsDesk();
  afterAll(async () => {
    desk.close();
    await closeWorkers();
  });

  it('are each taken in, known already, joined to the mail that they answer, or kept as unreadable with a reason, none in more than five seconds', async () => {
    const files = readdirSync(corpora, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    const total = { imported: 0, duplicates: 0, unreadable: 0 };
    for (const file of files) {
      const bytes = readFileSync(path.join(file.parentPath, file.name));
      const started = process.cpuUsage();
      const { reports, imported, duplicates, unreadable, replies } = await desk.import(bytes);
      expect(process.cpuUsage(started).user / 1000, file.name).toBeLessThan(5000);
      expect(imported + duplicates + unreadable + replies, file.name).toBe(1);
      if (unreadable === 1) expect(reports[0]?.problem, file.name).not.toBe('');
      const kept = reports[0] && desk.store.reports.get(reports[0].reportId)?.rawSha256;
      // Some begin with the `From ` line of a mailbox, which is no part of the mail.
      if (kept) expect(bytes.includes(desk.store.reports.message(kept) ?? ''), file.name).toBe(true);
      total.imported += imported;
      total.duplicates += duplicates;
      total.unreadable += unreadable;
    }
    expect(total.imported).toBeGreaterThan(100);
    expect(desk.store.reports.all()).toHaveLength(total.imported + total.unreadable);
  }, 120_000);
});
