/** An accident that waits for a matching request. */
export interface Fault {
  /** HTTP method, or `*`. */
  method: string;
  /** Path with `*` for anything, such as `/v1/payment_intents/*\/capture`. */
  path: string;
  /** Before the endpoint runs, or after it has done its work. */
  when: 'before' | 'after';
  /** A status to answer with, `reset` to drop the connection, `none` to be slow only. */
  answer: number | 'reset' | 'none';
  /** Milliseconds of waiting before the endpoint runs; the idempotency key is taken meanwhile. */
  delay: number;
  times: number;
  /**
   * What the idempotency key keeps. False: the accident happened on the way, a retry finds what the endpoint did.
   * True: the endpoint itself broke down, and Stripe repeats that answer to every retry.
   */
  remember: boolean;
}

export class Faults {
  readonly waiting: Fault[] = [];

  /** The first fault that fits, counted down. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.waiting.find((one) => fits(one, method, path));
    if (fault && --fault.times <= 0) this.waiting.splice(this.waiting.indexOf(fault), 1);
    return fault;
  }
}

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== '*' && fault.method.toUpperCase() !== method) return false;
  const pattern = fault.path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(path);
}
