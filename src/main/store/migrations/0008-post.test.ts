import path from 'node:path';
import { expect, test } from 'vitest';
import type { LetterId, ReportId } from '#shared/domain/ids.ts';
import type { Letter } from '#shared/domain/report/letter.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { lettersTable } from '../letters.ts';
import { mailboxesTable } from '../mailboxes.ts';
import { migrate, migrations } from '../migrate.ts';

test('a desk from before the post keeps its reports, and gets letters and mailboxes', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  const level = migrations.find(({ name }) => name === 'post')?.level ?? 0;
  expect(
    migrate(
      db,
      folder,
      migrations.filter((each) => each.level < level),
    ),
  ).toBeNull();
  db.prepare(`INSERT INTO message VALUES ('abc', x'00')`).run();
  db.prepare(`INSERT INTO report VALUES ('rep_1', 'abc', '<1@x>', '2026-02-12T07:12:00.000Z')`).run();

  expect(migrate(db, folder)).toBeNull();
  expect(db.prepare('SELECT count(*) AS count FROM report').get()).toEqual({ count: 1 });
  const letters = lettersTable(db);
  const letter: Letter = {
    letterId: 'let_00000001' as LetterId,
    reportId: 'rep_00000001' as ReportId,
    kind: 'ask',
    language: 'de',
    to: 'a@b.example',
    subject: 'Re: x',
    text: 'Wo?',
    quoted: '',
    state: 'queued',
    messageId: '<our@x>',
    references: ['<1@x>'],
    by: 'Lena Huber',
    changedAt: '2026-02-12T07:12:00.000Z',
    queuedAt: '2026-02-12T07:12:00.000Z',
    sentAt: null,
    attempts: 0,
    nextTryAt: null,
    problem: null,
    serverSaid: '',
  };
  letters.put(letter);
  letters.put({ ...letter, state: 'sending' });
  expect(letters.inState('queued')).toEqual([]);
  expect(letters.inState('sending')).toEqual([{ ...letter, state: 'sending' }]);
  expect(letters.reportOfMessage('<our@x>')).toBe('rep_00000001');
  const mailboxes = mailboxesTable(db);
  const progress = {
    account: 'a@x:993/INBOX',
    uidValidity: '7',
    lastUid: 3,
    highestModseq: '',
    leftBehind: 0,
    fetchedAt: '2026-02-12T07:12:00.000Z',
  };
  mailboxes.note(progress);
  mailboxes.note({ ...progress, lastUid: 4 });
  expect(mailboxes.progress('a@x:993/INBOX')).toEqual({ ...progress, lastUid: 4 });
  db.close();
});
