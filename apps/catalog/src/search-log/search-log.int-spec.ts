import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CatalogPort } from '#contracts/ports';
import { startService, type TestService } from '../../../../test/support/service.js';
import { aShop, layTheGround } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import { SearchLog } from './search-log.js';
import { SweepSearches } from './sweep-searches.js';

let service: TestService;
let log: SearchLog;

beforeAll(async () => {
  service = await startService(Catalog);
  await layTheGround(service.database);
  await aShop(service.database, { name: 'Backstube Höhlerkruste' });
  log = service.get(SearchLog);
});
afterAll(() => service.stop());
beforeEach(async () => {
  await log.flush();
  await service.database.rows('delete from catalog.search_days');
});

const rows = () =>
  service.database.rows<object>(
    `select term, searches, without_hits, askers from catalog.search_days order by day, term`,
  );
const days = (day: string, term: string, askers: number, searches = askers) =>
  service.database.rows(
    `insert into catalog.search_days (day, term, searches, without_hits, askers) values (current_date - $1::int, $2, $3, $3, $4)`,
    [day, term, searches, askers],
  );
const look = (q: string, more = '') => service.call('GET', `/api/store/search?q=${encodeURIComponent(q)}${more}`);

describe('searches are counted', () => {
  it('by term, with those that found nothing, and in one row however often', async () => {
    for (const q of ['Höhlerkruste', 'Schlittschuhe', ' schlittSCHUHE!', 'schlittschuhe']) await look(q);
    await log.flush();
    await look('schlittschuhe');
    await log.flush();
    expect(await rows()).toEqual([
      { term: 'höhlerkruste', searches: 1, without_hits: 0, askers: 1 },
      // One visitor only: the same for the whole day.
      { term: 'schlittschuhe', searches: 4, without_hits: 4, askers: 1 },
    ]);
  });

  it('on the first page of a whole search only, and never what may be about a person', async () => {
    await look('Schlitten', '&district=stadtmitte');
    await look('renate.krause@gera-mail.example');
    await look('0171 3920001');
    await log.flush();
    expect(await rows()).toEqual([]);
  });

  it('without any trace of who asked', async () => {
    for (const asker of ['10.0.0.1 Firefox', '10.0.0.2 Firefox', '10.0.0.1 Firefox']) {
      log.note({ q: 'Schlitten', hits: 0, asker });
    }
    await log.flush();
    const [row] = await service.database.rows<object>('select * from catalog.search_days');
    expect(Object.keys(row!).sort()).toEqual(['askers', 'day', 'searches', 'term', 'without_hits']);
    expect(row).toMatchObject({ searches: 3, askers: 2 });
  });

  it('and a search answers all the same when they cannot be', async () => {
    await service.database.rows('alter table catalog.search_days rename to search_days_away');
    try {
      expect((await look('Schlitten')).status).toBe(200);
      await expect(log.flush()).resolves.toBeUndefined();
    } finally {
      await service.database.rows('alter table catalog.search_days_away rename to search_days');
    }
  });
});

describe('of what was looked for', () => {
  const figures = () => service.get(CatalogPort).figures({ from: daysAgo(80), to: daysAgo(-1) });
  const daysAgo = (days_: number) => new Date(Date.now() - days_ * 86_400_000).toISOString();

  it('the city sees terms that enough different people asked for', async () => {
    await days('3', 'schlittschuhe', 3);
    await days('2', 'geheimnis', 1, 40);
    await days('2', 'gerte', 2);
    await days('1', 'gerte', 2);
    await days('1', 'hosenträger', 6, 9);
    expect(await figures()).toMatchObject({
      searches: 56,
      searchesWithoutHits: 56,
      termsWithoutHits: [
        { term: 'hosenträger', searches: 9 },
        { term: 'schlittschuhe', searches: 3 },
      ],
    });
  });

  it('rare terms are forgotten after a month, and the sums stay', async () => {
    await days('70', 'geheimnis', 1, 2);
    await days('70', 'schlittschuhe', 5);
    await days('2', 'neulich', 1);
    expect(await service.get(SweepSearches).sweep()).toBe(1);
    expect(await rows()).toEqual([
      { term: '', searches: 2, without_hits: 2, askers: 0 },
      { term: 'schlittschuhe', searches: 5, without_hits: 5, askers: 5 },
      { term: 'neulich', searches: 1, without_hits: 1, askers: 1 },
    ]);
    expect(await service.get(SweepSearches).sweep()).toBe(0);
    expect(await figures()).toMatchObject({ searches: 8, termsWithoutHits: [{ term: 'schlittschuhe' }] });
  });

  it('nothing is kept for ever', async () => {
    await days('900', 'schlittschuhe', 50);
    await service.get(SweepSearches).sweep();
    expect(await rows()).toEqual([]);
  });
});

describe('figures of the catalogue', () => {
  it('count what may be seen, what is new and what somebody looks after', async () => {
    await service.database.rows(`delete from catalog.shops`);
    const shops = [await aShop(service.database, { name: 'Alt' }), await aShop(service.database, { name: 'Neu' })];
    await aShop(service.database, { name: 'Versteckt', status: 'hidden' });
    await service.database.rows(
      `update catalog.shops set created_at = now() - interval '200 days', touched_at = now() - interval '200 days' where id = $1`,
      [shops[0]!.id],
    );
    const to = new Date(Date.now() + 60_000).toISOString();
    const from = new Date(Date.now() - 30 * 86_400_000).toISOString();
    expect(await service.get(CatalogPort).figures({ from, to })).toMatchObject({
      profilesLive: 2,
      profilesNew: 1,
      profilesFresh: 1,
      offersLive: 0,
      shopsWithManyOffers: 0,
    });
    const { shops: places, districts, trades } = await service.get(CatalogPort).places({});
    expect(places.map(({ name, trade, offers }) => [name, trade, offers])).toEqual([
      ['Alt', null, 0],
      ['Neu', null, 0],
    ]);
    expect(districts).toHaveLength(2);
    expect(trades.map(({ slug }) => slug)).toEqual(['lebensmittel', 'getraenke', 'dienste']);
  });
});
