import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { newId } from '#platform/ids';
import { documentKey, seal, unseal } from './sealed-bytes.js';

const SUFFIX = '.sealed';

/** The sealed bytes of documents, one file per id in `documents` of the data folder. */
@Injectable()
export class DocumentStore {
  private readonly folder: string;
  private readonly key: Buffer;

  constructor(@Inject(Config) config: Pick<Config, 'DATA_DIR' | 'AUTH_SECRET'>) {
    this.folder = resolve(config.DATA_DIR, 'documents');
    this.key = documentKey(config.AUTH_SECRET);
  }

  /** Puts a document away so that it is there as a whole or not at all, and survives a power cut. */
  async put(id: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = join(this.folder, `${newId()}.part`);
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(seal(this.key, bytes, id));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, this.path(id));
  }

  /** The bytes of a document; throws when the file is gone or was altered. */
  async get(id: string): Promise<Buffer> {
    return unseal(this.key, await readFile(this.path(id)), id);
  }

  async drop(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  /** The files older than `ms`: ids of documents, and the names of what was never finished. */
  async olderThan(ms: number): Promise<{ ids: string[]; unfinished: string[] }> {
    const names = await readdir(this.folder).catch(() => [] as string[]);
    const old: string[] = [];
    for (const name of names) {
      const found = await stat(join(this.folder, name)).catch(() => null);
      if (found && Date.now() - found.mtimeMs > ms) old.push(name);
    }
    return {
      ids: old.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length)),
      unfinished: old.filter((name) => name.endsWith('.part')),
    };
  }

  async dropUnfinished(name: string): Promise<void> {
    await rm(join(this.folder, name), { force: true });
  }

  private path(id: string): string {
    return join(this.folder, `${id}${SUFFIX}`);
  }
}
