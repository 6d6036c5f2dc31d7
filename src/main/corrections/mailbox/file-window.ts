import type { FileHandle } from 'node:fs/promises';

/** Bytes read from the disk at once. */
const windowLength = 1024 * 1024;

/** A file of any length, read through a window of one megabyte. */
export class FileWindow {
  readonly length: number;
  private readonly file: FileHandle;
  private start = 0;
  private held: Buffer = Buffer.alloc(0);
  /** Filled anew at each move, so that a large file leaves no garbage behind. */
  private room: Buffer = Buffer.alloc(0);

  constructor(file: FileHandle, length: number) {
    this.file = file;
    this.length = length;
  }

  /** The bytes from `at`; fewer than asked for only at the end of the file. Good until the next call. */
  async at(at: number, length: number): Promise<Buffer> {
    const end = Math.min(at + length, this.length);
    if (at < this.start || end > this.start + this.held.length)
      await this.move(at, Math.max(length, windowLength));
    return this.held.subarray(at - this.start, Math.max(at, end) - this.start);
  }

  /** As many bytes from `at` as the window holds, at least `least` of them unless the file ends before. */
  async from(at: number, least: number): Promise<Buffer> {
    await this.at(at, least);
    return this.held.subarray(at - this.start);
  }

  /** A few bytes anywhere, without moving the window there. */
  async peek(at: number, length: number): Promise<Buffer> {
    if (at >= this.start && at + length <= this.start + this.held.length) return this.at(at, length);
    return this.read(Buffer.allocUnsafe(length), at);
  }

  private async move(at: number, length: number): Promise<void> {
    if (this.room.length < length) this.room = Buffer.allocUnsafe(length);
    this.held = await this.read(this.room, at);
    this.start = at;
  }

  private async read(bytes: Buffer, at: number): Promise<Buffer> {
    const length = Math.max(0, Math.min(bytes.length, this.length - at));
    let done = 0;
    while (done < length) {
      const { bytesRead } = await this.file.read(bytes, done, length - done, at + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  }
}
