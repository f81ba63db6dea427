import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { EncodingQueue } from './encoding-queue.js';
import type { ImageSize } from './image-view.js';
import { PictureFiles, type PictureFormat } from './picture-files.js';
import { renderPicture } from './render-picture.js';

export interface Rendition {
  path: string;
  length: number;
}

/** The sizes and formats of pictures, each made when it is first asked for and kept beside its source. */
@Injectable()
export class Renditions {
  readonly queue = new EncodingQueue();
  private readonly files: PictureFiles;
  private readonly making = new Map<string, Promise<void>>();

  constructor(@Inject(Config) config: Pick<Config, 'DATA_DIR'>) {
    this.files = new PictureFiles(config.DATA_DIR);
  }

  /** Null when there is no such picture. */
  async find(id: string, size: ImageSize, format: PictureFormat): Promise<Rendition | null> {
    const path = this.files.rendition(id, size, format);
    let length = await this.files.length(path);
    if (length === null) {
      if ((await this.files.length(this.files.source(id))) === null) return null;
      await this.make(path, id, size, format);
      length = await this.files.length(path);
    }
    return length === null ? null : { path, length };
  }

  /** However many ask for the same one at the same time, it is made once. */
  private make(path: string, id: string, size: ImageSize, format: PictureFormat): Promise<void> {
    let made = this.making.get(path);
    if (!made) {
      made = this.queue
        .run(async () => this.files.write(path, await renderPicture(this.files.source(id), size, format)))
        .finally(() => this.making.delete(path));
      this.making.set(path, made);
    }
    return made;
  }
}
