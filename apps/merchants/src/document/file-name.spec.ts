import { describe, expect, it } from '@jest/globals';
import { safeFileName } from './file-name.js';

describe('the name of a document', () => {
  it.each([
    ['Gewerbeschein Müller.pdf', 'Gewerbeschein Müller.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ute\\Schein.jpg', 'Schein.jpg'],
    ['Schein\r\nSet-Cookie: a=b.pdf', 'ScheinSet-Cookie a=b.pdf'],
    ['fdp.\u202Eexe', 'fdp.exe'],
    ['...', 'Dokument'],
    ['', 'Dokument'],
    [undefined, 'Dokument'],
  ])('%j becomes %j', (given, name) => {
    expect(safeFileName(given)).toBe(name);
  });

  it('keeps its ending when it is cut', () => {
    const name = safeFileName(`${'a'.repeat(300)}.pdf`);
    expect(name).toHaveLength(120);
    expect(name.endsWith('.pdf')).toBe(true);
  });
});
