import { rowsOf, type Tx } from '#platform/database/database';
import type { OfferEntity } from './offer.entity.js';
import { refuseTakenSku } from './refuse-taken-sku.js';
import type { VariantEntity } from './variant.entity.js';

export type VariantRow = Omit<VariantEntity, 'content_amount'> & { content_amount: number | string | null };

/** What a merchant may change of a variant. `held` belongs to the orders. */
const CHANGEABLE = [
  'position',
  'name',
  'price',
  'deposit',
  'on_hand',
  'gtin',
  'sku',
  'content_amount',
  'content_unit',
  'estimated_grams',
  'image_id',
  'unit_price',
  'active',
] as const;

/** Writes a new offer; false when its slug is taken. */
export async function insertOffer(tx: Tx, row: Partial<OfferEntity>): Promise<boolean> {
  const columns = Object.keys(row).join(', ');
  const written = await rowsOf(
    tx,
    `insert into catalog.offers (${columns}) select ${columns} from jsonb_populate_record(null::catalog.offers, $1::jsonb)
     on conflict (slug) do nothing returning id`,
    [JSON.stringify(row)],
  );
  return written.length > 0;
}

export async function updateOffer(tx: Tx, id: string, row: Partial<OfferEntity>): Promise<void> {
  const columns = Object.keys(row).join(', ');
  await tx.query(
    `update catalog.offers set (${columns}, version, updated_at) = (
       select ${columns}, offers.version + 1, now() from jsonb_populate_record(null::catalog.offers, $2::jsonb))
      where id = $1`,
    [id, JSON.stringify(row)],
  );
}

/** Writes the variants of an offer, new ones and known ones whose rows the transaction has locked. */
export async function writeVariants(tx: Tx, rows: Partial<VariantRow>[]): Promise<void> {
  await freeSkus(tx, rows);
  const columns = ['id', 'offer_id', 'merchant_id', ...CHANGEABLE].join(', ');
  const written = tx.query(
    `insert into catalog.variants (${columns})
     select ${columns} from jsonb_populate_recordset(null::catalog.variants, $1::jsonb)
     on conflict (id) do update set ${CHANGEABLE.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
  await written.catch(refuseTakenSku);
}

/** Two variants may swap their article numbers: the old ones go before the new ones come. */
async function freeSkus(tx: Tx, rows: Partial<VariantRow>[]): Promise<void> {
  const named = rows.filter(({ sku }) => sku);
  if (named.length < 2) return;
  await tx.query(
    `update catalog.variants v set sku = null from unnest($1::uuid[], $2::text[]) as n(id, sku)
      where v.id = n.id and v.sku is distinct from n.sku and v.sku is not null`,
    [named.map(({ id }) => id), named.map(({ sku }) => sku)],
  );
}
