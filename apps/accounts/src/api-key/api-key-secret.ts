import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'llk_';

/** A new key: 256 random bits, so that a plain hash is enough to keep it by. */
export function newApiKey(): { key: string; hash: string; beginning: string } {
  const key = PREFIX + randomBytes(32).toString('base64url');
  return { key, hash: hashOf(key), beginning: key.slice(0, PREFIX.length + 6) };
}

export const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** Whether it can be one of ours at all; saves asking the database about what somebody tries. */
export const looksLikeKey = (given: string): boolean => /^llk_[\w-]{43}$/.test(given);
