import { closeSync, mkdirSync, mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChildLog, readable } from './child-log.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'log-'));
  mkdirSync(join(dataDir, 'logs'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function write(log: ChildLog, text: string): void {
  const descriptor = log.open();
  writeSync(descriptor, text);
  closeSync(descriptor);
}

describe('the log of a child', () => {
  it('shows the last lines of the present one and none of the one before', () => {
    const log = new ChildLog(dataDir, 'orders');
    write(log, 'long ago\n');
    write(log, 'one\ntwo\nthree\n');
    expect(log.lastLines(2)).toBe('two\nthree');
    expect(log.lastLines()).toBe('one\ntwo\nthree');
  });

  it('hands whole lines on, the rest when it is over', () => {
    const log = new ChildLog(dataDir, 'orders');
    const descriptor = log.open();
    const lines: string[] = [];
    const stop = log.follow((line) => lines.push(line));
    writeSync(descriptor, 'grüße\nhal');
    writeSync(descriptor, 'f\n');
    stop();
    closeSync(descriptor);
    expect(lines).toEqual(['grüße', 'half']);
  });
});

describe('a line for people', () => {
  it('is the message of a JSON line with its error', () => {
    expect(readable('{"level":50,"msg":"no luck","err":{"stack":"Error: broken"}}')).toBe('no luck\nError: broken');
  });

  it('is the line itself when it is nothing like that', () => {
    expect([readable('{"a":1}'), readable('{half'), readable('plain')]).toEqual(['{"a":1}', '{half', 'plain']);
  });
});
