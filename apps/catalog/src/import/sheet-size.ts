import { TableError } from './table.js';

const MOST_BYTES = 400 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const UNKNOWN = 0xffffffff;

/**
 * Refuses an archive that says it unpacks to more than a spreadsheet of the allowed size can be. The library that
 * unpacks it goes by the same figures and stops where they end, so that a lie ends there too.
 */
export function checkUnpackedSize(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new TableError('unreadable');
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new TableError('unreadable');
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (unpacked === UNKNOWN || (unpacked === 0 && packed > 2)) throw new TableError('too_large');
    total += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (total > MOST_BYTES) throw new TableError('too_large');
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}
