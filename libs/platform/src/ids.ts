import { randomBytes, randomInt } from 'node:crypto';
import { v5, v7 } from 'uuid';

/** A new id: UUID v7, so that rows of one time lie together. */
export const newId = (): string => v7();

/** The same id for the same name within a namespace id: makes a repeated step write the same rows. */
export const derivedId = (namespace: string, name: string): string => v5(name, namespace);

/** A secret of 192 bits for links that open something without signing in. */
export const newToken = (): string => randomBytes(24).toString('base64url');

const READABLE = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Something to read out on the telephone: no 0/O, no 1/I. */
export function newReadableCode(length: number): string {
  return Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join('');
}

/** Digits for a counter: `482 913` without the space. */
export function newDigits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join('');
}
