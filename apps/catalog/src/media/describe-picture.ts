import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ImageView } from '#contracts/ports';
import { Database, rowsOf } from '#platform/database/database';
import { mediaNotFound } from '../catalog.errors.js';
import { Line } from '../offer/offer-fields.js';
import { imageView } from './image-view.js';
import type { ImageEntity } from './image.entity.js';

export class AltInput {
  @ApiProperty({ maxLength: 300 }) @Line(300, 0) alt!: string;
}

/** Changes the words for people who cannot see a picture, in its own row and in the offers that repeat them. */
@Injectable()
export class DescribePicture {
  constructor(@Inject(Database) private readonly database: Database) {}

  describe(merchantIds: string[], id: string, alt: string): Promise<ImageView> {
    return this.database.transaction(async (tx) => {
      const [image] = await rowsOf<ImageEntity>(
        tx,
        `update catalog.images set alt = $3 where id = $1 and merchant_id = any($2) returning *`,
        [id, merchantIds, alt],
      );
      if (!image) throw mediaNotFound();
      await tx.query(
        `update catalog.offers o set images = (
           select jsonb_agg(case when value ->> 'id' = $1 then value || jsonb_build_object('alt', $3::text) else value end order by at)
             from jsonb_array_elements(o.images) with ordinality as i (value, at))
          where merchant_id = any($2) and images @> jsonb_build_array(jsonb_build_object('id', $1::text))`,
        [id.toLowerCase(), merchantIds, alt],
      );
      return imageView(image);
    });
  }
}
