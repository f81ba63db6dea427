import type pg from 'pg';
import type { DemoCity } from '../../../../demo/types.js';

/** The districts beyond the city's limits that share a postcode with it. */
const BEYOND = 'umland';

/** Writes which postcodes the city has, which districts lie in each, and which reach beyond the city. */
export async function writePlaces(sql: Pick<pg.ClientBase, 'query'>, city: DemoCity): Promise<void> {
  const rows = city.postcodes.map(({ postcode, shared }) => ({
    postcode,
    shared,
    districts: city.districts
      .filter(({ slug, postcodes }) => slug !== BEYOND && postcodes.includes(postcode))
      .map(({ slug, name }) => ({ slug, name })),
  }));
  await sql.query(
    `insert into merchants.city_postcodes (postcode, districts, shared)
     select postcode, districts, shared
       from jsonb_to_recordset($1::jsonb) as p(postcode text, districts jsonb, shared boolean)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
