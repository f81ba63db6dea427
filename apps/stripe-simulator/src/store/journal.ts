import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { Write } from './kinds.js';

/**
 * An append-only file of JSON lines; each line is one change, whole or not at all.
 *
 * A line is written to the page cache before the caller is answered, which is all that `kill -9` asks for: the kernel
 * still has the bytes. Only a power cut loses what was not flushed, so the file is flushed in the background, at most
 * four times a second, and no payment waits for a disk.
 */
export class Journal {
  private readonly file: number;
  private dirty = false;
  private flushing: Promise<void> | undefined;
  private flushTimer: NodeJS.Timeout | undefined;
  bytes: number;

  constructor(path: string) {
    this.file = openSync(path, 'a+');
    this.bytes = fstatSync(this.file).size;
  }

  append(writes: readonly Write[]): void {
    const line = Buffer.from(JSON.stringify(writes) + '\n');
    let written = 0;
    try {
      while (written < line.length) written += writeSync(this.file, line, written);
    } catch (error) {
      // A full disk may leave half a line behind; without this the next change would be glued to it.
      ftruncateSync(this.file, this.bytes);
      throw error;
    }
    this.bytes += line.length;
    this.dirty = true;
    this.flushTimer ??= setTimeout(() => this.flush(), 250).unref();
  }

  /** Hands every change to `apply`. A last line that was never finished is cut off, because nobody was answered for it. */
  replay(apply: (writes: Write[]) => void): void {
    const end = readLines(this.file, (line) => apply(JSON.parse(line) as Write[]));
    if (end < this.bytes) {
      ftruncateSync(this.file, end);
      this.bytes = end;
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.flushTimer);
    await this.flushing;
    await this.flush();
    clearTimeout(this.flushTimer);
    closeSync(this.file);
  }

  private flush(): Promise<void> {
    this.dirty = false;
    this.flushing = new Promise<void>((resolve) => fdatasync(this.file, () => resolve())).then(() => {
      this.flushing = undefined;
      this.flushTimer = this.dirty ? setTimeout(() => this.flush(), 250).unref() : undefined;
    });
    return this.flushing;
  }
}

/** Calls `each` for every line that ends in a newline and returns the offset behind the last of them. */
export function readLines(file: number, each: (line: string) => void): number {
  const chunk = Buffer.alloc(1 << 20);
  let rest = Buffer.alloc(0);
  let offset = 0;
  let end = 0;
  for (let count; (count = readSync(file, chunk, 0, chunk.length, offset)) > 0;) {
    offset += count;
    rest = Buffer.concat([rest, chunk.subarray(0, count)]);
    let start = 0;
    for (let stop; (stop = rest.indexOf(10, start)) >= 0; start = stop + 1) {
      each(rest.toString('utf8', start, stop));
      end += stop + 1 - start;
    }
    rest = rest.subarray(start);
  }
  return end;
}
