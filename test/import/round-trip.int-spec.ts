import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.js';
import { ImportDesk, sample } from './desk.js';
import { layCategories } from './ground.js';

let world: World;
let desk: ImportDesk;
beforeAll(async () => {
  world = await startWorld();
  await layCategories(world.db);
  desk = await ImportDesk.of(world);
  for (const name of ['kleidung-groessen.csv', 'spiele-unicode.txt', 'feinkost.xlsx']) await desk.bring(sample(name));
  const awkward =
    'SKU;Name;Beschreibung;Kategorie;Preis;Bestand;Pfand;Inhalt\nA;=1+1;"Zeile eins\nZeile ""zwei""; -5";Brot;1,00;1;0,25;6 x 0,33 l\n';
  await desk.bring(awkward);
}, 60_000);
afterAll(() => world.stop());

async function exported(query: string): Promise<Uint8Array> {
  const response = await desk.client.file(`/api/merchant/exports/offers?${query}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

const state = async () =>
  (
    await world.db.query(
      `select to_jsonb(o) - 'updated_at' as offer, (select jsonb_agg(to_jsonb(v) order by v.id) from catalog.variants v where v.offer_id = o.id) as variants
         from catalog.offers o where merchant_id = $1 order by id`,
      [desk.shop.merchantId],
    )
  ).rows;

test.each(['format=csv', 'format=xlsx', 'format=xlsx&part=stock'])(
  'what was exported as %s and comes back changes nothing',
  async (query) => {
    const before = await state();
    const done = await desk.bring(await exported(query));
    expect(done.outcomes).toEqual({ unchanged: 9 });
    expect(await state()).toEqual(before);
  },
);

test('a changed cell of an exported file changes that and nothing else', async () => {
  const text = new TextDecoder().decode(await exported('format=csv'));
  const before = await state();
  const done = await desk.bring(text.replace('19,95', '17,5'));
  expect(done.outcomes).toEqual({ changed: 1, unchanged: 8 });
  const after = await state();
  const moved = after.filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]));
  expect(moved).toMatchObject([{ offer: { name: 'Strickmütze', price_from: 1750 }, variants: [{ price: 1750 }] }]);
});

test('formulas of a file are text to a spreadsheet that opens the export', async () => {
  const text = new TextDecoder().decode(await exported('format=csv'));
  expect(text).toContain(`'=1+1`);
});

test('a shop moves to another merchant with its file: the same goods come out', async () => {
  const other = await ImportDesk.of(world);
  const done = await other.bring(await exported('format=xlsx'));
  expect(done.outcomes.refused).toBeUndefined();
  expect((await other.offer('Ringelshirt')).variants.map(({ name }: { name: string }) => name)).toEqual(['S', 'M']);
  expect((await other.offer('=1+1')).variants).toMatchObject([
    { deposit: { amount: 25 }, content: { amount: 1.98, unit: 'l' } },
  ]);
});
