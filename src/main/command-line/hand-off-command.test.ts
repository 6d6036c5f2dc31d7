import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../desk-for-tests.ts';
import { runCommandLine } from './run.ts';

/** A desk by the command line, each command in a workstation of its own. */
async function deskNamed(name: string) {
  const folder = freshFolder();
  const run = async (...words: string[]) => {
    // biome-ignore lint/suspicious/noExplicitAny: what a command prints is looked at field by field
    let answer: any = null;
    const code = await runCommandLine(['--desk', folder, ...words], {
      env: { LANG: 'de_CH.UTF-8' },
      windowFolder: folder,
      show: () => undefined,
      answer: (json) => {
        answer = JSON.parse(JSON.stringify(json));
      },
      say: () => undefined,
    });
    return { code, answer };
  };
  await run(
    ...['init', '--name', name, '--short-name', 'MB', '--base-url', 'https://morgenblatt.example'],
    ...['--corrections-address', 'korrektur@morgenblatt.example'],
  );
  return { folder, run };
}

test('a piece is packed by the command line and merged by it on another desk', async () => {
  const [lena, urs] = [await deskNamed('Morgenblatt'), await deskNamed('Abendblatt')];
  const text = path.join(lena.folder, 'steg.txt');
  writeFileSync(text, 'Der Steg bleibt zu\n\nDer Steg über die Aare bleibt bis im Herbst gesperrt.\n');
  const [{ articleId }] = (await lena.run('import', text)).answer.articles;
  const out = path.join(lena.folder, 'out');
  const packed = async (desk: typeof lena) =>
    (await desk.run('export', articleId, '--format', 'package', '--out', out)).answer.files[0] as string;

  const first = await packed(lena);
  expect(path.basename(first)).toBe('der-steg-bleibt-zu.druckreif');
  const added = await urs.run('import', first);
  expect(added).toMatchObject({ code: 0, answer: { articles: [{ articleId }] } });
  expect(added.answer.articles[0].handOver).toMatchObject({ outcome: 'added', signature: 'new' });

  await lena.run('set', articleId, '--section', 'Region');
  await urs.run('set', articleId, '--slug', 'steg');
  const merged = await urs.run('import', await packed(lena));
  expect(merged.answer.articles[0].handOver).toMatchObject({ outcome: 'merged', signature: 'known' });
  expect((await urs.run('show', articleId)).answer.record).toMatchObject({ section: 'Region', slug: 'steg' });

  const other = ['export', articleId, '--out', out, '--with-reports'];
  expect((await lena.run(...other, '--format', 'text')).code).toBe(2);
  const [withReports] = (await lena.run(...other, '--format', 'package')).answer.files;
  expect((await urs.run('import', withReports)).answer.articles[0].handOver.reports).toMatchObject({
    inPackage: 0,
  });

  const damaged = path.join(out, 'halb.druckreif');
  mkdirSync(out, { recursive: true });
  writeFileSync(damaged, readFileSync(first).subarray(0, 400));
  const before = (await urs.run('show', articleId)).answer;
  expect(await urs.run('import', damaged)).toMatchObject({
    ...{ code: 1, answer: { error: { code: 'package-damaged' } } },
  });
  expect((await urs.run('show', articleId)).answer).toEqual(before);
});
