import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { picture } from '../files-for-tests.ts';
import { openCreditWriter } from './credit-writer.ts';
import { readMetadata } from './read-metadata.ts';

afterAll(closeWorkers);

/** A Perl that notes down under which process numbers it ran as ExifTool. */
function notedPerl() {
  const folder = freshFolder();
  const [perl, log] = [path.join(folder, 'perl'), path.join(folder, 'pids')];
  writeFileSync(perl, `#!/bin/sh\n[ "$1" = -e ] || echo $$ >> '${log}'\nexec perl "$@"\n`);
  chmodSync(perl, 0o755);
  return { perl, pids: () => readFileSync(log, 'utf8').trim().split('\n').map(Number) };
}
const lives = (pid: number | undefined): boolean => pid !== undefined && existsSync(`/proc/${pid}`);

function writerWith(perl?: string) {
  const writer = openCreditWriter(perl);
  onTestFinished(writer.close);
  return async (credit: string) => {
    const written = await writer.write(await picture(), 'jpg', [{ 'XMP-photoshop:Credit': credit }]);
    return typeof written === 'string' ? written : (await readMetadata(written)).proposal.creditLine;
  };
}
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('druckreif-credits-'));

describe.skipIf(missing('proc') || missing('perl'))(
  `what writes the credits ${needs('proc')} ${needs('perl')}`,
  () => {
    it('is one process for all images, started with the first, and gone with its files when the desk closes', async () => {
      // A folder of its own: other programs of this machine write credits too.
      vi.stubEnv('TMPDIR', freshFolder());
      onTestFinished(() => void vi.unstubAllEnvs());
      const { perl, pids } = notedPerl();
      const writer = openCreditWriter(perl);
      for (const creditLine of ['eins', 'zwei'])
        await writer.write(await picture(), 'jpg', [{ 'XMP-photoshop:Credit': creditLine }]);
      expect(pids()).toHaveLength(1);
      expect(lives(pids()[0])).toBe(true);
      await writer.close();
      expect(lives(pids()[0])).toBe(false);
      expect(leftBehind()).toEqual([]);
    });

    it('comes back when it was killed', async () => {
      const { perl, pids } = notedPerl();
      const write = writerWith(perl);
      expect(await write('eins')).toBe('eins');
      process.kill(pids()[0] as number, 'SIGKILL');
      expect(await write('zwei')).toBe('zwei');
      expect(pids()).toHaveLength(2);
    });
  },
);

describe('what writes the credits', () => {
  it('says that Perl is missing, and finds it once it is there', async () => {
    expect(await writerWith(path.join(freshFolder(), 'perl'))('eins')).toBe('no-perl');
    const late = path.join(freshFolder(), 'perl');
    const write = writerWith(late);
    expect(await write('eins')).toBe('no-perl');
    writeFileSync(late, '#!/bin/sh\nexec perl "$@"\n');
    chmodSync(late, 0o755);
    expect(await write('zwei')).toBe('zwei');
  });

  it('fails as a value over a file that is no picture, and goes on with the next', async () => {
    const writer = openCreditWriter();
    onTestFinished(writer.close);
    const tags = [{ 'XMP-photoshop:Credit': 'eins' }];
    expect(await writer.write(Buffer.from('kein Bild'), 'jpg', tags)).toBe('failed');
    expect(await writer.write(await picture(), 'jpg', tags)).toBeInstanceOf(Uint8Array);
  });

  it('takes orders to ExifTool for names and nothing else', async () => {
    const write = writerWith();
    const orders = ['-execute\n-ver', '#eins', '@/etc/passwd', '<=/etc/passwd', '&#10;-o /tmp/x', '$(id) %d'];
    for (const order of orders) expect(await write(order)).toBe(order);
  });
});
