import type { Encoding } from './import-settings.js';

const ODD_TO_BE_TEXT = 0.3;

/**
 * How a text file is written: by its byte order mark, by the zeros that two-byte letters leave, by whether it can be
 * UTF-8 at all; everything else is what German Windows programs write.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const zeros = countZeros(bytes.subarray(0, 4000));
  if (zeros.odd > ODD_TO_BE_TEXT) return 'utf-16le';
  if (zeros.even > ODD_TO_BE_TEXT) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The share of zeros among the bytes in even and in odd places. */
function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const half = Math.max(1, bytes.length / 2);
  const zeros = { even: 0, odd: 0 };
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  return { even: zeros.even / half, odd: zeros.odd / half };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
