import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, openTestDesk } from '../desk-for-tests.ts';
import { aReportOn } from '../post/a-post-desk.fixture.ts';
import { runCommandLine } from './run.ts';

/** Runs a command on a desk that is closed, and gives its exit code and the one object that it printed. */
async function run(folder: string, ...words: string[]) {
  const answers: unknown[] = [];
  const code = await runCommandLine(['--desk', folder, ...words], {
    env: { LANG: 'de_CH.UTF-8' },
    windowFolder: folder,
    show: () => undefined,
    answer: (json) => answers.push(json),
    say: () => undefined,
  });
  // biome-ignore lint/suspicious/noExplicitAny: what a command prints is looked at field by field
  return { code, answer: answers[0] as any };
}

test('letters are written and queued from the command line', async () => {
  const folder = freshFolder();
  const desk = await openTestDesk(folder);
  const reportId = await aReportOn(desk);
  await desk.workstation.close();
  const draft = await run(folder, 'corrections', 'letter', reportId);
  expect(draft.answer.letter).toMatchObject({
    kind: 'ask-missing',
    state: 'draft',
    to: 'anna.leserin@post.example',
  });
  mkdirSync(path.join(folder, 'from-outside'));
  const file = path.join(folder, 'from-outside/brief.txt');
  writeFileSync(file, 'Guten Tag\n\nIst notiert.');
  const queued = await run(
    folder,
    'corrections',
    'letter',
    reportId,
    'acknowledge',
    '--text',
    file,
    '--queue',
  );
  expect(queued.answer.letter).toMatchObject({
    kind: 'acknowledge',
    state: 'queued',
    text: 'Guten Tag\n\nIst notiert.',
  });
  const { answer } = await run(folder, 'corrections', 'outbox');
  expect([answer.waiting.length, answer.drafts.length, answer.sent.length]).toEqual([1, 1, 0]);
  const unfinished = await run(folder, 'corrections', 'letter', reportId, 'ask', '--queue');
  expect(unfinished).toMatchObject({ code: 1, answer: { error: { code: 'letter-unfinished' } } });
  expect((await run(folder, 'corrections', 'letter', reportId, 'love')).code).toBe(2);
});
