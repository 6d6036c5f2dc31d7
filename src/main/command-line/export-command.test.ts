import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../desk-for-tests.ts';
import { runCommandLine } from './run.ts';

const page = (what: string, section: string) => `${what} bleibt zu

MB – ${section} ¦ Rosa Amstutz ¦ Bild Kanton

${what} über die Aare bleibt bis im Herbst gesperrt, wie die Gemeinde mitteilt.

Wer nach Thun will, fährt über Uttigen. Das dauert nach Angaben der Gemeinde zehn Minuten länger als sonst.
`;

async function newsroom() {
  const folder = freshFolder();
  const run = async (...words: string[]) => {
    // biome-ignore lint/suspicious/noExplicitAny: what a command prints is looked at field by field
    let answer: any = null;
    const said: string[] = [];
    const code = await runCommandLine(['--desk', folder, ...words], {
      env: { LANG: 'de_CH.UTF-8' },
      windowFolder: folder,
      show: () => undefined,
      answer: (json) => {
        answer = JSON.parse(JSON.stringify(json));
      },
      say: (line) => said.push(line),
    });
    return { code, answer, said: said.join('\n') };
  };
  await run(
    ...['init', '--name', 'Morgenblatt', '--short-name', 'MB', '--base-url', 'https://morgenblatt.example'],
    ...['--corrections-address', 'korrektur@morgenblatt.example'],
  );
  const texts = path.join(folder, 'texts');
  mkdirSync(texts);
  const pieces = [
    { name: 'bruecke.txt', text: page('Die Brücke', 'Region') },
    { name: 'faehre.txt', text: page('Die Fähre', 'Region') },
    { name: 'steg.txt', text: page('Der Steg', 'Kultur') },
  ];
  for (const { name, text } of pieces) writeFileSync(path.join(texts, name), text);
  const imported = await run('import', ...pieces.map(({ name }) => path.join(texts, name)));
  const ids: string[] = imported.answer.articles.map(({ articleId }: { articleId: string }) => articleId);
  return { run, ids, out: path.join(folder, 'out') };
}

test('pieces leave by name or selected by status and section, in several formats at once', async () => {
  const { run, ids, out } = await newsroom();
  const [bridge, ferry, pier] = ids as [string, string, string];
  const named = await run('export', bridge, pier, '--format', 'text,html', '--format', 'text', '--out', out);
  expect(named.code).toBe(0);
  expect(
    named.answer.exports.map(({ articleId, format }: Record<string, string>) => [articleId, format]),
  ).toEqual([
    [bridge, 'text'],
    [bridge, 'html'],
    [pier, 'text'],
    [pier, 'html'],
  ]);
  expect(named.answer).toMatchObject({ refused: [], notTried: 0 });
  expect(readdirSync(out).sort()).toEqual([
    'der-steg-bleibt-zu.html',
    'der-steg-bleibt-zu.txt',
    'die-bruecke-bleibt-zu.html',
    'die-bruecke-bleibt-zu.txt',
  ]);

  await run('set', ferry, '--status', 'published');
  const selected = async (...flags: string[]) =>
    (await run('export', ...flags, '--format', 'text', '--out', out)).answer.exports
      .map(({ articleId }: { articleId: string }) => articleId)
      .sort();
  expect(await selected('--section', 'Region')).toEqual([bridge, ferry].sort());
  expect(await selected('--section', 'Region', '--status', 'published')).toEqual([ferry]);
  expect(await selected('--all')).toEqual(ids.toSorted());
  expect(await selected('--section', 'Sport')).toEqual([]);
});

test('what the gate refuses is listed and said; where nothing could leave, the command is refused', async () => {
  const { run, ids, out } = await newsroom();
  const ferry = ids[1] as string;
  const unknown = 'art_00000000';
  const some = await run('export', unknown, ferry, '--format', 'text', '--out', out);
  expect(some.code).toBe(0);
  expect(some.answer.exports).toHaveLength(1);
  expect(some.answer.refused).toMatchObject([
    { articleId: unknown, formats: ['text'], error: { code: 'article-unknown' } },
  ]);
  expect(some.said).toContain(some.answer.refused[0].error.message);
  const none = await run('export', unknown, 'art_00000001', '--format', 'text', '--out', out);
  expect([none.code, none.answer.error.code]).toEqual([1, 'article-unknown']);
});

test('a selection and names together, or neither, are wrong usage', async () => {
  const { run, ids, out } = await newsroom();
  const format = ['--format', 'text', '--out', out];
  for (const words of [['export'], ['export', ids[0] as string, '--all'], ['export', '--status', 'fertig']])
    expect((await run(...words, ...format)).code).toBe(2);
  expect((await run('export', '--all', '--out', out)).code).toBe(2);
});

test('a page that went online is held against its version', async () => {
  const { run, ids, out } = await newsroom();
  const [bridge] = ids as [string];
  const { answer: left } = await run('export', bridge, '--format', 'html', '--out', out);
  const file = left.files[0];
  expect((await run('check-page', bridge, file, '--json')).answer).toMatchObject({
    verdict: 'agrees',
    versionId: left.versionId,
  });
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('bis im Herbst', 'bis im Winter'));
  const { code, answer } = await run('check-page', bridge, file, '--version', left.versionId);
  expect(code).toBe(0);
  expect(answer.differences).toMatchObject([{ kind: 'changed', place: 'lede' }]);
  expect((await run('check-page', bridge)).code).toBe(2);
});
