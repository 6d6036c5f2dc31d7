import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ExifTool, exiftoolPath, type WriteTags } from 'exiftool-vendored';
import { exiftoolConfig } from './exiftool-config.ts';

/** Text by ExifTool's name of the tag, `XMP-dc:Creator`; a list for what may stand several times. */
export type WrittenTags = Readonly<Record<string, string | readonly string[]>>;

/** Why nothing was written: this machine has no Perl, or ExifTool did not manage it within its time. */
export type NotWritten = 'no-perl' | 'failed';

/** ExifTool as one process, started when it is first needed, and again should it die. */
export interface CreditWriter {
  /**
   * The same picture with the tags in it.
   * @param extension of its format, without a dot
   * @param passes each is laid over what the one before has left
   */
  write(
    bytes: Uint8Array,
    extension: string,
    passes: readonly WrittenTags[],
  ): Promise<Uint8Array | NotWritten>;
  /** Ends the process and leaves no file of it behind. */
  close(): Promise<void>;
}

/** Windows has ExifTool as a program of its own; elsewhere it is one for Perl. */
const needsPerl = process.platform !== 'win32';
/** Some programs look no further in a PNG than where its pixels begin. */
const writeArgs = ['-overwrite_original', '-api', 'PNGEarlyXMP=1'];
/** For one file; it takes 30 on an idle machine. */
const taskMs = 5000;

/** @param perl the command that runs Perl */
export function openCreditWriter(perl = 'perl'): CreditWriter {
  let running: { readonly tool: ExifTool; readonly folder: string } | null = null;
  let files = 0;

  const start = async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'druckreif-credits-'));
    running = { tool: openTool(perl, folder), folder };
    await writeFile(path.join(folder, configName), exiftoolConfig);
    return running;
  };
  /** The file bears a name of ours alone: ExifTool reads its orders line by line. */
  const attempt = async (bytes: Uint8Array, extension: string, passes: readonly WrittenTags[]) => {
    const { tool, folder } = running ?? (await start());
    const file = path.join(folder, `${++files}.${extension}`);
    try {
      await writeFile(file, bytes);
      for (const tags of passes) await tool.write(file, escaped(tags), { writeArgs });
      return new Uint8Array(await readFile(file));
    } finally {
      for (const left of [file, `${file}_exiftool_tmp`]) rmSync(left, { force: true });
    }
  };

  return {
    async write(bytes, extension, passes) {
      if (needsPerl && !running && !(await runs(perl))) return 'no-perl';
      try {
        return await attempt(bytes, extension, passes);
      } catch {
        // The process may have died over it; the next attempt has a new one, and a fresh file.
        return attempt(bytes, extension, passes).catch(failed);
      }
    },
    async close() {
      const ending = running;
      running = null;
      if (!ending) return;
      await ending.tool.end();
      rmSync(ending.folder, { recursive: true, force: true });
    },
  };
}

const configName = 'exiftool.config';

/** A full disk is said as such. */
function failed(error: unknown): NotWritten {
  if ((error as NodeJS.ErrnoException | null)?.code === 'ENOSPC') throw error;
  return 'failed';
}

function openTool(perl: string, folder: string): ExifTool {
  // Ours in place of the person's own configuration, which could change what a tag means. It must come first.
  const args = ['-config', path.join(folder, configName), '-stay_open', 'True', '-@', '-'];
  const env = { PATH: process.env.PATH, LANG: 'C' };
  return new ExifTool({
    maxProcs: 1,
    taskTimeoutMillis: taskMs,
    spawnTimeoutMillis: 2 * taskMs,
    useMWG: false,
    checkPerl: false,
    exiftoolArgs: args,
    ...(needsPerl
      ? {
          processFactory: async () =>
            spawn(perl, [await exiftoolPath(), ...args], { stdio: 'pipe', windowsHide: true, env }),
        }
      : {}),
  });
}

const runs = (perl: string): Promise<boolean> =>
  promisify(execFile)(perl, ['-e', '1'], { timeout: taskMs }).then(
    () => true,
    () => false,
  );

/** ExifTool reads HTML entities in what it is to write, the library makes some and leaves an `&` as it stands. */
const escaped = (tags: WrittenTags): WriteTags => {
  const safe = (text: string) => text.replaceAll('&', '&amp;');
  const entries = Object.entries(tags).map(([name, value]) => [
    name,
    typeof value === 'string' ? safe(value) : value.map(safe),
  ]);
  return Object.fromEntries(entries) as WriteTags;
};
