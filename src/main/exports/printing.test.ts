import { setImmediate as otherWork } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/domain/ids.ts';
import { writeBody } from '../articles/write-content.ts';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { writeInto } from '../writing-for-tests.ts';
import { saidInBytes } from './said-in-file.fixture.ts';

const write = (desk: TestDesk, articleId: ArticleId, stand: number) =>
  writeInto(desk, articleId, (doc) =>
    writeBody(doc, {
      type: 'doc',
      content: [
        { type: 'headline', content: [{ type: 'text', text: 'Der Steg bleibt zu' }] },
        { type: 'lede', content: [{ type: 'text', text: `Stand Nummer ${stand}.` }] },
      ],
    }),
  );

const standsIn = (text: string): string[] => text.match(/Stand Nummer \d+/g) ?? [];

test('a file that is printed while its piece is written on holds the words of the version that it is kept as', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  await write(desk, articleId, 0);
  let isOver = false;
  const running = desk.ask('exports.run', { articleId, format: 'docx' }).finally(() => {
    isOver = true;
  });
  // The first thread takes its time to start, so that these fall into the printing.
  let stand = 0;
  while (!isOver && stand < 8) {
    await write(desk, articleId, ++stand);
    await otherWork();
  }
  const { exportId, files, versionId } = await running;
  const answer = await desk.workstation.fetch(
    new Request(`druckreif://desk/downloads/${exportId}/${encodeURIComponent(files[0]?.name ?? '')}`),
  );
  const said = await saidInBytes('docx', new Uint8Array(await answer.arrayBuffer()));
  const version = await desk.ask('articles.version', { versionId });
  expect(stand).toBeGreaterThan(1);
  expect(standsIn(version.text)).not.toEqual(['Stand Nummer 0']);
  expect([...new Set(standsIn(said))]).toEqual(standsIn(version.text));
});
