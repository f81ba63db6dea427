import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepSecrets } from './keep-secrets.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('the secrets of an installation', () => {
  it('are made once and stay the same', () => {
    expect(keepSecrets(dataDir)).toEqual(keepSecrets(dataDir));
  });

  it('differ from one installation to the next', () => {
    const other = mkdtempSync(join(tmpdir(), 'secrets-'));
    const pairs = Object.entries(keepSecrets(dataDir));
    const others = keepSecrets(other);
    rmSync(other, { recursive: true });
    for (const [name, secret] of pairs) expect(others).not.toHaveProperty(name, secret);
  });

  it('can be read by their owner only', () => {
    keepSecrets(dataDir);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('keep what is there when a new one is added', () => {
    const path = join(dataDir, 'secrets.json');
    writeFileSync(path, JSON.stringify({ AUTH_SECRET: 'from long ago' }));
    expect(keepSecrets(dataDir)).toMatchObject({ AUTH_SECRET: 'from long ago' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ AUTH_SECRET: 'from long ago' });
  });

  it('are not made anew over a damaged file', () => {
    writeFileSync(join(dataDir, 'secrets.json'), '{"AUTH_SE');
    expect(() => keepSecrets(dataDir)).toThrow(/secrets\.json is damaged/);
  });
});
