import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { MerchantsPort, type ImageView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { forbiddenPicture, tooManyPictures } from '../catalog.errors.js';
import { AddPicture } from './add-picture.js';
import type { Upload } from './read-upload.js';

const MOST_PER_MERCHANT = 24;
const MOST_PER_DAY = 60;

/**
 * Takes in a picture of a shop that is not there yet, from whoever applies for it or helps with it. Bounded for the
 * shop and for the person, because anybody may sign up and apply. Two at once may pass the bound by one each.
 */
@Injectable()
export class AddApplicationPicture {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(AddPicture) private readonly pictures: AddPicture,
  ) {}

  /** Before a byte of the picture is read. */
  async mayAdd({ personId }: Actor, merchantId: string): Promise<void> {
    if (!(await this.merchants.mayAddPictures({ merchantId, personId }))) throw forbiddenPicture();
    const [counted] = await this.database.rows<{ merchant: number; person: number }>(
      `select count(*) filter (where merchant_id = $1)::int as merchant,
              count(*) filter (where added_by = $2 and created_at > now() - interval '1 day')::int as person
         from catalog.images where merchant_id = $1 or added_by = $2`,
      [merchantId, personId],
    );
    if (counted!.merchant >= MOST_PER_MERCHANT) throw tooManyPictures(MOST_PER_MERCHANT);
    if (counted!.person >= MOST_PER_DAY) throw tooManyPictures(MOST_PER_DAY);
  }

  add({ personId }: Actor, merchantId: string, upload: Upload): Promise<ImageView> {
    return this.pictures.add(merchantId, upload, personId);
  }
}
