import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { freshFolder } from '../desk-for-tests.ts';
import { houseDocument } from '../exports/docx/house/house-document.fixture.ts';
import { runCommandLine } from './run.ts';

interface Ran {
  readonly code: number;
  readonly said: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a command prints is looked at field by field
  readonly answer: any;
}

/** A command line of one desk: runs a command in this process and gives what it printed. */
function commandLine(folder = freshFolder()) {
  const run = async (...words: string[]): Promise<Ran> => {
    const answers: unknown[] = [];
    const said: string[] = [];
    const code = await runCommandLine(['--desk', folder, ...words], {
      env: { LANG: 'de_CH.UTF-8' },
      windowFolder: folder,
      show: () => undefined,
      answer: (json) => answers.push(json),
      say: (line) => said.push(line),
    });
    expect(answers.length, said.join('\n')).toBe(code === 2 ? 0 : 1);
    return { code, said: said.join('\n'), answer: JSON.parse(JSON.stringify(answers[0] ?? null)) };
  };
  const file = (name: string, content: string | Uint8Array) => {
    const place = path.join(folder, 'from-outside');
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, name), content);
    return path.join(place, name);
  };
  return { run, file, folder };
}

async function withPublication() {
  const line = commandLine();
  const founded = await line.run(
    ...[
      'init',
      '--name',
      'Morgenblatt',
      '--short-name',
      'MB',
      '--base-url',
      'https://www.morgenblatt.example',
    ],
    ...['--corrections-address', 'korrektur@morgenblatt.example'],
  );
  expect(founded.code).toBe(0);
  return line;
}

const page = `Neue Brücke über die Sihl: Kanton rechnet mit 14 Millionen Franken

Bild Kanton
Bild Kanton

MB – Region ¦ Anna Frei ¦ Bild Kanton

Der Kanton will die Sihlbrücke ersetzen. Die alte trägt seit 1931 den Verkehr und gilt als sanierungsbedürftig.

Was geplant ist

Die neue Brücke soll 80 Meter lang werden und im Herbst 2028 offen sein. Die Bauleitung hat Peter Muster.

Die Kosten betragen nach heutiger Schätzung 14 Millionen Franken, davon trägt die Gemeinde einen Viertel.
`;

const mail = `From: Lea Leser <lea@leser.example>
To: korrektur@morgenblatt.example
Subject: Fehler im Artikel zur Brücke
Date: Thu, 12 Feb 2026 08:12:00 +0100
Message-ID: <bruecke-1@leser.example>
Content-Type: text/plain; charset=utf-8

Guten Tag

Ort des Fehlers: https://www.morgenblatt.example/region/bruecke/
Beschreibung: Sie schreiben «Die neue Brücke soll 80 Meter lang werden». Richtig sind 90 Meter.
Belege: https://www.kanton.example/bruecke

Freundliche Grüsse
Lea Leser
`;

test('one piece goes from a page to a published file, and one correction from a mail to its notice', async () => {
  const { run, file, folder } = await withPublication();
  const imported = await run('import', file('bruecke.txt', page));
  expect(imported.answer.articles).toMatchObject([{ unrecognised: [] }]);
  const articleId = imported.answer.articles[0].articleId as string;

  const picture = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#8899aa' } })
    .jpeg()
    .toBuffer();
  const added = await run(
    'images',
    'add',
    file('bruecke.jpg', picture),
    '--credit-line',
    'Kanton',
    '--alt',
    'Modell',
  );
  const { imageId } = added.answer;
  expect((await run('images', 'place', articleId, imageId, '--lead')).code).toBe(0);

  const set = await run(
    'set',
    articleId,
    '--url',
    'https://www.morgenblatt.example/region/bruecke',
    '--status',
    'published',
  );
  expect(set.answer).toMatchObject({ status: 'published', byline: 'MB – Region ¦ Anna Frei ¦ Bild Kanton' });
  expect((await run('check', articleId)).answer.findings).toEqual([]);

  const report = (await run('corrections', 'import', file('hinweis.eml', mail))).answer;
  expect(report).toMatchObject({ imported: 1, duplicates: 0, unreadable: 0 });
  expect(report.reports[0]).toMatchObject({
    articleId,
    locationUrl: 'https://www.morgenblatt.example/region/bruecke/',
    evidence: ['https://www.kanton.example/bruecke'],
    passage: { exact: 'Die neue Brücke soll 80 Meter lang werden' },
  });
  const { reportId } = report.reports[0];
  const again = await run('corrections', 'import', file('nochmals.eml', mail));
  expect(again.answer).toMatchObject({ imported: 0, duplicates: 1 });

  expect(
    (
      await run(
        'corrections',
        'decide',
        reportId,
        '--outcome',
        'justified',
        '--reason',
        'Der Kanton bestätigt es.',
      )
    ).code,
  ).toBe(0);
  const applied = await run(
    ...[
      'corrections',
      'apply',
      reportId,
      '--replace',
      '80 Meter',
      '--with',
      '90 Meter',
      '--class',
      'correction',
    ],
  );
  expect(applied.code, applied.said).toBe(0);
  const types = applied.answer.events.map(({ type }: { type: string }) => type);
  expect(types).toEqual(['received', 'matched', 'decided', 'fixed', 'notice-drafted', 'published']);
  expect((await run('corrections', 'show', reportId)).answer.report.standing.state).toBe('published');
  const laid = await run('corrections', 'files', reportId, '--out', path.join(folder, 'hinweis'));
  expect(laid.answer.files.map((one: string) => path.basename(one))).toEqual(['mail.eml']);
  expect(readFileSync(laid.answer.files[0], 'utf8')).toBe(mail);

  const ledger = await run('corrections', 'ledger', '--out', path.join(folder, 'ledger'));
  expect(ledger.answer).toMatchObject({ entries: 1, files: { length: 4 } });
  for (const saved of ledger.answer.files)
    expect((await run('corrections', 'verify-ledger', saved)).answer).toMatchObject({
      entries: 1,
      desk: 'same',
    });
  const touched = file(
    'ledger.json',
    readFileSync(ledger.answer.files[2], 'utf8').replace('90 Meter', '95 Meter'),
  );
  const broken = await run('corrections', 'verify-ledger', touched);
  expect([broken.code, broken.answer.error.code]).toEqual([1, 'ledger-broken']);

  const out = path.join(folder, 'out');
  const text = await run('export', articleId, '--format', 'text', '--out', out);
  const printed = readFileSync(text.answer.files[0], 'utf8');
  expect(printed).toContain('Die neue Brücke soll 90 Meter lang werden');
  expect(printed).toMatch(/Korrektur, .*: In einer früheren Fassung dieses Artikels hiess es: «/);
  const html = await run('export', articleId, '--format', 'html', '--out', out);
  expect(readFileSync(html.answer.files[0], 'utf8')).toContain('"CorrectionComment"');

  const shown = (await run('show', articleId)).answer;
  expect(shown.versions.map(({ reason }: { reason: string }) => reason)).toEqual([
    'exported',
    'exported',
    'corrected',
    'published',
  ]);
  expect(shown.text).toContain('90 Meter');
  expect(shown.images).toMatchObject([{ imageId }]);

  const hits = (await run('search', 'bruecke', 'kanton')).answer.hits;
  expect(new Set(hits.map(({ kind }: { kind: string }) => kind))).toContain('article');
  expect((await run('rebuild')).code).toBe(0);
  expect((await run('search', 'bruecke', 'kanton')).answer.hits).toHaveLength(hits.length);
  expect((await run('corrections')).answer.reports).toMatchObject([{ reportId, state: 'published' }]);
  expect((await run('articles')).answer.articles).toMatchObject([{ articleId }]);
});

test('an image without credit keeps the piece on the desk, and the gate says where', async () => {
  const { run, file, folder } = await withPublication();
  const { articleId } = (await run('import', file('a.txt', page.replaceAll('Bild Kanton', '')))).answer
    .articles[0];
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const { imageId } = (await run('images', 'add', file('a.png', picture))).answer;
  await run('images', 'place', articleId, imageId, '--lead');
  const { findings } = (await run('check', articleId)).answer;
  expect(findings[0]).toMatchObject({
    rule: 'image-without-credit',
    severity: 'blocking',
    where: { imageId },
  });
  const refused = await run('export', articleId, '--format', 'html', '--out', path.join(folder, 'out'));
  expect(refused).toMatchObject({ code: 1, answer: { error: { code: 'gate-closed' } } });
  expect(refused.answer.error.message).toContain(findings[0].message);
});

test('images come in together, are told about, set right and held against what came in', async () => {
  const { run, file, folder } = await withPublication();
  const picture = (background: string) =>
    sharp({ create: { width: 20, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  const [white, grey] = [await picture('#fff'), await picture('#888')];
  const added = await run(
    ...['images', 'add', file('a.png', white), file('b.png', grey), file('c.png', 'kein Bild')],
    ...['--credit-line', 'Keystone-SDA', '--json'],
  );
  expect(added.answer.images).toMatchObject([
    { known: false, image: { originalName: 'a.png', credit: { creditLine: 'Keystone-SDA' } } },
    { known: false, image: { originalName: 'b.png' } },
  ]);
  expect(added.answer.refused).toMatchObject([
    { file: path.join(folder, 'from-outside', 'c.png'), error: { code: 'image-not-an-image' } },
  ]);
  const [{ imageId, image }] = added.answer.images;

  const set = await run('images', 'set', imageId, '--creator', 'Ada Frei', '--creator', 'Bo Meier');
  expect(set.answer.image.credit).toMatchObject({
    creators: ['Ada Frei', 'Bo Meier'],
    creditLine: 'Keystone-SDA',
  });
  expect((await run('images', 'set', imageId)).code).toBe(2);
  const shown = (await run('images', 'show', imageId)).answer;
  expect(shown).toMatchObject({ image: set.answer.image, usedIn: [], conflicts: [] });
  expect(Object.keys(shown.metadata)).not.toHaveLength(0);
  const others = added.answer.images.map((one: { imageId: string }) => one.imageId);
  const both = await run(
    'images',
    'set',
    ...others,
    'img_zzzzzzzzz',
    '--restrictions',
    'no-social, single-use',
  );
  const wrong = await run('images', 'set', imageId, '--restrictions', 'no-social,never');
  expect([wrong.code, wrong.said]).toEqual([2, expect.stringContaining('single-use, no-archive')]);
  expect(both.answer.images).toMatchObject(
    others.map(() => ({ credit: { restrictions: ['single-use', 'no-social'] } })),
  );
  expect(both.answer.refused).toMatchObject([{ error: { code: 'image-unknown' } }]);

  const whole = { intact: 2, damaged: 0, missing: 0, faults: [] };
  const sound = await run('images', 'verify');
  expect([sound.code, sound.answer]).toEqual([0, whole]);
  const original = path.join(folder, 'originals', image.sha256.slice(0, 2), image.sha256);
  writeFileSync(original, white.subarray(0, -1));
  const damaged = await run('images', 'verify', imageId);
  expect(damaged.code).toBe(1);
  expect(damaged.answer).toEqual({
    ...{ intact: 0, damaged: 1, missing: 0 },
    faults: [
      {
        ...{ imageId, name: 'a.png', original: 'damaged' },
        message: expect.stringMatching(/nicht mehr die, die hereinkam.*aus der letzten Sicherung/s),
      },
    ],
  });
  rmSync(original);
  await run('images', 'set', imageId, '--credit-line', 'AFP');
  const leaving = await run('images', 'export', imageId, '--out', path.join(folder, 'out'));
  expect([leaving.code, leaving.answer.error.code]).toEqual([1, 'image-original-missing']);
  const missing = await run('images', 'verify');
  expect(missing.code).toBe(1);
  expect(missing.answer).toEqual({
    ...{ intact: 1, damaged: 0, missing: 1 },
    faults: [
      {
        ...{ imageId, name: 'a.png', original: 'missing' },
        message: expect.stringMatching(/fehlt im Ordner des Desks.*nochmals hereinholen/s),
      },
    ],
  });
});

test('bad input gets one sentence and a code, and the desk goes on', async () => {
  const { run, file, folder } = await withPublication();
  const codeOf = async (...words: string[]) => {
    const { code, answer } = await run(...words);
    expect(code).toBe(1);
    expect(answer.error.message).toMatch(/^[A-ZÄÖÜ].*[.?!]$/s);
    return answer.error.code as string;
  };
  expect(await codeOf('images', 'add', file('a.jpg', 'kein Bild'))).toBe('image-not-an-image');
  expect(await codeOf('images', 'add', file('leer.jpg', ''))).toBe('file-empty');
  expect(await codeOf('images', 'add', path.join(folder, 'gibt-es-nicht.jpg'))).toBe('file-unreadable');
  expect(await codeOf('images', 'add', folder)).toBe('file-unreadable');
  expect(await codeOf('images', 'add', file('a.jpg', 'kein Bild'), folder)).toBe('image-not-an-image');
  expect(await codeOf('import', file('leer.txt', ''))).toBe('file-empty');
  expect(await codeOf('import', file('gross.txt', 'Wort '.repeat(12 * 1024 * 1024)))).toBe('file-too-large');
  expect(await codeOf('import', file('binaer.txt', new Uint8Array([0, 1, 2, 0, 255, 0])))).toBe(
    'text-not-text',
  );
  expect(await codeOf('show', 'art_gibtesnicht')).toBe('article-unknown');
  expect(await codeOf('show', '../../etc/passwd')).toBe('article-unknown');
  expect(await codeOf('corrections', 'show', 'rep_gibtesnicht')).toBe('report-unknown');
  expect(await codeOf('images', 'place', 'art_gibtesnicht', 'img_gibtesnicht')).toBe('image-unknown');
  expect((await run('articles')).answer).toEqual({ articles: [] });
});

test('a mail that was cut in half, or is none, is kept and marked', async () => {
  const { run, file } = await withPublication();
  const boundary = 'mitten';
  const whole = `From: a@leser.example\nSubject: Hinweis\nMessage-ID: <halb@leser.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=${boundary}\n\n--${boundary}\nContent-Type: text/plain\n\nDer Name ist falsch.\n--${boundary}\nContent-Type: application/pdf; name=beleg.pdf\nContent-Transfer-Encoding: base64\n\n${'JVBERi0x'.repeat(40)}\n--${boundary}--\n`;
  const half = await run('corrections', 'import', file('halb.eml', whole.slice(0, whole.length - 150)));
  expect(half.answer).toMatchObject({ imported: 1, unreadable: 0 });
  expect(half.answer.reports[0].problem).not.toBe('');
  const none = await run('corrections', 'import', file('kein.eml', new Uint8Array([0xff, 0xd8, 0, 1, 2, 3])));
  expect(none.answer).toMatchObject({ imported: 0, unreadable: 1 });
  expect((await run('corrections')).answer.reports).toHaveLength(2);
  const reportId = none.answer.reports[0].reportId;
  await run('corrections', 'event', reportId, 'assigned', '{"to":"Lena"}');
  const lenas = await run('corrections', '--owner', 'Lena', '--state', 'received');
  expect(lenas.answer.reports).toMatchObject([{ reportId, owner: 'Lena' }]);
  const undone = await run('corrections', 'event', reportId, 'undone', '{"event":2}');
  expect(undone.answer.report.standing.owner).toBe('');
  expect((await run('corrections', 'event', reportId, 'assigned', '{"to":')).code).toBe(2);
  const words = '{"words":"Der Name ist falsch."}';
  const split = await run('corrections', 'event', half.answer.reports[0].reportId, 'split-off', words);
  expect(split.answer.from.siblings).toMatchObject([{ reportId: split.answer.split }]);
  expect((await run('corrections', 'event', reportId, 'split-off', words)).code).toBe(1);
  const message = file('nachricht.txt', 'Die Zahl der Unterschriften ist falsch.');
  const pasted = await run('corrections', 'import', '--format', 'text', message);
  expect(pasted.answer).toMatchObject({ reports: [{ kind: 'new' }] });
});

test('the fields of an event are flags, and what is written wrongly is said before the desk opens', async () => {
  const { run, file } = await withPublication();
  const { answer } = await run('corrections', 'import', file('hinweis.eml', mail));
  const [{ reportId }] = answer.reports;
  const event = (...words: string[]) => run('corrections', 'event', reportId, ...words);
  const triaged = await event(
    ...['triaged', '--error-type', 'number', '--severity', 'severe', '--person-related', 'no'],
  );
  expect(triaged.answer.events.at(-1)).toMatchObject({
    ...{ type: 'triaged', errorType: 'number', severity: 'severe', personRelated: false },
  });
  const snoozed = await event('snoozed', '--until', '2999-01-01T08:00:00.000Z');
  expect(snoozed.answer.report.standing.snoozedUntil).toBe('2999-01-01T08:00:00.000Z');
  expect((await event('snoozed')).answer.report.standing.snoozedUntil).toBeNull();
  const place = String(snoozed.answer.events.length + 1);
  expect((await event('undone', '--event', place)).answer.report.standing.snoozedUntil).not.toBeNull();

  for (const wrong of [
    ['triaged', '--error-type', 'number'],
    ['consent-set', '--may-be-named', 'perhaps'],
    ['assigned', '--text', 'Lena'],
    ['assigned', '{"to":"Lena"}', '--to', 'Lena'],
    ['invented'],
  ])
    expect((await event(...wrong)).code, wrong.join(' ')).toBe(2);
  expect((await event('set-aside', '--as', 'nothing')).said).toContain('set-aside');
  const { said } = await run('corrections', 'event');
  expect(said).toContain('set-aside --as duplicate|opinion|not-ours|withdrawn|spam [--duplicate-of TEXT]');
});

test('reports whose time is over are listed before they are redacted', async () => {
  const { run, file } = await withPublication();
  await run('corrections', 'import', file('hinweis.eml', mail));
  expect((await run('corrections', 'redact', '--due', '--dry-run')).answer).toMatchObject({
    due: [],
    more: 0,
  });
  expect((await run('corrections', 'redact', '--due')).answer).toEqual({ redacted: [] });
  expect((await run('corrections', 'redact', '--dry-run')).code).toBe(2);
});

test('mailboxes, Maildirs and folders come in as they lie, and nothing in them is changed', async () => {
  const { run, file, folder } = await withPublication();
  const numbered = (number: number) =>
    mail
      .replace(/Message-ID: <[^>]*>/i, `Message-ID: <${number}@leser.example>`)
      .replace('Guten Tag', `Guten Tag, Nummer ${number}`);
  const stamp = 'From anna@leser.example Thu Feb 12 09:15:00 2026\n';
  file('archiv.mbox', [1, 2, 3].map((number) => `${stamp}${numbered(number)}\n`).join(''));
  mkdirSync(path.join(folder, 'from-outside/Maildir/cur'), { recursive: true });
  for (const part of ['new', 'tmp']) mkdirSync(path.join(folder, 'from-outside/Maildir', part));
  file('Maildir/cur/170.M1.host:2,S'.replace(':', '-'), numbered(3));
  file('Maildir/new/171.M2.host', numbered(4));
  file('Maildir/tmp/172.M3.host', numbered(5));
  file('Maildir/cur/173.M4.host-2,ST', numbered(8));
  const all = await run('corrections', 'import', path.join(folder, 'from-outside'));
  expect(all.answer).toMatchObject({ imported: 5, duplicates: 1, unreadable: 0 });
  // What somebody had thrown away is kept, told of, and nobody's work.
  const reports = (all.answer as { reports: { reportId: string; problem: string }[] }).reports;
  const trashed = reports.filter(({ problem }) => problem.includes('gelöscht'));
  expect(trashed).toHaveLength(1);
  const shown = await run('corrections', 'show', trashed[0]?.reportId ?? '');
  expect(shown.answer).toMatchObject({ report: { standing: { state: 'set-aside', exit: 'not-ours' } } });
  expect(JSON.stringify(shown.answer)).toContain('als gelöscht markiert');
  expect(readFileSync(path.join(folder, 'from-outside/Maildir/new/171.M2.host'), 'utf8')).toBe(numbered(4));

  const bare = file('ohne-from.txt', `${numbered(6)}\n${stamp}${numbered(7)}`);
  const forced = await run('corrections', 'import', bare, '--format', 'mbox');
  expect(forced.answer).toMatchObject({ imported: 2, duplicates: 0 });
  expect(await run('corrections', 'import', bare, '--format', 'pst')).toMatchObject({ code: 2 });
});

test('a report whose address no piece has is kept without a piece', async () => {
  const { run, file } = await withPublication();
  const { answer } = await run('corrections', 'import', file('fremd.eml', mail));
  expect(answer.reports[0]).toMatchObject({ articleId: null, passage: null });
  const applied = await run('corrections', 'show', answer.reports[0].reportId);
  expect(applied.answer.report.claim.text).toContain('90 Meter');
});

test('an empty desk says how to begin', async () => {
  const { run } = commandLine();
  expect(await run('articles')).toMatchObject({ code: 1, answer: { error: { code: 'desk-new' } } });
});

test('wrong usage prints nothing on stdout and shows the command', async () => {
  const { run } = await withPublication();
  for (const words of [
    ['gibtesnicht'],
    [],
    ['show'],
    ['export', 'x', '--format', 'docx-nein', '--out', 'y'],
    ['set', 'x', '--nein', '1'],
  ])
    expect(await run(...words)).toMatchObject({ code: 2, answer: null });
  expect((await run('show')).said).toContain('show ARTICLE');
});

test('as a program, it prints one JSON object and ends with the code', () => {
  const folder = freshFolder();
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [path.join(import.meta.dirname, '../cli.ts'), '--desk', folder, ...words], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
    });
  const refused = run('articles');
  expect(refused.status).toBe(1);
  expect(JSON.parse(refused.stdout).error.message).toContain('There is no publication on this desk yet');
  expect(run('nonsense').status).toBe(2);
});

test('a notice speaks the language of its piece, whatever the reader wrote in', async () => {
  const { run, file } = await withPublication();
  const { articleId } = (await run('import', file('a.txt', page.replaceAll('Bild Kanton', '')))).answer
    .articles[0];
  await run(
    'set',
    articleId,
    '--url',
    'https://www.morgenblatt.example/region/bruecke',
    '--status',
    'published',
  );
  const english = mail
    .replace(
      /Guten Tag[\s\S]*Grüsse/,
      'Hello\n\nhttps://www.morgenblatt.example/region/bruecke says “80 Meter”. It should read “90 Meter”. Please correct this.\n\nKind regards',
    )
    .replace('bruecke-1', 'bridge-1')
    .replace('Fehler im Artikel zur Brücke', 'Mistake in your report on the bridge');
  const { reportId } = (await run('corrections', 'import', file('e.eml', english))).answer.reports[0];
  await run('corrections', 'decide', reportId, '--outcome', 'justified', '--reason', 'Stimmt.');
  const applied = await run(
    ...[
      'corrections',
      'apply',
      reportId,
      '--replace',
      '80 Meter',
      '--with',
      '90 Meter',
      '--class',
      'correction',
    ],
  );
  expect(applied.answer.report.claim.language).toBe('en');
  expect((await run('show', articleId)).answer.notices[0]).toMatchObject({ language: 'de' });
});

test('settings leave as a file and come back from one', async () => {
  const { run, folder, file } = await withPublication();
  const out = path.join(folder, 'einstellungen.json');
  expect((await run('settings', 'export', '--out', out)).answer).toEqual({ file: out });
  const settings = JSON.parse(readFileSync(out, 'utf8'));
  expect((await run('settings', 'export')).answer).toEqual(settings);
  settings.publication.sections = ['Region'];
  const changed = file('neu.json', JSON.stringify(settings));
  const taken = await run('settings', 'import', changed);
  expect(taken.answer).toEqual({ changes: [{ setting: 'sections', removed: [], added: ['Region'] }] });
  expect((await run('settings', 'export')).answer.publication.sections).toEqual(['Region']);
  expect(await run('settings', 'import', file('fremd.json', '{}'))).toMatchObject({
    code: 1,
    answer: { error: { code: 'settings-not-settings' } },
  });
  expect(await run('settings', 'import', path.join(folder, 'nirgends.json'))).toMatchObject({
    code: 1,
    answer: { error: { code: 'file-unreadable' } },
  });
});

test('Word exports bear the styles of a document that is named, until none is', async () => {
  const { run, file } = await withPublication();
  const none = { document: null, styles: [] };
  expect((await run('settings', 'word-styles')).answer).toEqual(none);
  expect(await run('settings', 'word-styles', file('haus.docx', 'kein Dokument'))).toMatchObject({
    code: 1,
    answer: { error: { code: 'reference-not-word' } },
  });
  const house = file('haus.docx', '');
  writeFileSync(house, houseDocument());
  const set = { document: 'haus.docx', styles: ['text', 'headline', 'lede', 'subhead', 'credit'] };
  expect((await run('settings', 'word-styles', house)).answer).toEqual(set);
  expect((await run('settings', 'word-styles')).answer).toEqual(set);
  expect(await run('settings', 'word-styles', house, '--none')).toMatchObject({ code: 2 });
  expect((await run('settings', 'word-styles', '--none')).answer).toEqual(none);
});

test('images leave by themselves into a folder; those that may not are named, and alone they are refused', async () => {
  const { run, file, folder } = await withPublication();
  const added = async (name: string, red: number, ...credit: string[]): Promise<string> => {
    const create = { width: 400, height: 200, channels: 3, background: { r: red, g: 0, b: 0 } } as const;
    const { answer } = await run(
      'images',
      'add',
      file(name, await sharp({ create }).jpeg().toBuffer()),
      ...credit,
    );
    return answer.imageId;
  };
  const lake = await added('See.jpg', 10, '--credit-line', 'Foto: Zoë');
  const nobody = await added('ohne.jpg', 20);
  const out = path.join(folder, 'heraus');
  const wish = ['--out', out, '--width', '200', '--format', 'png'];
  const { code, answer } = await run('images', 'export', lake, nobody, ...wish);
  expect(code).toBe(0);
  expect(answer.files).toEqual(['see.png', 'images.csv', 'images.json'].map((name) => path.join(out, name)));
  expect(answer.images).toMatchObject([{ imageId: lake, file: 'see.png', width: 200, height: 100 }]);
  expect(answer.refused).toMatchObject([{ imageId: nobody, code: 'image-without-credit' }]);
  expect((await sharp(readFileSync(path.join(out, 'see.png'))).metadata()).width).toBe(200);

  const alone = await run('images', 'export', nobody, '--out', out);
  expect([alone.code, alone.answer.error.code]).toEqual([1, 'image-without-credit']);
  expect((await run('images', 'export', lake, '--out', out, '--format', 'bmp')).code).toBe(2);
  expect((await run('images', 'export', lake)).code).toBe(2);
});

test('a crop that leaves its image is written wrongly, and the right way is said', async () => {
  const { run } = commandLine();
  const place = (crop: string) =>
    run('images', 'place', 'art_gibtesnicht', 'img_gibtesnicht', '--crop', crop);
  for (const crop of [
    '2,0,1,1',
    'x',
    '0.8,0,0.5,0.5',
    '0,0.6,0.5,0.5',
    '0.1,,0.5,0.5',
    '0,0,1,1,1',
    '0,0,0,1',
  ]) {
    const { code, said } = await place(crop);
    expect(code, crop).toBe(2);
    expect(said).toContain(`«${crop}» ist kein Ausschnitt des Bildes.`);
    expect(said).toContain('links, oben, Breite, Höhe');
  }
  expect((await place('0.7,0.9,0.3,0.1')).code).toBe(1);
});
