import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../desk-for-tests.ts';
import { wxrFile } from '../imports/wordpress/wxr-for-tests.ts';
import { runCommandLine } from './run.ts';

test('an export of WordPress comes in by the command line beside other files, and once only', async () => {
  const folder = freshFolder();
  const run = async (...words: string[]) => {
    // biome-ignore lint/suspicious/noExplicitAny: what a command prints is looked at field by field
    let answer: any = null;
    const code = await runCommandLine(['--desk', folder, ...words], {
      env: { LANG: 'de_CH.UTF-8' },
      windowFolder: folder,
      show: () => undefined,
      answer: (json) => {
        answer = json;
      },
      say: () => undefined,
    });
    return { code, answer };
  };
  await run(
    ...['init', '--name', 'Morgenblatt', '--short-name', 'MB', '--base-url', 'https://morgenblatt.example'],
    ...['--corrections-address', 'korrektur@morgenblatt.example'],
  );
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  // Known by what it holds, whatever it is called.
  const posts = file('archiv.txt', wxrFile([{ id: 1 }, { id: 2, status: 'draft' }]));
  const text = file(
    'steg.txt',
    'Der Steg bleibt zu\n\nDer Steg über die Aare bleibt bis im Herbst gesperrt.\n',
  );
  const feed = file('feed.xml', '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>');

  const first = await run('import', posts, text, feed);
  expect(first.code).toBe(0);
  expect(first.answer.articles).toMatchObject([
    { headline: 'Beitrag 1', status: 'published' },
    { headline: 'Beitrag 2', status: 'draft' },
    { headline: 'Der Steg bleibt zu' },
  ]);
  expect(first.answer.exports).toMatchObject([{ file: 'archiv.txt', imported: 2, known: 0 }]);

  const again = await run('import', posts);
  expect(again).toMatchObject({ code: 0, answer: { articles: [], exports: [{ imported: 0, known: 2 }] } });
  expect(await run('import', feed)).toMatchObject({ code: 1, answer: { error: { code: 'xml-unknown' } } });
}, 120_000);
