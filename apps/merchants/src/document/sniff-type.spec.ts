import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { sniffType } from './sniff-type.js';

const photo = () => sharp({ create: { width: 24, height: 24, channels: 3, background: '#a63' } });
const padded = (start: string | number[]) =>
  Buffer.concat([typeof start === 'string' ? Buffer.from(start, 'latin1') : Buffer.from(start), Buffer.alloc(200)]);

describe('the type of a document', () => {
  it('is seen in real pictures', async () => {
    expect(sniffType(await photo().jpeg().toBuffer())).toBe('image/jpeg');
    expect(sniffType(await photo().png().toBuffer())).toBe('image/png');
    expect(sniffType(await photo().webp().toBuffer())).toBe('image/webp');
  });

  it('is seen in a PDF and in the photo of a phone', () => {
    expect(sniffType(padded('%PDF-1.7\n'))).toBe('application/pdf');
    expect(sniffType(padded('\0\0\0\x24ftypheic\0\0\0\0mif1heic'))).toBe('image/heic');
  });

  it.each([
    ['a Windows program', padded('MZ\x90\0')],
    ['a Linux program', padded('\x7fELF\x02\x01\x01')],
    ['a macOS program', padded([0xcf, 0xfa, 0xed, 0xfe])],
    ['a shell script', padded('#!/bin/sh\nrm -rf /\n')],
    ['a web page', padded('<!doctype html><script>alert(1)</script>')],
    ['a drawing that can carry scripts', padded('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">')],
    ['an archive or Word file', padded('PK\x03\x04')],
    ['a program with a PDF behind it', padded('MZ\x90\0\n%PDF-1.7\n')],
    ['a film', padded('\0\0\0\x20ftypisom\0\0\x02\0')],
    ['sound in the container of WebP', padded('RIFF\x24\0\0\0WAVE')],
    ['nothing', Buffer.alloc(0)],
    ['a bare signature', Buffer.from('%PDF-1.7')],
  ])('is none for %s', (_what, bytes) => {
    expect(sniffType(bytes)).toBeNull();
  });
});
