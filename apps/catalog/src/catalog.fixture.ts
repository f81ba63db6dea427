import type { Actor } from '#contracts/actor';
import type { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { slugOf } from './slug.js';

/*
 * A small believable street for the tests of the catalog.
 */

export interface FixtureShop {
  id: string;
  slug: string;
  name: string;
  merchantId: string;
}

export const memberOf = (...merchantIds: string[]): Actor => ({
  personId: newId(),
  name: 'Jens Roth',
  email: 'jens@laden.example',
  memberships: merchantIds.map((merchantId) => ({ role: 'owner', merchantId })),
  secondFactor: false,
});

/** Two districts and the categories bread, wine and courses, which ask for nothing before an offer is shown. */
export async function layTheGround(database: Database): Promise<void> {
  await database.rows(
    `insert into catalog.districts values ('stadtmitte', 'Stadtmitte', 50.8775, 12.082), ('untermhaus', 'Untermhaus', 50.885, 12.056)`,
  );
  await database.rows(
    `insert into catalog.categories (slug, name_de, name_en, parent, icon, position, vat_rate, withdrawal, minimum_age, badges, law) values
       ('lebensmittel', 'Lebensmittel', 'Food', null, 'basket', 0, 7, 'standard', null, '{}', 'free'),
       ('brot', 'Brot & Brötchen', 'Bread', 'lebensmittel', 'wheat', 1, 7, 'none_perishable', null, '{}', 'free'),
       ('getraenke', 'Getränke', 'Drinks', null, 'cup', 2, 19, 'standard', null, '{}', 'free'),
       ('wein', 'Wein', 'Wine', 'getraenke', 'wine', 3, 19, 'standard', 16, '{cool}', 'free'),
       ('dienste', 'Dienste', 'Services', null, 'calendar', 4, 19, 'service_early_start', null, '{}', 'free'),
       ('kurse', 'Kurse', 'Courses', 'dienste', 'hat', 5, 19, 'none_service_date', null, '{}', 'free')`,
  );
}

export interface ShopFacts {
  name?: string;
  kind?: string;
  story?: string;
  district?: string | null;
  openingHours?: string;
  closures?: { from: string; to: string; reason: string }[];
  merchantId?: string;
  status?: 'open' | 'hidden';
}

export async function aShop(database: Database, facts: ShopFacts = {}): Promise<FixtureShop> {
  const name = facts.name ?? 'Backstube Höhlerkruste';
  const shop = { id: newId(), merchantId: facts.merchantId ?? newId(), slug: slugOf(name, 'laden'), name };
  const legal = {
    name: `${name} e. K.`,
    street: 'Sorge',
    houseNumber: '21d',
    postcode: '07545',
    city: 'Gera',
    email: 'post@laden.example',
    phone: '0171 3920001',
    register: null,
    vatId: null,
    smallBusiness: false,
  };
  await database.rows(
    `insert into catalog.shops (id, merchant_id, slug, name, kind, summary, story, street, house_number, postcode, city,
       district, lat, lon, phone, email, opening_hours, closures, legal, status)
     values ($1, $2, $3, $4, $5, 'Ein Laden in der Sorge', $6, 'Sorge', '21d', '07545', 'Gera', $7, 50.87, 12.08,
       '0171 3920001', 'post@laden.example', $8, $9, $10, $11)`,
    [
      shop.id,
      shop.merchantId,
      shop.slug,
      name,
      facts.kind ?? 'Bäckerei',
      facts.story ?? 'Seit 1912 am Markt.',
      facts.district === undefined ? 'stadtmitte' : facts.district,
      facts.openingHours ?? '24/7',
      JSON.stringify(facts.closures ?? []),
      JSON.stringify(legal),
      facts.status ?? 'open',
    ],
  );
  return shop;
}

export const anOffer = (shop: FixtureShop, more: object = {}): object => ({
  shopId: shop.id,
  name: 'Roggenmischbrot',
  description: 'Drei Tage geführter Sauerteig.',
  category: 'brot',
  vatRate: 7,
  variants: [{ price: 490, onHand: 10, content: { amount: 1, unit: 'kg' } }],
  status: 'published',
  ...more,
});
