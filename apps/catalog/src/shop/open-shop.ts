import { Inject, Injectable } from '@nestjs/common';
import { MerchantsPort, type ImageView, type ShopProfile } from '#contracts/ports';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { slugsFor } from '../slug.js';
import { standAsKnown } from '../standing/follow-standing.js';
import { shopPictures } from './shop-pictures.js';

/** Makes the shop of an approved application public. Doing it again changes nothing. */
@Injectable()
export class OpenShop {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
  ) {}

  async open(applicationId: string): Promise<void> {
    const profile = await this.merchants.approvedProfile({ applicationId });
    await this.database.transaction(async (tx) => {
      const images = await this.images(tx, profile);
      for (const slug of slugsFor(profile.shop.name, 'laden')) {
        if (await this.isThere(tx, profile.shopId)) return;
        if (await this.write(tx, slug, profile, images)) return standAsKnown(tx, profile.shopId);
      }
    });
  }

  /** The pictures of the application in its order, as far as they were taken in for this merchant. */
  private async images(tx: Tx, { merchantId, shop }: ShopProfile): Promise<ImageView[]> {
    const found = await shopPictures(tx, merchantId, shop.pictures ?? []);
    return found.filter((image) => image !== null);
  }

  private async isThere(tx: Tx, shopId: string): Promise<boolean> {
    return (await rowsOf(tx, `select 1 from catalog.shops where id = $1`, [shopId])).length > 0;
  }

  /** Until somebody puts the shop on the map it stands in the middle of its district. False when the slug is taken. */
  private async write(
    tx: Tx,
    slug: string,
    { merchantId, shopId, legal, registrations, shop }: ShopProfile,
    images: ImageView[],
  ): Promise<boolean> {
    const written = await rowsOf(
      tx,
      `insert into catalog.shops (id, merchant_id, slug, name, kind, summary, story, street, house_number, postcode, city,
         district, phone, email, opening_hours, legal, image, images, registrations, lat, lon)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, d.slug, $13, $14, $15, $16, $17, $18, $19, d.lat, d.lon
         from (select 1) as one left join catalog.districts d on d.slug = $12
       on conflict do nothing returning id`,
      [
        shopId,
        merchantId,
        slug,
        shop.name,
        shop.kind,
        shop.summary,
        shop.story,
        shop.street,
        shop.houseNumber,
        shop.postcode,
        shop.city,
        shop.district,
        shop.phone,
        shop.email,
        shop.openingHours,
        JSON.stringify(legal),
        images[0] ? JSON.stringify(images[0]) : null,
        JSON.stringify(images),
        JSON.stringify(registrations ?? {}),
      ],
    );
    return written.length > 0;
  }
}
