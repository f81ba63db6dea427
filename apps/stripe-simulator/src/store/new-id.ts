import { randomBytes } from 'node:crypto';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random letters and digits. Bytes above 247 are skipped, so every letter is equally likely. */
export function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length + 8)) {
      if (byte < 248 && text.length < length) text += letters[byte % 62];
    }
  }
  return text;
}

/** An id as Stripe writes them: `pi_` and 24 letters. */
export function newId(prefix: string): string {
  return `${prefix}_${randomText(24)}`;
}
