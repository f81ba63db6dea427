// Measures how fast a list of goods is read, checked and applied, beside the raw limit of the same rows into the same
// tables, and how long orders wait for their letters meanwhile. node bench/import.mjs [--rows 100000]
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startCity } from '../dist/apps/launcher/src/city.js';

const at = process.argv.indexOf('--rows');
const rows = at > 0 ? Number(process.argv[at + 1]) : 100_000;
const AT_ONCE = 300;
const dataDir = mkdtempSync(join(tmpdir(), 'laden-bench-'));
const say = (line = '') => console.log(line);
const run = promisify(execFile);
const nothing = join(dataDir, 'nothing.mjs');
writeFileSync(nothing, '');

say(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${rows} rows`);
const city = await startCity({ port: 0, dataDir, programs: { pictures: nothing }, env: { LOG_LEVEL: 'error' } });
const db = new pg.Pool({ connectionString: city.databaseUrl, max: 2 });
db.on('error', () => {});
const { rows: data } = await db.query('show data_directory');
const postmaster = Number(readFileSync(join(data[0].data_directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
const cookie = await signIn('rebenhoehler@laden.example');
const { rows: shops } = await db.query(`select id, merchant_id from catalog.shops where slug = 'rebenhoehler'`);
const [shop] = shops;

const HEAD =
  'Artikelnummer;Bezeichnung;Beschreibung;Warengruppe;Preis;MwSt;Bestand;Hersteller;Hersteller-Anschrift;Hersteller-Kontakt\r\n';
const line = (n, price) =>
  `X-${n};Notizheft Nummer ${n};Ein liniertes Heft mit festem Umschlag, ${n % 97} Blatt.;Schreibwaren;${price};19;${n % 50};Papierwerk GmbH;Mühlgasse 4, 07545 Gera;post@papierwerk.example\r\n`;
const list = (cents) =>
  HEAD +
  Array.from({ length: rows }, (_, n) => line(n, `${1 + (n % 20)},${String(cents + (n % 40)).padStart(2, '0')}`)).join(
    '',
  );

const created = await bring('new offers', list(10));
const changed = await bring('every price changed', list(50));
await bring('the same list once more', list(50));
const stock = `Artikelnummer;Bestand\r\n${Array.from({ length: rows }, (_, n) => `X-${n};${(n % 50) + 1}\r\n`).join('')}`;
await bring('stock only', stock);
await measureLimit();
await measureTakingBack(changed);
await measureExport();
say(`rows of new offers by outcome: ${JSON.stringify(created.outcomes)}`);
await db.end();
await city.stop();
rmSync(dataDir, { recursive: true, force: true });

/** Seconds of computing of the marketplace and of the database so far: what a busy machine cannot blur. */
function cpuSeconds() {
  const read = (pid) => {
    try {
      const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      return {
        pid: Number(pid),
        parent: Number(fields[1]),
        seconds: (Number(fields[11]) + Number(fields[12])) / 100,
        children: (Number(fields[13]) + Number(fields[14])) / 100,
        name: text,
      };
    } catch {
      return { pid: 0, parent: 0, seconds: 0, children: 0, name: '' };
    }
  };
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(read);
  const web = all.find(({ pid }) => pid === city.pids.marketplace);
  const backends = all.filter(({ parent }) => parent === postmaster);
  // Connections that have ended count at the process that they came from.
  const ended = all.find(({ pid }) => pid === postmaster).children;
  return { web: web.seconds, database: backends.reduce((sum, { seconds }) => sum + seconds, ended) };
}

async function signIn(email) {
  const answer = await fetch(`${city.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: city.url },
    body: JSON.stringify({ email, password: 'gera-demo-2026' }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

async function call(method, path, body) {
  const answer = await fetch(city.url + path, { method, headers: { cookie, origin: city.url }, body });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

async function until(id, status) {
  for (;;) {
    const one = await call('GET', `/api/merchant/imports/${id}`);
    if (one.status === status) return one;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function bring(what, text) {
  const form = new FormData();
  form.set('shopId', shop.id);
  form.set('file', new Blob([text]), 'liste.csv');
  let began = Date.now();
  const { id } = await call('POST', '/api/merchant/imports', form);
  const read = Date.now() - began;
  await until(id, 'checked');
  const checked = Date.now() - began - read;
  const orders =
    rows >= 5_000 && !process.argv.includes('--quiet') ? watchOrders() : { stop: async () => 'no orders meanwhile' };
  const cpu = cpuSeconds();
  began = Date.now();
  await call('POST', `/api/merchant/imports/${id}/application`);
  const done = await until(id, 'applied');
  const applied = (Date.now() - began) / 1000;
  const rate = Math.round(rows / applied);
  const spent = cpuSeconds();
  const [web, database] = [spent.web - cpu.web, spent.database - cpu.database];
  say(
    `${what}: read in ${(read / 1000).toFixed(1)} s, checked in ${(checked / 1000).toFixed(1)} s, applied in ${applied.toFixed(1)} s = ${rate} rows/s, ${JSON.stringify(done.outcomes)}`,
  );
  say(
    `  computing: marketplace ${web.toFixed(1)} s, database ${database.toFixed(1)} s = ${Math.round(rows / (web + database))} rows per second of one core`,
  );
  say(`  ${await orders.stop()}`);
  return done;
}

/** One shopper orders again and again; answers how long the letters took after the payment was known. */
function watchOrders() {
  const from = new Date();
  const shop = { isOpen: true };
  const shopping = (async () => {
    const { rows: some } = await db.query(
      `select v.id from catalog.variants v join catalog.offers o on o.id = v.offer_id
        where o.status = 'published' and o.shop_open and v.price >= 100 and o.kind = 'goods' and v.sku is null
          and v.on_hand - v.held > 3 and o.offer_type = 'goods' limit 30`,
    );
    let count = 0;
    while (shop.isOpen) {
      await run(process.execPath, [
        join(import.meta.dirname, 'checkouts.mjs'),
        city.url,
        city.simulatorUrl,
        'throughput',
        JSON.stringify([[some[count++ % some.length].id]]),
        '1',
        '1',
      ]);
    }
  })();
  const stop = async () => {
    shop.isOpen = false;
    await shopping;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const { rows: found } = await db.query(
      `with waits as (
         select extract(epoch from max(m.sent_at) - c.created_at) as seconds, count(m.id) as letters
           from orders.checkouts c
           join notifications.notices n on n.about ->> 'checkoutId' = c.id::text and n.kind in ('order_received', 'new_order')
           join notifications.messages m on m.notice_id = n.id
          where c.created_at > $1 and c.status <> 'placed' group by c.id)
       select count(*)::int as orders, sum(letters)::int as letters, max(seconds) as slowest,
              percentile_cont(0.95) within group (order by seconds) as p95 from waits`,
      [from],
    );
    const { orders, letters, p95, slowest } = found[0];
    return `${orders} orders meanwhile, their ${letters} letters sent ${Number(p95).toFixed(2)} s (p95), ${Number(slowest).toFixed(2)} s (slowest) after the button`;
  };
  return { stop };
}

/** The same rows into tables of the same shape with the same indexes, in heaps of the same size, and nothing else. */
async function measureLimit() {
  await db.query(`create table bench_offers (like catalog.offers including all)`);
  await db.query(`create table bench_variants (like catalog.variants including all)`);
  await db.query(`create table bench_texts (like catalog.offer_texts including all)`);
  const tables = [
    ['offers', 'o.id'],
    ['variants', 'v.offer_id'],
    ['texts', 't.offer_id'],
  ];
  const { rows: ids } = await db.query(
    `select o.id from catalog.offers o join catalog.variants v on v.offer_id = o.id where v.sku like 'X-%' and o.merchant_id = $1`,
    [shop.merchant_id],
  );
  let seconds = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const heap = ids.slice(from, from + AT_ONCE).map(({ id }) => id);
    const read = await Promise.all([
      db.query(`select jsonb_agg(to_jsonb(o)) as all from catalog.offers o where ${tables[0][1]} = any($1)`, [heap]),
      db.query(`select jsonb_agg(to_jsonb(v)) as all from catalog.variants v where ${tables[1][1]} = any($1)`, [heap]),
      db.query(`select jsonb_agg(to_jsonb(t)) as all from catalog.offer_texts t where ${tables[2][1]} = any($1)`, [
        heap,
      ]),
    ]);
    const texts = read.map((answer) => JSON.stringify(answer.rows[0].all ?? []));
    const began = Date.now();
    for (const [index, [name]] of tables.entries()) {
      await db.query(
        `insert into bench_${name} select * from jsonb_populate_recordset(null::bench_${name}, $1::jsonb)`,
        [texts[index]],
      );
    }
    seconds += (Date.now() - began) / 1000;
  }
  say(`raw limit, the same rows inserted and nothing else: ${Math.round(ids.length / seconds)} rows/s`);
}

async function measureTakingBack({ id }) {
  const began = Date.now();
  await call('POST', `/api/merchant/imports/${id}/taking-back`);
  const done = await until(id, 'taken_back');
  const seconds = (Date.now() - began) / 1000;
  say(`taken back: ${seconds.toFixed(1)} s, ${JSON.stringify(done.takenBack)}`);
}

async function measureExport() {
  for (const format of ['csv', 'xlsx']) {
    const began = Date.now();
    const answer = await fetch(`${city.url}/api/merchant/exports/offers?format=${format}`, { headers: { cookie } });
    const bytes = (await answer.arrayBuffer()).byteLength;
    say(`export as ${format}: ${(bytes / 1e6).toFixed(1)} MB in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
}
