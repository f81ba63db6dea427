// The raw limit for a search: a bare Fastify with pg that is told what was understood, runs that query and sends the page.
import Fastify from 'fastify';
import pg from 'pg';
import { CARD_COLUMNS, offerCard } from '../dist/apps/catalog/src/offer/offer-view.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const fastify = Fastify();
const asked = new Map();

fastify.get('/search/:at', async (request) => {
  for (const { name, sql, words } of asked.get(Number(request.params.at))) {
    const { rows } = await pool.query({
      name,
      text: `select ${CARD_COLUMNS}, h.score::text as sort_key, h.matches
          from (select f.offer_id, f.score, count(*) over () as matches from (${sql}) f order by f.score desc, f.offer_id desc limit 25) h
          join catalog.offers o on o.id = h.offer_id where o.status = 'published' and o.shop_open order by h.score desc, o.id desc`,
      values: [words],
    });
    if (rows.length > 0) {
      return { items: rows.slice(0, 24).map((row) => offerCard(row, 'EUR')), total: Number(rows[0].matches) };
    }
  }
  return { items: [], total: 0 };
});

process.on('message', ({ at, ways }) => {
  asked.set(at, ways);
  process.send({ at });
});
await fastify.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: fastify.server.address().port });
process.on('disconnect', () => process.exit());
