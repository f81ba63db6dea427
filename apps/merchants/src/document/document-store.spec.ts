import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { DocumentStore } from './document-store.js';

let folder: string;
let store: DocumentStore;
const bytes = Buffer.from('%PDF-1.7 Gewerbeanmeldung');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laden-documents-'));
  store = new DocumentStore({ DATA_DIR: folder, AUTH_SECRET: 'a secret of at least thirty-two characters' });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = (id: string) => join(folder, 'documents', `${id}.sealed`);

describe('the store of documents', () => {
  it('gives back what was put in and keeps nothing readable on disk', async () => {
    const id = newId();
    await store.put(id, bytes);
    expect(await store.get(id)).toEqual(bytes);
    expect((await readFile(path(id))).includes('Gewerbe')).toBe(false);
    expect((await stat(path(id))).mode & 0o077).toBe(0);
    expect(await readdir(join(folder, 'documents'))).toEqual([`${id}.sealed`]);
  });

  it('does not open a file that was put in the place of another', async () => {
    const [mine, theirs] = [newId(), newId()];
    await store.put(mine, bytes);
    await store.put(theirs, Buffer.from('%PDF-1.7 something else'));
    await rename(path(theirs), path(mine));
    await expect(store.get(mine)).rejects.toThrow();
  });

  it('forgets what is dropped, and does not mind when it is gone already', async () => {
    const id = newId();
    await store.put(id, bytes);
    await store.drop(id);
    await store.drop(id);
    await expect(store.get(id)).rejects.toThrow();
  });

  it('finds old files, whole and unfinished ones, and is empty before the first document', async () => {
    expect(await store.olderThan(-1000)).toEqual({ ids: [], unfinished: [] });
    const id = newId();
    await store.put(id, bytes);
    await writeFile(join(folder, 'documents', 'x.part'), 'half');
    expect(await store.olderThan(-1000)).toEqual({ ids: [id], unfinished: ['x.part'] });
    expect(await store.olderThan(60_000)).toEqual({ ids: [], unfinished: [] });
    await store.dropUnfinished('x.part');
    expect((await store.olderThan(-1000)).unfinished).toEqual([]);
  });
});
