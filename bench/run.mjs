// Measures what issue-sized promises are about, each beside the raw limit of the machine in the same run.
// node bench/run.mjs [--shops 100] [--offers 10000] [--seconds 5]
import { execFile, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { startCity } from '../dist/apps/launcher/src/city.js';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? Number(process.argv[at + 1]) : fallback;
};
const shops = option('shops', 100);
const offers = option('offers', 10_000);
const seconds = option('seconds', 5);
const dataDir = mkdtempSync(join(tmpdir(), 'laden-bench-'));
const run = promisify(execFile);

const say = (line = '') => console.log(line);
// Drawing the demo's pictures beside the load would measure the drawing.
const nothing = join(dataDir, 'nothing.mjs');
writeFileSync(nothing, '');
const start = () =>
  startCity({ port: 0, dataDir, shops, offers, programs: { pictures: nothing }, env: { LOG_LEVEL: 'error' } });

async function rate(url) {
  const result = await autocannon({ url, connections: 8, duration: seconds });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.average, p95: result.latency.p97_5 };
}

/** The product and the limit in turns, so that a noisy machine hits both alike. */
async function compare(name, product, limit) {
  const rounds = [];
  for (let round = 0; round < 3; round++) rounds.push([await rate(limit), await rate(product)]);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const raw = mean(rounds.map(([first]) => first.perSecond));
  const own = mean(rounds.map(([, second]) => second.perSecond));
  say(
    `${name}: ${own.toFixed(0)}/s of ${raw.toFixed(0)}/s raw = ${((own / raw) * 100).toFixed(0)} % (p97.5 ${rounds.at(-1)[1].p95} ms)`,
  );
}

const memoryOf = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

async function drive(city, ...args) {
  const { stdout } = await run(
    process.execPath,
    [join(import.meta.dirname, 'checkouts.mjs'), city.url, city.simulatorUrl, ...args],
    {
      maxBuffer: 1e8,
    },
  );
  return JSON.parse(stdout);
}

say(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${shops} shops, ${offers} offers`);
let began = Date.now();
let city = await start();
say(`first start, with seeding: ${((Date.now() - began) / 1000).toFixed(1)} s`);
const db = new pg.Pool({ connectionString: city.databaseUrl, max: 2 });
db.on('error', () => {});
await db.query('analyze');

const limit = fork(join(import.meta.dirname, 'limit.mjs'), { env: { ...process.env, DATABASE_URL: city.databaseUrl } });
const { port } = await new Promise((resolve) => limit.once('message', resolve));
const { rows: some } = await db.query(
  `select slug from catalog.offers where status = 'published' and shop_open order by id limit 1 offset 77`,
);
await compare('offer list (24)', `${city.url}/api/store/offers`, `http://127.0.0.1:${port}/list`);
await compare(
  'offer detail',
  `${city.url}/api/store/offers/${some[0].slug}`,
  `http://127.0.0.1:${port}/detail/${some[0].slug}`,
);
const page = await rate(`${city.url}/`);
say(`home page, rendered: ${page.perSecond.toFixed(0)}/s`);
limit.disconnect();

const { rows: trios } = await db.query(
  `with sellable as (
     select v.id, row_number() over (partition by o.shop_id order by v.id) as pick, dense_rank() over (order by o.shop_id) as shop
       from catalog.variants v join catalog.offers o on o.id = v.offer_id
      where o.status = 'published' and o.shop_open and v.price >= 100 and o.kind = 'goods')
   select array_agg(id order by shop) as ids from sellable group by pick, shop / 3 having count(*) = 3 limit 300`,
);
const wanted = trios.map((row) => row.ids);
await db.query(`update catalog.variants set on_hand = 100000 where id = any($1)`, [wanted.flat()]);
const load = await drive(city, 'throughput', JSON.stringify(wanted), '15', '16');
say(
  `whole checkouts with 3 shops, cart to paid: ${(load.checkouts / load.seconds).toFixed(1)}/s (p50 ${load.p50} ms, p95 ${load.p95} ms, refused ${JSON.stringify(load.refused)})`,
);
const caughtUp = Date.now();
for (;;) {
  const { rows } = await db.query(
    `select (select count(*) from orders.checkouts where email = 'last@test.example' and status = 'placed')::int
          + (select count(*) from bullmq.job where state in ('waiting', 'active'))::int as left`,
  );
  if (rows[0].left === 0 || Date.now() - caughtUp > 60_000) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}
say(`webhooks, facts and letters of all of them done ${((Date.now() - caughtUp) / 1000).toFixed(1)} s after the last`);
const { rows: sold } = await db.query(
  `select count(*)::int as wrong from catalog.variants where held < 0 or held > on_hand`,
);
const { rows: sums } = await db.query(
  `select count(*)::int as wrong from catalog.variants v
    where held <> (select coalesce(sum(quantity), 0) from catalog.hold_lines l where l.variant_id = v.id and l.status = 'held')`,
);
say(`stock rows that do not add up: ${sold[0].wrong + sums[0].wrong}`);
say(`memory of the one process, highest so far: ${memoryOf(city.pids.marketplace).toFixed(0)} MB`);

const scarce = wanted[0][0];
await db.query(`update catalog.variants set on_hand = held + 50 where id = $1`, [scarce]);
const rush = await drive(city, 'rush', scarce, '200');
say(`200 shoppers at once for 50 pieces: ${JSON.stringify(rush.statuses)} in ${rush.milliseconds} ms`);

await db.end();
await city.stop();
began = Date.now();
city = await start();
const response = await fetch(city.url);
await response.text();
say(`start with data to first page: ${((Date.now() - began) / 1000).toFixed(1)} s (${response.status})`);
await city.stop();
rmSync(dataDir, { recursive: true, force: true });
