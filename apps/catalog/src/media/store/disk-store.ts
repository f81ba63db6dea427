import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { newId } from '#platform/ids';
import { PictureStore, type StoredPicture } from './picture-store.js';

/** Pictures as files: `media/<id>/source.webp` in the data folder, the sizes made from it beside it. */
export class DiskStore extends PictureStore {
  private readonly folder: string;

  constructor(dataFolder: string) {
    super();
    this.folder = resolve(dataFolder, 'media');
  }

  async open(key: string): Promise<StoredPicture | null> {
    const length = await this.length(key);
    return length === null ? null : { length, stream: createReadStream(join(this.folder, key)) };
  }

  async has(key: string): Promise<boolean> {
    return (await this.length(key)) !== null;
  }

  read(key: string): Promise<Buffer> {
    return readFile(join(this.folder, key));
  }

  /** Whoever else writes the same file: it is moved into its place when it is whole. */
  async write(key: string, bytes: Uint8Array, safely = false): Promise<void> {
    const path = join(this.folder, key);
    await mkdir(dirname(path), { recursive: true });
    const unfinished = join(dirname(path), `.${newId()}.part`);
    try {
      const file = await open(unfinished, 'wx');
      try {
        await file.writeFile(bytes);
        if (safely) await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  private async length(key: string): Promise<number | null> {
    const found = await stat(join(this.folder, key)).catch(() => null);
    return found?.isFile() ? found.size : null;
  }
}
