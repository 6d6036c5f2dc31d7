import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Body, partsOf } from '#shared/article-body/body.ts';
import { annotationOf } from '#shared/article-body/printed.ts';
import { bodyText } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { threadsIn } from '#shared/domain/piece/threads.ts';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../../../desk-for-tests.ts';
import { closeWorkers } from '../../../jobs/run-in-worker.ts';
import { openDesk, right } from '../../desk-for-tests.ts';
import { comment, commented, docx, endPut, paragraph, put, run, struck } from '../docx-for-tests.ts';

afterAll(closeWorkers);

const body = [
  paragraph(run('Neue Brücke über die Emme'), 'Titel'),
  paragraph(run('Der Kanton rechnet mit zwölf Millionen Franken, die Gemeinde rechnet mit weniger Geld.')),
  paragraph(
    `${run('Es soll ')}${struck('Vera Kunz', 'drei')}${put('Vera Kunz', 'vier')}${run(' Jahre dauern. ')}${commented(1, run('Die Anwohner sind dagegen.'))}`,
  ),
  endPut('Beat Moser', put('Beat Moser', 'Die Gemeinde hat bereits zugestimmt.')),
  paragraph(run('Baubeginn ist frühestens in zwei Jahren.')),
].join('');

/** The document as LibreOffice writes it, after it has read it and kept it in its own format. */
function writtenByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = freshFolder();
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profil')}`;
  const convert = (file: string, to: string) =>
    spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file], {
      stdio: 'ignore',
    });
  const file = path.join(folder, 'bericht.docx');
  writeFileSync(file, bytes);
  convert(file, 'odt');
  convert(path.join(folder, 'bericht.odt'), 'docx');
  return readFileSync(file);
}

const suggested = (page: Body, kind: 'insertion' | 'deletion'): string[] =>
  partsOf(page)
    .blocks.flatMap(({ node }) => node.content ?? [])
    .flatMap((leaf) => (annotationOf(leaf, kind) ? (leaf.text ?? '').replaceAll('\u200b', '') : []))
    .filter((words) => words !== '');

it.skipIf(missing('libreOffice'))(
  `what was tracked in a document of another word processor arrives ${needs('libreOffice')}`,
  { timeout: 240_000 },
  async () => {
    const bytes = writtenByLibreOffice(docx({ body, comments: comment(1, 'Rechtsdienst', 'Wer genau?') }));
    const desk = openDesk();
    const told = right(await desk.importText(bytes, 'Bericht.docx', 'suggest'));
    const articleId = told.articleId as ArticleId;
    const content = right(desk.articles.content(articleId));
    const page = content.annotated ?? content.body;
    expect(suggested(page, 'deletion')).toEqual(['drei']);
    expect(suggested(page, 'insertion')).toEqual(['vier', 'Die Gemeinde hat bereits zugestimmt.']);
    expect(bodyText(content.body)).toContain('Es soll drei Jahre dauern.');
    expect(bodyText(content.body)).not.toContain('zugestimmt');
    expect(told.tracked.map(({ by, changes, comments }) => [by, changes, comments])).toEqual([
      ['Vera Kunz', 1, 0],
      ['Beat Moser', 1, 0],
      ['Rechtsdienst', 0, 1],
    ]);
    expect(threadsIn(right(desk.detail(articleId)).annotations)).toMatchObject([
      { comments: [{ by: 'Rechtsdienst', text: 'Wer genau?' }] },
    ]);
    expect(told.unrecognised).toEqual([]);
    desk.close();
  },
);
