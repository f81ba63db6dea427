import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApplyImport } from '../../apps/catalog/src/import/apply-import.js';
import { startWorld, type World } from '../support/world.js';
import { ImportDesk } from './desk.js';
import { layCategories } from './ground.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await layCategories(world.db);
}, 60_000);
afterAll(() => world.stop());

const HEAD = 'Artikelnummer;Bezeichnung;Beschreibung;Kategorie;Preis;Bestand\n';
const BREAD = `${HEAD}B-1;Roggenbrot;Mit Sauerteig.;Brot;4,90;12\n`;
const many = (count: number): string =>
  HEAD +
  Array.from({ length: count }, (_, at) => `M-${at};Semmel ${at};Rund.;Brot;0,${10 + (at % 80)};${at}\n`).join('');

const movements = async (desk: ImportDesk): Promise<number[]> => {
  const { rows } = await world.db.query<{ quantity: number }>(
    `select m.quantity from catalog.stock_movements m join catalog.variants v on v.id = m.variant_id
      where v.merchant_id = $1 order by m.id`,
    [desk.shop.merchantId],
  );
  return rows.map(({ quantity }) => quantity);
};

test('nothing is written before its merchant says so, and then it is', async () => {
  const desk = await ImportDesk.of(world);
  const { body, status } = await desk.upload(BREAD);
  expect({ status, outcomes: body.outcomes }).toEqual({ status: 201, outcomes: { created: 1 } });
  expect(await desk.offer('Roggenbrot')).toBeNull();
  expect((await desk.post(body.id, 'application')).status).toBe(201);
  await desk.until(body.id, 'applied');
  expect(await desk.offer('Roggenbrot')).toMatchObject({ status: 'published', variants: [{ onHand: 12 }] });
  const found = await desk.client.get('/api/store/search?q=Roggenbrot');
  expect(JSON.stringify(found.body)).toContain('Roggenbrot');
  expect(await movements(desk)).toEqual([12]);
});

test('a double click applies once, and the same file again changes nothing', async () => {
  const desk = await ImportDesk.of(world);
  const { body } = await desk.upload(BREAD);
  const both = await Promise.all([desk.post(body.id, 'application'), desk.post(body.id, 'application')]);
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  await desk.until(body.id, 'applied');
  const again = await desk.bring(BREAD);
  expect(again.outcomes).toEqual({ unchanged: 1 });
  expect(await desk.offer('Roggenbrot')).toMatchObject({ version: 1 });
  expect(await movements(desk)).toEqual([12]);
});

test('two processes at the same import, and one that died in the middle, write every row once', async () => {
  const desk = await ImportDesk.of(world);
  const { body } = await desk.upload(many(700));
  await desk.until(body.id, 'checked');
  const apply = world.host.app.get(ApplyImport, { strict: false });
  // As if the work had been decided and its process had died before the first batch.
  await world.db.query(`update catalog.imports set status = 'applying', done = 0, done_to = 0 where id = $1`, [
    body.id,
  ]);
  await Promise.all([apply.apply(body.id), apply.apply(body.id)]);
  const done = await desk.until(body.id, 'applied');
  expect(done).toMatchObject({ done: 700, outcomes: { created: 700 } });
  const { rows } = await world.db.query(
    `select count(*)::int as offers, count(distinct slug)::int as slugs from catalog.offers where merchant_id = $1`,
    [desk.shop.merchantId],
  );
  expect(rows).toEqual([{ offers: 700, slugs: 700 }]);
});

test('taking back takes new offers down and gives changed ones back what they were, sales in between stay sold', async () => {
  const desk = await ImportDesk.of(world);
  await desk.bring(BREAD);
  const second = await desk.bring(
    `${HEAD}B-1;Roggenbrot;Jetzt mit Kümmel.;Brot;5,60;30\nB-2;Mohnzopf;Süß.;Brot;3,20;4\n`,
  );
  const changed = await desk.offer('Roggenbrot');
  expect(changed).toMatchObject({
    description: 'Jetzt mit Kümmel.',
    variants: [{ price: { amount: 560 }, onHand: 30 }],
  });
  await world.db.query(`update catalog.variants set on_hand = on_hand - 5 where id = $1`, [changed.variants[0].id]);
  const back = await desk.takeBack(second.id);
  expect(back.takenBack).toEqual({ done: 2 });
  expect(await desk.offer('Roggenbrot')).toMatchObject({
    description: 'Mit Sauerteig.',
    status: 'published',
    variants: [{ price: { amount: 490 }, onHand: 7 }],
  });
  expect(await desk.offer('Mohnzopf')).toMatchObject({ status: 'withdrawn' });
  expect((await desk.post(second.id, 'taking-back')).status).toBe(201);
  expect((await desk.post(second.id, 'retry')).status).toBe(409);
});

test('what was taken back comes again when its file comes again', async () => {
  const desk = await ImportDesk.of(world);
  const first = await desk.bring(BREAD);
  await desk.takeBack(first.id);
  const again = await desk.bring(BREAD);
  expect(again.outcomes).toEqual({ changed: 1 });
  expect(await desk.offer('Roggenbrot')).toMatchObject({ status: 'published' });
});

test('an offer that was withdrawn by hand stays withdrawn when its file comes again', async () => {
  const desk = await ImportDesk.of(world);
  await desk.bring(BREAD);
  const { id } = await desk.offer('Roggenbrot');
  await desk.client.post(`/api/merchant/offers/${id}/withdrawal`);
  await desk.bring(BREAD.replace('4,90', '5,20'));
  expect(await desk.offer('Roggenbrot')).toMatchObject({ status: 'withdrawn', variants: [{ price: { amount: 520 } }] });
});

test('what was changed by hand since is not taken back, and said', async () => {
  const desk = await ImportDesk.of(world);
  const first = await desk.bring(BREAD);
  const { id, version } = await desk.offer('Roggenbrot');
  await desk.client.patch(`/api/merchant/offers/${id}`, { version, description: 'Von Hand.' });
  const back = await desk.takeBack(first.id);
  expect(back.takenBack).toEqual({ changed_since: 1 });
  expect(await desk.offer('Roggenbrot')).toMatchObject({ status: 'published', description: 'Von Hand.' });
});

test('an import can be stopped and taken back while it is being applied', async () => {
  const desk = await ImportDesk.of(world);
  const { body } = await desk.upload(many(400));
  await world.db.query(`update catalog.imports set status = 'applying' where id = $1`, [body.id]);
  await desk.takeBack(body.id);
  await world.host.app.get(ApplyImport, { strict: false }).apply(body.id);
  expect((await desk.client.get(`/api/merchant/imports/${body.id}`)).body.status).toBe('taken_back');
  expect((await desk.client.get('/api/merchant/offers')).body.items).toEqual([]);
});

test('refused rows can be tried again once their reason is gone', async () => {
  const desk = await ImportDesk.of(world);
  const done = await desk.bring(`${BREAD}B-9;Krapfen;Mit Füllung.;Schmalzgebackenes;1,50;9\n`);
  expect(done.outcomes).toEqual({ created: 1, refused: 1 });
  await world.db.query(
    `insert into catalog.categories (slug, name_de, name_en, icon, position, vat_rate, withdrawal, law)
     values ('schmalz', 'Schmalzgebackenes', 'Doughnuts', 'x', 9, 7, 'none_perishable', 'free')`,
  );
  expect((await desk.post(done.id, 'retry')).status).toBe(201);
  const again = await desk.until(done.id, 'applied');
  expect(again.outcomes).toEqual({ created: 2 });
  expect(await desk.offer('Krapfen')).toMatchObject({ status: 'published', category: 'schmalz' });
  await world.db.query(`delete from catalog.categories where slug = 'schmalz'`);
});

test('a shop says what its own words for categories mean, and what rows without one are', async () => {
  const desk = await ImportDesk.of(world);
  const { body } = await desk.upload(`${HEAD}B-1;Semmel;Rund.;Kleinzeug;0,50;9\nB-2;Taler;Flach.;;0,60;9\n`);
  expect(body.outcomes).toEqual({ refused: 2 });
  const checked = await desk.settings(body.id, { categories: { Kleinzeug: 'brot' }, category: 'lebensmittel' });
  expect(checked.body).toMatchObject({ status: 'checked', outcomes: { created: 2 }, unknownCategories: [] });
});

test('columns that were guessed wrong are put right, also by reading the file in another way', async () => {
  const desk = await ImportDesk.of(world);
  const { body } = await desk.upload('Irgendwas;Text;Geld\nSemmel;Rund, knusprig.;0,50\n');
  expect(body.settings.columns).toEqual([null, 'description', null]);
  const named = await desk.settings(body.id, { columns: ['name', 'description', 'price'], category: 'brot' });
  expect(named.body.outcomes).toEqual({ created: 1 });
  const wrong = await desk.settings(body.id, { separator: ',' });
  expect(wrong.body.settings).toMatchObject({ separator: ',', headings: ['Irgendwas;Text;Geld', '', ''] });
  expect(wrong.body.outcomes).toEqual({ refused: 1 });
});

test('a count below what orders hold is refused with how many that are', async () => {
  const desk = await ImportDesk.of(world);
  await desk.bring(BREAD);
  const { variants } = await desk.offer('Roggenbrot');
  await world.db.query(`update catalog.variants set held = 5 where id = $1`, [variants[0].id]);
  const done = await desk.bring('Artikelnummer;Bestand\nB-1;3\n');
  expect((await desk.rows(done.id))[0].messages).toMatchObject([{ code: 'pieces_held', more: '5' }]);
  await desk.bring('Artikelnummer;Bestand\nB-1;5\n');
  expect((await desk.offer('Roggenbrot')).variants).toMatchObject([{ onHand: 5, held: 5 }]);
});

test('a published offer is not changed into one that may not be shown', async () => {
  const desk = await ImportDesk.of(world);
  await desk.bring(BREAD);
  const done = await desk.bring(`${HEAD}B-1;Roggenbrot;Mit Sauerteig.;Spiele;4,90;12\n`);
  expect(done.outcomes).toEqual({ refused: 1 });
  expect((await desk.said(done.id))[2]).toEqual(expect.arrayContaining(['incomplete_published', 'missing']));
  expect(await desk.offer('Roggenbrot')).toMatchObject({ status: 'published', category: 'brot' });
});

test('article numbers of another shop of the same merchant are left alone, those of other merchants mean nothing', async () => {
  const desk = await ImportDesk.of(world);
  await desk.bring(BREAD);
  const branch = await world.factory.aShop({ merchantId: desk.shop.merchantId });
  const form = new FormData();
  form.set('shopId', branch.id);
  form.set('file', new Blob([BREAD]), 'artikel.csv');
  const { body } = await desk.client.send('POST', '/api/merchant/imports', form);
  expect((await desk.rows(body.id))[0].messages).toMatchObject([{ code: 'other_shop', value: 'B-1' }]);
  const stranger = await ImportDesk.of(world);
  expect((await stranger.bring(BREAD)).outcomes).toEqual({ created: 1 });
});

test('a file that nobody wants is given up, and its rows are gone', async () => {
  const desk = await ImportDesk.of(world);
  const { body } = await desk.upload(BREAD);
  expect((await desk.client.delete(`/api/merchant/imports/${body.id}`)).status).toBe(204);
  expect((await desk.client.get(`/api/merchant/imports/${body.id}`)).status).toBe(404);
  const { rows } = await world.db.query(`select from catalog.import_rows where import_id = $1`, [body.id]);
  expect(rows).toHaveLength(0);
});
