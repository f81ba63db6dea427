import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rotateLog } from '../data/rotate-log.js';

/**
 * The log file of one child. Children write into the file themselves: a pipe would break when the launcher dies, and
 * with it the orderly end of the child.
 */
export class ChildLog {
  readonly path: string;
  private start = 0;

  constructor(dataDir: string, name: string) {
    this.path = join(dataDir, 'logs', `${name}.log`);
  }

  /** Gives the descriptor for a new child; what comes from now on counts as its output. */
  open(): number {
    rotateLog(this.path);
    const descriptor = openSync(this.path, 'a', 0o600);
    this.start = fstatSync(descriptor).size;
    return descriptor;
  }

  /** The last lines of the present child, made readable. */
  lastLines(count = 12): string {
    const size = existsSync(this.path) ? statSync(this.path).size : 0;
    const text = this.read(Math.max(this.start, size - 16_000), size);
    return text.trimEnd().split('\n').slice(-count).map(readable).join('\n');
  }

  /** Hands every new whole line on until the returned function is called. */
  follow(write: (line: string) => void): () => void {
    let position = this.start;
    const step = () => {
      const size = existsSync(this.path) ? statSync(this.path).size : 0;
      if (size < position) position = 0;
      const text = this.read(position, size);
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      position += Buffer.byteLength(whole);
      for (const line of whole.split('\n').slice(0, -1)) write(readable(line));
    };
    const timer = setInterval(step, 250);
    return () => {
      clearInterval(timer);
      step();
    };
  }

  private read(from: number, to: number): string {
    if (to <= from) return '';
    const buffer = Buffer.alloc(to - from);
    const descriptor = openSync(this.path, 'r');
    try {
      return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, from)).toString();
    } finally {
      closeSync(descriptor);
    }
  }
}

/** A JSON log line as its message and the error that came with it; anything else as it is. */
export function readable(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const entry = JSON.parse(line) as { msg?: unknown; err?: { stack?: unknown; message?: unknown } };
    const parts = [entry.msg, entry.err?.stack ?? entry.err?.message].filter(
      (part) => typeof part === 'string' && part,
    );
    return parts.length > 0 ? parts.join('\n') : line;
  } catch {
    return line;
  }
}
