import { parseArgs } from 'node:util';
import type { Size } from './world.js';

const MOST = { shops: 10_000, offers: 5_000_000 };

/** How large the city shall be, from `--shops 400 --offers 100000`. Throws one readable sentence. */
export function readSize(args: string[]): Size {
  const { values } = parseArgs({ args, options: { shops: { type: 'string' }, offers: { type: 'string' } } });
  return {
    ...(values.shops === undefined ? {} : { shops: count('shops', values.shops) }),
    ...(values.offers === undefined ? {} : { offers: count('offers', values.offers) }),
  };
}

function count(name: keyof typeof MOST, text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > MOST[name]) {
    throw new Error(`--${name} needs a whole number from 1 to ${MOST[name]}, not "${text}".`);
  }
  return number;
}
