import { Inject, Injectable } from '@nestjs/common';
import { EncodingQueue } from './encoding-queue.js';
import type { ImageSize } from './image-view.js';
import { renderPicture } from './render-picture.js';
import { PictureStore, renditionOf, sourceOf, type PictureFormat, type StoredPicture } from './store/picture-store.js';

/** The sizes and formats of pictures, each made when it is first asked for and kept beside its source. */
@Injectable()
export class Renditions {
  readonly queue = new EncodingQueue();
  private readonly making = new Map<string, Promise<void>>();

  constructor(@Inject(PictureStore) private readonly store: PictureStore) {}

  /** Null when there is no such picture. */
  async open(id: string, size: ImageSize, format: PictureFormat): Promise<StoredPicture | null> {
    const key = renditionOf(id, size, format);
    const found = await this.store.open(key);
    if (found) return found;
    if (!(await this.store.has(sourceOf(id)))) return null;
    await this.make(key, id, size, format);
    return this.store.open(key);
  }

  /** However many ask for the same one at the same time, it is made once. */
  private make(key: string, id: string, size: ImageSize, format: PictureFormat): Promise<void> {
    let made = this.making.get(key);
    if (!made) {
      made = this.queue
        .run(async () => {
          const source = await this.store.read(sourceOf(id));
          await this.store.write(key, await renderPicture(source, size, format));
        })
        .finally(() => this.making.delete(key));
      this.making.set(key, made);
    }
    return made;
  }
}
