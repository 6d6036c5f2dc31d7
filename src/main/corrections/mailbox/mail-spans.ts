import type { FileWindow } from './file-window.ts';
import { openingLength, postmarkLength, postmarkReach } from './postmark.ts';

/** Where one mail lies in a mailbox file. */
export interface MailSpan {
  /** Bytes from the start of the file; its `From ` line stands before. */
  readonly from: number;
  /** Exclusive; the empty line between two mails stands behind. */
  readonly to: number;
  /** Lines of its body that began with `From ` were given a `>`, as mboxo and mboxrd do. */
  readonly quoted: boolean;
}

const longestHeader = 256 * 1024;

/** Whether a file is a mailbox by what it holds: it begins with a `From ` line above a header. */
export async function isMailbox(file: FileWindow): Promise<boolean> {
  return openingLength((await file.at(0, postmarkReach)).toString('latin1')) > 0;
}

/**
 * The mails of a mailbox in mboxo, mboxrd or mboxcl2, in their order. What stands before the first `From ` line is a
 * mail as well, so that every byte that is no parting line belongs to one. Holds no more than the window in memory,
 * however long lines, mails and file are. Every mail may have its own way: a `Content-Length` that leads exactly to the
 * next `From ` line or to the end of the file is believed, any other is not.
 */
export async function* mailSpans(file: FileWindow): AsyncGenerator<MailSpan> {
  const lineEnd = await lineEndOf(file);
  let from = openingLength((await file.at(0, postmarkReach)).toString('latin1'));
  for (;;) {
    const counted = await countedEnd(file, from);
    const next = counted ?? (await nextPostmark(file, from, lineEnd));
    const to = counted ? counted.at : await withoutPartingLine(file, from, next.at);
    if (to > from || from === 0) yield { from, to, quoted: counted === null };
    if (next.behind >= file.length) return;
    from = next.behind;
  }
}

interface Parting {
  /** Where a mail ends. */
  readonly at: number;
  /** Where the next one begins, behind its postmark. */
  readonly behind: number;
}

/** Old Macs ended lines with CR alone. */
async function lineEndOf(file: FileWindow): Promise<'\n' | '\r'> {
  const start = await file.at(0, 64 * 1024);
  return start.includes('\r') && !start.includes('\n') ? '\r' : '\n';
}

async function nextPostmark(file: FileWindow, from: number, lineEnd: string): Promise<Parting> {
  const mark = `${lineEnd}From `;
  for (let at = Math.max(0, from - 1); at < file.length; ) {
    const held = await file.from(at, mark.length);
    const hit = held.indexOf(mark, 0, 'latin1');
    if (hit < 0) {
      at += Math.max(1, held.length - mark.length + 1);
      continue;
    }
    const line = at + hit + 1;
    const before = Math.max(from, line - 4);
    const around = (await file.at(before, postmarkReach)).toString('latin1');
    const length = postmarkLength(
      around.slice(line - before),
      line === from || /(?:\r\n\r\n|\n\n|\r\r)$/.test(around.slice(0, line - before)),
    );
    if (length > 0) return { at: line, behind: line + length };
    at = line;
  }
  return { at: file.length, behind: file.length };
}

/** Without the one empty line that a mailbox puts behind each mail. */
async function withoutPartingLine(file: FileWindow, from: number, to: number): Promise<number> {
  const start = Math.max(from, to - 4);
  const tail = (await file.at(start, to - start)).toString('latin1');
  const parting = /(?:\r\n|\n|\r)(\r\n|\n|\r)$/.exec(tail)?.[1] ?? '';
  return to - parting.length;
}

/** Where a mail ends by its `Content-Length`; null where it has none, or one that leads nowhere. */
async function countedEnd(file: FileWindow, from: number): Promise<Parting | null> {
  const start = (await file.at(from, 16 * 1024)).toString('latin1');
  let ends = /\r?\n\r?\n|\r\r/.exec(start);
  let head = start;
  if (!ends && from + start.length < file.length) {
    head = (await file.at(from, longestHeader)).toString('latin1');
    ends = /\r?\n\r?\n|\r\r/.exec(head);
  }
  if (!ends) return null;
  const written = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/im.exec(head.slice(0, ends.index + 1))?.[1];
  if (written === undefined) return null;
  const at = from + ends.index + ends[0].length + Number(written);
  if (at > file.length) return null;
  if (at === file.length) return { at, behind: at };
  const behind = (await file.peek(at, postmarkReach)).toString('latin1');
  const gap = /^(?:\r\n|\n|\r){0,2}/.exec(behind)?.[0].length ?? 0;
  if (at + gap === file.length) return { at, behind: file.length };
  if (gap === 0 && !/[\r\n]/.test((await file.peek(at - 1, 1)).toString('latin1'))) return null;
  const length = postmarkLength(behind.slice(gap), true);
  return length > 0 ? { at, behind: at + gap + length } : null;
}
