import { createHash, timingSafeEqual } from 'node:crypto';

/** The digits of what was typed or scanned: people write the code as `482 913`. */
export const digitsOf = (given: string): string => given.replace(/\D/g, '');

/**
 * Whether the given code is the right one, in the same time for every wrong one: both are hashed to equal length
 * before they are compared.
 */
export function isSameCode(given: string, expected: string): boolean {
  const digest = (code: string) => createHash('sha256').update(code).digest();
  return timingSafeEqual(digest(digitsOf(given)), digest(expected));
}
