import { createHmac } from 'node:crypto';

const STEP_MS = 30_000;
const DIGITS = 6;
/** Clocks of phones are forgiven one step before and after, as better-auth does. */
const NEAR = [0, -1, 1] as const;

/** The time step whose code this is (RFC 6238: SHA-1, 30 seconds, six digits), among those that count now; else null. */
export function stepOfCode(key: string, code: string, now: number): number | null {
  const current = Math.floor(now / STEP_MS);
  const near = NEAR.find((offset) => codeAt(key, current + offset) === code);
  return near === undefined ? null : current + near;
}

function codeAt(key: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = digest.at(-1)! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}
