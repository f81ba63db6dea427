// What a search costs with a whole city in it, beside the raw limit of the machine in the same run.
// node bench/search.mjs [--shops 400] [--offers 100000] [--seconds 3]
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { NO_COUNTS } from '../dist/apps/catalog/src/browse/facet-sql.js';
import { NO_FILTERS } from '../dist/apps/catalog/src/browse/filters.js';
import { FoundQueries } from '../dist/apps/catalog/src/browse/found.queries.js';
import { PostgresSearch } from '../dist/apps/catalog/src/search/postgres-search.js';
import { GuessTerms } from '../dist/apps/catalog/src/search/query/guess-terms.js';
import { SearchDirectory } from '../dist/apps/catalog/src/search/search-directory.js';
import { startCity } from '../dist/apps/launcher/src/city.js';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? Number(process.argv[at + 1]) : fallback;
};
const shops = option('shops', 400);
const offers = option('offers', 100_000);
const seconds = option('seconds', 3);
const CONNECTIONS = 8;
const ROUNDS = 3;
/** A thing, a compound taken apart, a trade, a synonym, a slip of the finger, a need, a number, and what is not there. */
const ASKED = [
  'Brot',
  'Schlauch Fahrrad',
  'Weinhandlung',
  'Semmel',
  'Fahradschlauch',
  'Geschenk für Oma',
  'Hausschuhe Größe 38',
  'Schutzmasken',
];

const say = (line = '') => console.log(line);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

async function rate(url) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.average, p95: result.latency.p97_5 };
}

say(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${shops} shops, ${offers} offers`);
const dataDir = mkdtempSync(join(tmpdir(), 'laden-search-'));
const nothing = join(dataDir, 'nothing.mjs');
// Drawing the demo's pictures beside the load would measure the drawing.
writeFileSync(nothing, '');
const city = await startCity({
  port: 0,
  dataDir,
  shops,
  offers,
  programs: { pictures: nothing },
  env: { LOG_LEVEL: 'error' },
});
const db = new pg.Pool({ connectionString: city.databaseUrl, max: 2 });
db.on('error', () => {});
await db.query('vacuum analyze');

// The raw limit is handed what the engine understood as the very statements: it runs them and sends page and counts.
const database = { read: async (name, text, values) => (await db.query({ name, text, values })).rows };
let asked;
const found = new FoundQueries({
  read: async (name, text, values) => {
    asked = { name, text, values };
    return [NO_COUNTS];
  },
});
const engine = new PostgresSearch(database, new SearchDirectory(database), new GuessTerms(database));
const limit = fork(join(import.meta.dirname, 'search-limit.mjs'), {
  env: { ...process.env, DATABASE_URL: city.databaseUrl },
});
const { port } = await new Promise((resolve) => limit.once('message', resolve));
const ratios = [];
for (const [at, q] of ASKED.entries()) {
  const { ways } = await engine.read(q);
  const statements = [];
  for (const way of ways) {
    const narrowed = { filters: NO_FILTERS, root: null, shopIds: null, metres: null };
    await found.offers(way, { narrowed, sort: 'best', limit: 24, after: null });
    statements.push(asked);
  }
  limit.send({ at, statements });
  await new Promise((resolve) => limit.once('message', resolve));
  const url = `${city.url}/api/store/search?q=${encodeURIComponent(q)}`;
  const { total } = await (await fetch(url)).json();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push([await rate(`http://127.0.0.1:${port}/search/${at}`), await rate(url)]);
  }
  const raw = mean(rounds.map(([first]) => first.perSecond));
  const own = mean(rounds.map(([, second]) => second.perSecond));
  ratios.push(own / raw);
  say(
    `${q} (${total} found): ${own.toFixed(0)}/s of ${raw.toFixed(0)}/s raw = ${((own / raw) * 100).toFixed(0)} % (p97.5 ${rounds.at(-1)[1].p95} ms)`,
  );
}
say(`all of them: ${(mean(ratios) * 100).toFixed(0)} % of the limit (wanted ≥ 50 %)`);
limit.disconnect();
await db.end();
await city.stop();
rmSync(dataDir, { recursive: true, force: true });
