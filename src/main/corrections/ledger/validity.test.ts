import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { ledgerFeed } from './ledger-feed.ts';
import { ledgerPage } from './ledger-page.ts';
import { issueOf, randomChain } from './random-ledger.fixture.ts';

const issues = [
  issueOf([]),
  ...fc.sample(randomChain(), { numRuns: 20, seed: 20260212 }).map((chain) => issueOf(chain)),
];

/** Remarks on the choice of characters. */
const ofTheWriter = /Normalization Form C|Private Use Area/;

it.skipIf(missing('java'))(
  `the page of a ledger is valid HTML, whatever its notices say ${needs('java')}`,
  { timeout: 120_000 },
  () => {
    const folder = freshFolder();
    issues.forEach((issue, index) => {
      writeFileSync(path.join(folder, `${index}-de.html`), ledgerPage(issue, 'de'));
      writeFileSync(path.join(folder, `${index}-en.html`), ledgerPage(issue, 'en'));
    });
    writeFileSync(path.join(folder, 'wrong.html'), '<!doctype html><p>Ein <div>Fehler</p>');
    const checker = String(createRequire(import.meta.url)('vnu-jar'));
    const args = ['-jar', checker, '--format', 'json', '--exit-zero-always', '--stdout', folder];
    const { messages } = JSON.parse(
      execFileSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
    ) as { messages: { url?: string; message: string; extract?: string }[] };
    const isWrong = ({ url = '' }) => url.endsWith('wrong.html');
    expect(messages.some(isWrong)).toBe(true);
    expect(messages.filter((one) => !isWrong(one) && !ofTheWriter.test(one.message))).toEqual([]);
  },
);

it.skipIf(missing('schemas') || missing('jing'))(
  `the feed of a ledger is valid Atom, whatever its notices say ${needs('schemas')} ${needs('jing')}`,
  { timeout: 60_000 },
  () => {
    const folder = freshFolder();
    const schema = path.join(import.meta.dirname, '../../../../../shared/schemas/feeds/atom-rfc4287.rnc');
    const feeds = issues.map((issue, index) => {
      const file = path.join(folder, `${index}.atom`);
      writeFileSync(file, ledgerFeed(issue, index % 2 === 0 ? 'de' : 'en'));
      return file;
    });
    const complaints = (files: string[]) =>
      spawnSync('jing', ['-c', schema, ...files], { encoding: 'utf8' }).stdout;
    expect(complaints(feeds)).toBe('');
    const wrong = path.join(folder, 'wrong.atom');
    writeFileSync(wrong, '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ohne Kennung</title></feed>');
    expect(complaints([wrong])).toContain('error');
  },
);
