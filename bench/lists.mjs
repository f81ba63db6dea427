// What finding costs: lists with counts, details and suggestions beside the raw limit of the machine in the same run;
// whether a list costs more when there are more shops; how soon a changed price is seen.
// node bench/lists.mjs [--shops 400] [--offers 100000] [--seconds 5] [--few 5000]   (--few 0 skips the runs by shops)
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { startCity } from '../dist/apps/launcher/src/city.js';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? Number(process.argv[at + 1]) : fallback;
};
const shops = option('shops', 400);
const offers = option('offers', 100_000);
const seconds = option('seconds', 5);
const few = option('few', 5_000);
const CONNECTIONS = 8;
const ROUNDS = 3;
const say = (line = '') => console.log(line);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

async function rate(url) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.average, p95: result.latency.p97_5 };
}

/** A city in a folder of its own, without the demo's pictures: drawing them beside the load would measure the drawing. */
async function inCity({ shops: many, offers: all }, measure) {
  const dataDir = mkdtempSync(join(tmpdir(), 'laden-lists-'));
  const nothing = join(dataDir, 'nothing.mjs');
  writeFileSync(nothing, '');
  const programs = { pictures: nothing };
  const city = await startCity({ port: 0, dataDir, shops: many, offers: all, programs, env: { LOG_LEVEL: 'error' } });
  const db = new pg.Pool({ connectionString: city.databaseUrl, max: 4 });
  db.on('error', () => {});
  try {
    await db.query('vacuum analyze');
    await measure(city, db);
  } finally {
    await db.end();
    await city.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The leaf category that has most, and an offer in it. */
async function someOf(db) {
  const { rows } = await db.query(
    `select category, min(slug) as slug, count(*)::int as offers from catalog.offers
      where status = 'published' and shop_open group by 1 order by 3 desc limit 1`,
  );
  return rows[0];
}

async function byShops() {
  const costs = [];
  for (const many of [10, 100, 1_000]) {
    await inCity({ shops: many, offers: few }, async (city, db) => {
      const { category } = await someOf(db);
      const pages = ['/api/store/offers', `/api/store/offers?category=${category}&facets=true`];
      const times = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const page of pages) times.push(1000 / (await rate(city.url + page)).perSecond);
      }
      costs.push(mean(times));
      say(`list pages with ${many} shops and ${few} offers: ${mean(times).toFixed(3)} ms each`);
    });
  }
  say(`cost with 1,000 shops against 10: ratio ${(costs.at(-1) / costs[0]).toFixed(2)} (wanted ≤ 1.2)`);
}

async function compare(name, product, limit, wanted) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push([await rate(limit), await rate(product)]);
  const raw = mean(rounds.map(([first]) => first.perSecond));
  const own = mean(rounds.map(([, second]) => second.perSecond));
  const share = ((own / raw) * 100).toFixed(0);
  say(`${name}: ${own.toFixed(0)}/s of ${raw.toFixed(0)}/s raw = ${share} % (wanted ≥ ${wanted} %)`);
}

const TYPED = [
  'br',
  'bro',
  'brot',
  'ka',
  'kaff',
  'kaffee',
  'sch',
  'schal',
  'wein',
  'blu',
  'blumen',
  'bu',
  'buch',
  'rad',
  'fahrr',
  'ker',
  'kerze',
  'tee',
  'ho',
  'honig',
];

async function suggestions(city) {
  await (await fetch(`${city.url}/api/suggest?q=brot`)).json();
  const taken = [];
  const end = Date.now() + seconds * 1000;
  const typist = async (at) => {
    for (let key = at; Date.now() < end; key++) {
      const began = performance.now();
      const answer = await fetch(`${city.url}/api/suggest?q=${TYPED[key % TYPED.length]}`);
      if (!answer.ok) throw new Error(`suggest: ${answer.status}`);
      await answer.arrayBuffer();
      taken.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => typist(at)));
  taken.sort((one, other) => one - other);
  const part = (share) => taken[Math.floor(taken.length * share)].toFixed(1);
  say(
    `suggestions at ${CONNECTIONS} connections: ${(taken.length / seconds).toFixed(0)}/s, p50 ${part(0.5)} ms, p95 ${part(0.95)} ms (wanted ≤ 30)`,
  );
}

/** How long after the commit the page of a list shows the new price, at worst, while the list is being read. */
async function freshness(city, db, category) {
  const url = `${city.url}/api/store/offers?category=${category}&facets=true&limit=1`;
  const waits = [];
  for (let round = 0; round < 5; round++) {
    const { items } = await (await fetch(url)).json();
    const price = items[0].price.amount + 1;
    await db.query(`update catalog.variants set price = $2 where offer_id = $1`, [items[0].id, price]);
    await db.query(`update catalog.offers set price_from = $2 where id = $1`, [items[0].id, price]);
    const began = performance.now();
    for (;;) {
      const now = await (await fetch(url)).json();
      if (now.items[0].price.amount === price) break;
    }
    waits.push(performance.now() - began);
  }
  say(`a changed price is on the list after ${Math.max(...waits).toFixed(0)} ms at most (wanted ≤ 1,000)`);
}

async function uncached(city, name, query) {
  const waits = [];
  for (let round = 0; round < 7; round++) {
    // Another price makes another list, whose counts nobody has made yet.
    const began = performance.now();
    await (await fetch(`${city.url}/api/store/offers?${query}&facets=true&priceTo=${90_000 + round}`)).arrayBuffer();
    waits.push(performance.now() - began);
  }
  say(`${name}, counts made for the first time: ${median(waits).toFixed(0)} ms`);
}

say(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);
if (few > 0) await byShops();
await inCity({ shops, offers }, async (city, db) => {
  const { category, slug, offers: inIt } = await someOf(db);
  say(`${shops} shops, ${offers} offers; largest category ${category} with ${inIt}`);
  const limit = fork(join(import.meta.dirname, 'limit.mjs'), {
    env: { ...process.env, DATABASE_URL: city.databaseUrl },
  });
  const { port } = await new Promise((resolve) => limit.once('message', resolve));
  const page = `${city.url}/api/store/offers?category=${category}&facets=true`;
  const { facets } = await (await fetch(page)).json();
  await fetch(`http://127.0.0.1:${port}/facets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(facets),
  });
  await compare('category page with counts', page, `http://127.0.0.1:${port}/category/${category}`, 50);
  await compare('offer detail', `${city.url}/api/store/offers/${slug}`, `http://127.0.0.1:${port}/detail/${slug}`, 60);
  await suggestions(city);
  await freshness(city, db, category);
  await uncached(city, 'category page', `category=${category}`);
  await uncached(city, 'the whole city', 'regional=false');
  limit.disconnect();
});
