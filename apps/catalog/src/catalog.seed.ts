import type pg from 'pg';
import type { Config } from '#platform/config/config';
import type { DemoCity } from '../../../demo/types.js';
import { DemoPictures, type PictureFacts } from './demo/demo-pictures.js';
import { DrawPictures, type DrawingMeans } from './demo/draw-pictures.js';
import { chooseStore } from './media/store/choose-store.js';
import { writeCity } from './demo/write-city.js';
import { WriteOffers } from './demo/write-offers.js';
import { writeProducts } from './demo/write-products.js';
import { writePast, type PastSearch } from './demo/write-past.js';

/** Writes districts, categories, shops and offers of a demo city. What is there already stays as it is. */
export async function seedCatalog(
  sql: Pick<pg.ClientBase, 'query'>,
  city: DemoCity,
  facts: PictureFacts,
  searches: readonly PastSearch[] = [],
  now = new Date(),
): Promise<void> {
  const pictures = new DemoPictures(facts);
  await writeCity(sql, city, pictures, now);
  await new WriteOffers(sql, city, pictures, now).write();
  await writeProducts(sql, city, pictures);
  await writePast(sql, city, searches);
}

/** Draws the pictures of a demo city into the store that is configured; answers how many were missing. */
export function drawPictures(
  config: Pick<Config, 'DATA_DIR' | 'bucket'>,
  city: Pick<DemoCity, 'shops' | 'offers' | 'products'>,
  means: DrawingMeans,
): Promise<number> {
  return new DrawPictures(chooseStore(config), means).draw(city);
}
