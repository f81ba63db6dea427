/** The values of a statement that is put together from parts, in the order in which the parts named them. */
export class Params {
  readonly values: unknown[];

  constructor(first: readonly unknown[] = []) {
    this.values = [...first];
  }

  /** Notes a value and says how SQL calls it. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
