import type pg from 'pg';
import type { DemoCity } from '../../../../demo/types.js';
import type { DemoPictures } from './demo-pictures.js';
import { writeImages } from './write-images.js';

type Sql = Pick<pg.ClientBase, 'query'>;

/** Writes the shared product data of a demo city: the goods of its offers that carry a number, and some nobody has yet. */
export async function writeProducts(sql: Sql, city: DemoCity, pictures: DemoPictures): Promise<void> {
  const shown = city.products.map((product) => ({ ...product, image: pictures.view(product.picture, product.name) }));
  await writeImages(
    sql,
    shown.map(({ image }) => image),
  );
  const rows = shown.map(({ gtin, name, brand, description, category, content, duties, image }) => ({
    gtin,
    name,
    brand,
    description,
    category,
    duties,
    content_amount: content?.amount ?? null,
    content_unit: content?.unit ?? null,
    image_id: image.id,
  }));
  const columns = 'gtin, name, brand, description, category, content_amount, content_unit, duties, image_id';
  await sql.query(
    `insert into catalog.products (${columns})
     select ${columns} from jsonb_populate_recordset(null::catalog.products, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
  await sql.query(
    `insert into catalog.products (${columns})
     select distinct on (v.gtin) v.gtin, concat_ws(' ', o.name, v.name), null, o.description, o.category, v.content_amount,
            v.content_unit, o.duties, (o.images -> 0 ->> 'id')::uuid
       from catalog.variants v join catalog.offers o on o.id = v.offer_id
      where v.gtin is not null and v.active order by v.gtin, o.id
     on conflict do nothing`,
  );
}
