import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspectDocument } from './inspect-document.js';
import { isProgram, sniffType } from './sniff-type.js';

const pdf = (body: string, end = '%%EOF\n') =>
  Buffer.from(`%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n${body}\n${end}`, 'latin1');
const packed = (text: string) => {
  const bytes = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
  return `2 0 obj << /Type /ObjStm /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream endobj`;
};
const look = (bytes: Buffer) => inspectDocument(bytes, 'application/pdf');

describe('a PDF', () => {
  it('that is only a paper has nothing odd about it', () => {
    expect(look(pdf('2 0 obj << /Type /Page /JSon 1 /Launcher 2 >> endobj'))).toEqual([]);
  });

  it.each([
    ['a script', '<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>'],
    ['a script whose name is hidden', '<< /S /J#61vaScript >>'],
    ['a program to be started', '<< /S /Launch /F (cmd.exe) >>'],
    ['a file inside', '<< /Names << /EmbeddedFiles 5 0 R >> >>'],
    ['a script in a packed part', packed('<< /S /JavaScript /JS 7 0 R >>')],
  ])('with %s is active', (_what, body) => {
    expect(look(pdf(body))).toEqual(['active']);
  });

  it('that nobody can look into is encrypted', () => {
    expect(look(pdf('trailer << /Encrypt 9 0 R /Root 1 0 R >>'))).toEqual(['encrypted']);
  });

  it('without its end is broken', () => {
    expect(look(pdf('', ''))).toEqual(['broken']);
  });

  it('that a program for changing papers wrote says so', () => {
    expect(look(pdf('<< /Producer (Adobe Photoshop 25.0) >>'))).toEqual(['edited']);
    expect(inspectDocument(Buffer.from('....Exif..Adobe Photoshop CC..'), 'image/jpeg')).toEqual(['edited']);
  });

  it('cannot make anybody unpack without end', () => {
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024)).toString('latin1');
    const many = Array.from({ length: 50 }, () => `<< /Filter /FlateDecode >>\nstream\n${bomb}\nendstream`).join('\n');
    expect(look(pdf(many))).toEqual([]);
    expect(look(pdf('/FlateDecode stream\nendstream'.repeat(5000)))).toEqual([]);
    expect(look(pdf('/FlateDecode stream\n'.repeat(5000)))).toEqual([]);
  });
});

describe('a program', () => {
  const rest = Buffer.alloc(100, 32);
  it.each([
    ['for Windows', 'MZ\x90'],
    ['for Linux', '\x7fELF'],
    ['for a shell', '#!/bin/sh'],
    ['in an archive', 'PK\x03\x04'],
    ['in a web page', '<!DOCTYPE html><script>'],
    ['in a drawing', '<svg onload="x">'],
  ])('%s is told from a paper that is only unreadable', (_what, head) => {
    const bytes = Buffer.concat([Buffer.from(head, 'latin1'), rest]);
    expect(sniffType(bytes)).toBeNull();
    expect(isProgram(bytes)).toBe(true);
  });

  it('is not what a text is', () => {
    expect(isProgram(Buffer.concat([Buffer.from('Sehr geehrte Damen'), rest]))).toBe(false);
  });
});
