import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { openDesk, right } from '../desk-for-tests.ts';

afterAll(closeWorkers);

const corpora = path.resolve(import.meta.dirname, '../../../../../shared/corpora/docx');

/** The text of documents as LibreOffice reads it, by the name of the file. */
function readByLibreOffice(files: readonly string[]): ReadonlyMap<string, string> {
  const folder = freshFolder();
  const texts = path.join(folder, 'texts');
  mkdirSync(texts);
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const filter = 'txt:Text (encoded):UTF8';
  spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', texts, ...files], {
    stdio: 'ignore',
  });
  return new Map(files.map((file) => [file, readFileSync(textFile(texts, file), 'utf8')]));
}

const textFile = (folder: string, file: string): string =>
  path.join(folder, `${path.basename(file, '.docx')}.txt`);

/** Numbers of notes and items are words of their own there, or stand at the end of one. */
const isCounter = (word: string): boolean => /^(\d{1,2}|[ivx]+)$/.test(word);
const withoutCounter = (word: string): string => word.replace(/(\d{1,2}|[ivx]+)$/, '');
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

it.skipIf(missing('corpora') || missing('libreOffice'))(
  `each word that LibreOffice reads in a document is in the piece, beside it or told ${needs('corpora')} ${needs('libreOffice')}`,
  async () => {
    const files = readdirSync(corpora, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.docx'))
      .map((name) => path.join(corpora, name));
    const theirs = readByLibreOffice(files);
    const desk = openDesk();
    const lost: string[] = [];
    let compared = 0;
    for (const file of files) {
      const told = await desk.importText(readFileSync(file), path.basename(file));
      const { body, record, annotations } = isRefusal(told)
        ? { body: null, record: null, annotations: null }
        : right(desk.detail(told.articleId as ArticleId));
      const ours = new Set(wordsIn(JSON.stringify([told, body, record, annotations]).replaceAll('\\n', ' ')));
      const words = wordsIn(theirs.get(file) ?? '').filter((word) => !isCounter(word));
      compared += words.length;
      const missed = words.filter((word) => !ours.has(word) && !ours.has(withoutCounter(word)));
      if (missed.length > 0) lost.push(`${path.basename(file)}: ${missed.join(' ')}`);
    }
    await desk.close();
    expect(lost).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  },
  120_000,
);
