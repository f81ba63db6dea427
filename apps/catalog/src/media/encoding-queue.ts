import { DomainError } from '#platform/errors/domain-error';

const AT_ONCE = 2;
const MOST_WAITING = 200;

/** Lets only a few encodings run at once: each takes a whole core and much memory. */
export class EncodingQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await this.turn();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= MOST_WAITING) {
      throw new DomainError('unavailable', 'media.busy', 'too many pictures are being made', { retryAfter: 5 });
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
