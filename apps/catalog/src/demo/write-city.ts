import type pg from 'pg';
import type { FulfilmentMethod } from '#contracts/facts';
import type { DemoCity, DemoClosure, DemoMerchant, DemoShop } from '../../../../demo/types.js';
import { dayOf } from '../shop/day.js';
import type { Closure, LegalNotice, ShopEntity } from '../shop/shop.entity.js';
import { demoId } from './demo-ids.js';
import type { DemoPictures } from './demo-pictures.js';
import { writeImages } from './write-images.js';

type Sql = Pick<pg.ClientBase, 'query'>;

/** As the demo's applications say: nobody fills packaging or brings devices into the country. */
const REGISTRATIONS = { noPackaging: true, noOwnDevices: true, food: 'Lebensmittelüberwachung der Stadt' };
/** What the marketplace can do so far, whatever else a shop would like to offer. */
const FULFILMENT: FulfilmentMethod[] = ['pickup'];

/** Writes districts, streets, categories and shops of a demo city. */
export async function writeCity(sql: Sql, city: DemoCity, pictures: DemoPictures, today: Date): Promise<void> {
  await writeDistricts(sql, city);
  await writeStreets(sql, city);
  await writeShapes(sql, city);
  await writeCategories(sql, city);
  const merchants = new Map(city.merchants.map((merchant) => [merchant.slug, merchant]));
  const rows = city.shops.map((shop) => shopRow(shop, merchants.get(shop.merchant)!, pictures, today));
  await writeImages(
    sql,
    rows.flatMap(({ image }) => image ?? []),
  );
  await writeShops(sql, rows);
}

async function writeDistricts(sql: Sql, city: DemoCity): Promise<void> {
  const rows = city.districts.map(({ slug, name, centre }) => ({ slug, name, ...centre }));
  await sql.query(
    `insert into catalog.districts select * from jsonb_populate_recordset(null::catalog.districts, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

async function writeStreets(sql: Sql, city: DemoCity): Promise<void> {
  const rows = city.streets.map(({ name, district, postcode, position }) => ({
    name,
    district,
    postcode,
    ...position,
  }));
  await sql.query(
    `insert into catalog.streets select * from jsonb_populate_recordset(null::catalog.streets, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

async function writeShapes(sql: Sql, city: DemoCity): Promise<void> {
  const rows = city.shapes.map((shape, position) => ({ ...shape, position }));
  await sql.query(
    `insert into catalog.map_shapes select * from jsonb_populate_recordset(null::catalog.map_shapes, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

async function writeCategories(sql: Sql, city: DemoCity): Promise<void> {
  const rows = city.categories.map((category, position) => ({
    slug: category.slug,
    name_de: category.name.de,
    name_en: category.name.en,
    parent: category.parent,
    icon: category.icon,
    position,
    vat_rate: category.vatRate,
    withdrawal: category.withdrawal,
    minimum_age: category.minimumAge,
    unit_price: category.unitPrice,
    badges: category.badges,
    law: category.law ?? 'general',
    attributes: category.attributes ?? [],
  }));
  await sql.query(
    `insert into catalog.categories select * from jsonb_populate_recordset(null::catalog.categories, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

type ShopRow = Omit<ShopEntity, 'status' | 'created_at' | 'touched_at' | 'words' | 'version'>;

function shopRow(shop: DemoShop, merchant: DemoMerchant, pictures: DemoPictures, today: Date): ShopRow {
  return {
    id: demoId('shop', shop.slug),
    merchant_id: demoId('merchant', shop.merchant),
    slug: shop.slug,
    name: shop.name,
    kind: shop.kind,
    summary: shop.summary,
    story: shop.story,
    street: shop.street,
    house_number: shop.houseNumber,
    postcode: shop.postcode,
    city: shop.city,
    district: shop.district,
    ...shop.position,
    phone: shop.phone,
    email: shop.email,
    opening_hours: shop.openingHours,
    closures: shop.closures.map((closure) => closureFrom(closure, today)),
    step_free: shop.stepFree,
    access_note: shop.accessNote,
    tram_stop: shop.tramStop,
    website: null,
    pickup_note: shop.pickupNote,
    services: shop.services,
    assortment: shop.assortment,
    fulfilment: FULFILMENT,
    auto_accept: shop.autoAccept,
    image: pictures.view(shop.picture, `Schaufenster von ${shop.name}`),
    images: [],
    legal: legalNotice(merchant),
    registrations: REGISTRATIONS,
  };
}

function closureFrom({ fromDay, toDay, reason }: DemoClosure, today: Date): Closure {
  const day = (offset: number) => dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset));
  return { from: day(fromDay), to: day(toDay), reason };
}

function legalNotice(merchant: DemoMerchant): LegalNotice {
  const { name, street, houseNumber, postcode, city, email, phone, vatId, smallBusiness } = merchant;
  const register = [merchant.registerCourt, merchant.registerNumber].filter(Boolean).join(', ');
  return { name, street, houseNumber, postcode, city, email, phone, register: register || null, vatId, smallBusiness };
}

async function writeShops(sql: Sql, rows: ShopRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await sql.query(
    `insert into catalog.shops (${columns})
     select ${columns} from jsonb_populate_recordset(null::catalog.shops, $1::jsonb) s
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
