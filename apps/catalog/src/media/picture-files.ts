import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { newId } from '#platform/ids';
import type { ImageSize } from './image-view.js';

export type PictureFormat = 'avif' | 'webp';

/** Where the files of pictures lie: `media/<id>/source.webp` in the data folder, the sizes made from it beside it. */
export class PictureFiles {
  private readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = resolve(dataFolder, 'media');
  }

  source(id: string): string {
    return join(this.folder, id, 'source.webp');
  }

  rendition(id: string, size: ImageSize, format: PictureFormat): string {
    return join(this.folder, id, `${size}.${format}`);
  }

  /** Length in bytes; null when there is no such file. */
  async length(path: string): Promise<number | null> {
    const found = await stat(path).catch(() => null);
    return found?.isFile() ? found.size : null;
  }

  /** Writes a file so that it is there as a whole or not at all, whoever else writes the same one. */
  async write(path: string, bytes: Uint8Array, safely = false): Promise<void> {
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
}
