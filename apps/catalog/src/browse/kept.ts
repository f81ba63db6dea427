/**
 * An answer that is read again when it has grown old: what changes with a shop's page or a release, not with an order.
 * Many who ask at once share one reading.
 */
export class Kept<T> {
  private answer: Promise<T> | null = null;
  private until = 0;

  constructor(
    private readonly read: () => Promise<T>,
    private readonly milliseconds: number,
  ) {}

  get(): Promise<T> {
    return this.answer && this.until > Date.now() ? this.answer : this.again();
  }

  /** Reads it now, whatever is kept. */
  again(): Promise<T> {
    const answer = this.read();
    this.answer = answer;
    this.until = Date.now() + this.milliseconds;
    answer.catch(() => {
      if (this.answer === answer) this.answer = null;
    });
    return answer;
  }
}
