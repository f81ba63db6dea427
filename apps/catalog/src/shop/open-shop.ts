import { Inject, Injectable } from '@nestjs/common';
import { MerchantsPort, type ShopProfile } from '#contracts/ports';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { weightedWords } from '../search/words.js';
import { slugsFor } from '../slug.js';

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
      for (const slug of slugsFor(profile.shop.name, 'laden')) {
        if (await this.isThere(tx, profile.shopId)) return;
        if (await this.write(tx, slug, profile)) return;
      }
    });
  }

  private async isThere(tx: Tx, shopId: string): Promise<boolean> {
    return (await rowsOf(tx, `select 1 from catalog.shops where id = $1`, [shopId])).length > 0;
  }

  /** Until somebody puts the shop on the map it stands in the middle of its district. False when the slug is taken. */
  private async write(tx: Tx, slug: string, { merchantId, shopId, legal, shop }: ShopProfile): Promise<boolean> {
    const written = await rowsOf(
      tx,
      `insert into catalog.shops (id, merchant_id, slug, name, kind, summary, story, street, house_number, postcode, city,
         district, phone, email, opening_hours, legal, lat, lon, words)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, d.slug, $13, $14, $15, $16, d.lat, d.lon,
              ${weightedWords('$4::text', '$5::text', `$6::text || ' ' || $7::text`)}
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
      ],
    );
    return written.length > 0;
  }
}
