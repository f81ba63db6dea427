import { expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { checkUnpackedSize } from './sheet-size.js';

test('a workbook passes; one that says it unpacks to gigabytes does not, nor what only begins like one', async () => {
  const book = Buffer.from((await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] })) as Uint8Array);
  expect(() => checkUnpackedSize(book)).not.toThrow();
  const bomb = Buffer.from(book);
  bomb.writeUInt32LE(0x7fffffff, bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  expect(() => checkUnpackedSize(bomb)).toThrow('too_large');
  expect(() => checkUnpackedSize(Buffer.from('PK but nothing else'))).toThrow('unreadable');
});
