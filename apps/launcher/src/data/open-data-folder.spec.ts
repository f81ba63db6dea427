import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDataFolder } from './open-data-folder.js';

const passable = process.getuid?.() === 0 ? 0o711 : 0o700;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('the data folder', () => {
  it('is made with all that leads to it, and the account of the database can pass', () => {
    const data = openDataFolder(join(folder, 'deep', 'data'));
    expect(modeOf(data)).toBe(passable);
    expect(statSync(join(data, 'logs')).isDirectory()).toBe(true);
  });

  it('is opened for that account when it is empty', () => {
    chmodSync(folder, 0o700);
    openDataFolder(folder);
    expect(modeOf(folder)).toBe(passable);
  });

  it('stays as closed as it is when something lies in it', () => {
    chmodSync(folder, 0o700);
    writeFileSync(join(folder, 'diary.txt'), 'private');
    openDataFolder(folder);
    expect(modeOf(folder)).toBe(0o700);
  });

  it('is refused in one sentence when a file is in the way', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => openDataFolder(file)).toThrow(
      `The data folder ${file} cannot be used because a file is in the way; set DATA_DIR to another folder.`,
    );
  });
});
