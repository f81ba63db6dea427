import { Inject, Injectable } from '@nestjs/common';
import type { ImageView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { imageView } from './image-view.js';
import { readPicture } from './read-picture.js';
import type { Upload } from './read-upload.js';
import { Renditions } from './renditions.js';
import { PictureStore, sourceOf } from './store/picture-store.js';

/** Takes in a merchant's picture. Its file is kept before its row is, so that no row ever lacks a file. */
@Injectable()
export class AddPicture {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Renditions) private readonly renditions: Renditions,
    @Inject(PictureStore) private readonly store: PictureStore,
  ) {}

  async add(merchantId: string, { bytes, alt }: Upload, addedBy: string | null = null): Promise<ImageView> {
    const picture = await this.renditions.queue.run(() => readPicture(bytes));
    const { width, height } = picture;
    const row = { id: newId(), alt, width, height };
    await this.store.write(sourceOf(row.id), picture.webp, true);
    await this.database.rows(
      `insert into catalog.images (id, merchant_id, alt, width, height, added_by) values ($1, $2, $3, $4, $5, $6)`,
      [row.id, merchantId, alt, width, height, addedBy],
    );
    return imageView(row);
  }
}
