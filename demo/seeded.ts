/** Numbers that look arbitrary and are the same every time: the demo city must never depend on chance. */

/** FNV-1a, 32 bits, with a final stir so that similar texts land far apart. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Digits of a hash, exactly `length` of them. */
export function digitsFrom(text: string, length: number): string {
  return String(hashOf(text)).padStart(10, '0').slice(-length);
}

export function pick<T>(list: readonly T[], seed: string): T {
  const item = list[hashOf(seed) % list.length];
  if (item === undefined) throw new Error('Cannot pick from an empty list.');
  return item;
}
