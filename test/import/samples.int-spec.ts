import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.js';
import { ImportDesk, sample } from './desk.js';
import { layCategories } from './ground.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await layCategories(world.db);
}, 60_000);
afterAll(() => world.stop());

test('a list from a till is understood with its old encoding, its lines above the headings and every planted error', async () => {
  const desk = await ImportDesk.of(world);
  const { body } = await desk.upload(sample('baeckerei-kasse.csv'), 'baeckerei-kasse.csv');
  expect(body.settings).toMatchObject({ encoding: 'windows-1252', separator: ';', headerRow: 4, decimal: ',' });
  expect(body.settings.columns).toEqual([
    'sku',
    'name',
    'description',
    'category',
    'price',
    'vat',
    'onHand',
    'content',
    'gtin',
  ]);
  expect(await desk.said(body.id)).toEqual({
    7: ['price_unreadable'],
    8: ['name_missing'],
    9: ['category_unknown'],
    10: ['gtin_spoiled'],
    11: ['twin'],
    12: ['vat_unknown', 'gtin_wrong'],
    13: ['stock_unreadable'],
  });
  expect(body.outcomes).toEqual({ created: 3, draft: 2, refused: 5 });
  expect(body.unknownCategories).toEqual([{ word: 'Brotzeug', rows: 1, alike: null }]);
});

test('what is said about a row has its column and its value, as the file names them', async () => {
  const desk = await ImportDesk.of(world);
  const { body } = await desk.upload(sample('baeckerei-kasse.csv'));
  const rows = await desk.rows(body.id, 'refused');
  expect(rows[0]).toMatchObject({
    number: 7,
    cells: ['B-103', 'Mohnzopf', 'Für acht; zum Kaffee', 'Brot & Brötchen', 'auf Anfrage', '7', '4', '500 g'],
    messages: [{ code: 'price_unreadable', weight: 'refused', heading: 'VK brutto', value: 'auf Anfrage' }],
  });
  expect(rows.find(({ number }) => number === 11).messages[0]).toMatchObject({ code: 'twin', more: '5' });
});

test('an offer that lacks what its category asks for becomes a draft, with what is missing and where the law says so', async () => {
  const desk = await ImportDesk.of(world);
  const done = await desk.bring(sample('spiele-unicode.txt'));
  expect(done.settings).toMatchObject({ encoding: 'utf-16le', separator: '\t' });
  const [labyrinth, quartet] = await desk.rows(done.id);
  const missing = labyrinth.messages.filter(({ code }: { code: string }) => code === 'missing');
  expect(missing.every(({ source }: { source: string | null }) => source)).toBe(true);
  expect(labyrinth.messages.some(({ field }: { field: string }) => field === 'manufacturerName')).toBe(false);
  // The second row names a maker without an address.
  expect(quartet).toMatchObject({ outcome: 'draft' });
  expect(quartet.messages).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'party_incomplete', value: 'Muster Spiele GmbH' }),
      expect.objectContaining({ code: 'missing', field: 'manufacturerName', source: expect.stringContaining('GPSR') }),
    ]),
  );
  expect(await desk.offer('Elsterquartett')).toMatchObject({ status: 'draft', vatRate: 19 });
  expect((await desk.offer('Höhler-Labyrinth')).duties.manufacturer).toEqual({
    name: 'Muster Spiele GmbH',
    address: 'Würfelweg 3, 07548 Gera',
    contact: 'post@muster-spiele.example',
  });
});

test('a file of prices and stock changes what is there and nothing else', async () => {
  const desk = await ImportDesk.of(world);
  await desk.bring(sample('baeckerei-kasse.csv'));
  const done = await desk.bring(sample('prices-stock.csv'));
  expect(done).toMatchObject({ onlyKnown: true, outcomes: { changed: 2, refused: 1 } });
  expect(done.settings).toMatchObject({ decimal: '.', columns: ['sku', 'price', 'onHand'] });
  expect(await desk.said(done.id)).toEqual({ 4: ['not_found'] });
  const bread = await desk.offer('Roggenmischbrot');
  expect(bread).toMatchObject({ description: 'Drei Tage geführter Sauerteig.', status: 'published' });
  expect(bread.variants).toMatchObject([{ price: { amount: 510 }, onHand: 20, content: { amount: 1, unit: 'kg' } }]);
});

test('rows of one group are one offer with variants, wherever they stand in the file', async () => {
  const desk = await ImportDesk.of(world);
  const done = await desk.bring(sample('kleidung-groessen.csv'));
  expect(await desk.said(done.id)).toEqual({ 5: ['price_unreadable'] });
  const shirt = await desk.offer('Ringelshirt');
  expect(shirt.variants).toMatchObject([
    { sku: 'TS-S', name: 'S', onHand: 3 },
    { sku: 'TS-M', name: 'M', onHand: 4 },
  ]);
  expect(shirt.duties.fibres).toBe('100 % Baumwolle');
  expect((await desk.offer('Strickmütze')).variants).toMatchObject([{ sku: 'MU', name: null }]);
});

test('a row that was refused joins its offer once it is put right', async () => {
  const desk = await ImportDesk.of(world);
  await desk.bring(sample('kleidung-groessen.csv'));
  await desk.bring('Gruppe;SKU;Artikel;Variante;Preis;Stück\nT-1;TS-L;Ringelshirt;L;29,95;2\n');
  expect((await desk.offer('Ringelshirt')).variants.map(({ name }: { name: string }) => name)).toEqual(['S', 'M', 'L']);
});

test('a workbook is read by its headings below the title, numbers as numbers, formulas as the text they are', async () => {
  const desk = await ImportDesk.of(world);
  const done = await desk.bring(sample('feinkost.xlsx'));
  expect(done.settings).toMatchObject({
    kind: 'sheet',
    sheet: 'Preisliste',
    sheets: ['Preisliste', 'Notizen'],
    headerRow: 3,
  });
  expect(await desk.said(done.id)).toEqual({ 6: ['gtin_wrong'] });
  expect(await desk.offer('Leinöl')).toMatchObject({
    vatRate: 7,
    variants: [{ gtin: '4006381333931', price: { amount: 549 }, content: { amount: 250, unit: 'ml' } }],
  });
  expect((await desk.offer('Senf')).description).toBe('=HYPERLINK("http://x.example","Klick")');
  expect((await desk.offer('Honig')).variants[0].content).toEqual({ amount: 0.5, unit: 'kg' });
});

test('what is no table is refused with a reason, and leaves nothing behind', async () => {
  const desk = await ImportDesk.of(world);
  const broken = await desk.upload(sample('kaputt.xlsx'), 'kaputt.xlsx');
  expect(broken).toMatchObject({ status: 422, body: { code: 'import.unreadable' } });
  expect((await desk.upload('Bezeichnung;Preis\n')).body.code).toBe('import.empty');
  expect((await desk.upload('')).body.code).toBe('import.missing');
  expect((await desk.client.get('/api/merchant/imports')).body.items).toEqual([]);
});
