import type pg from 'pg';
import type { ImageView } from '#contracts/ports';

/** Notes pictures of the demo city. They belong to no merchant, since several may show the same. */
export async function writeImages(sql: Pick<pg.ClientBase, 'query'>, images: ImageView[]): Promise<void> {
  await sql.query(
    `insert into catalog.images (id, alt, width, height)
     select distinct on (id) id, alt, width, height from jsonb_populate_recordset(null::catalog.images, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(images.map(({ id, alt, width, height }) => ({ id, alt, width, height })))],
  );
}
