// The raw limit for a search: a bare Fastify with pg that is told what was understood, as the very statements that the
// product sends, runs them and sends what they answer.
import Fastify from 'fastify';
import pg from 'pg';
import { offerCard } from '../dist/apps/catalog/src/offer/offer-view.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const fastify = Fastify();
const asked = new Map();

fastify.get('/search/:at', async (request) => {
  for (const statement of asked.get(Number(request.params.at))) {
    const [{ items, ...counts }] = (await pool.query(statement)).rows;
    if (counts.matches > 0) return { ...counts, items: items.slice(0, 24).map((row) => offerCard(row, 'EUR')) };
  }
  return { items: [], total: 0 };
});

process.on('message', ({ at, statements }) => {
  asked.set(at, statements);
  process.send({ at });
});
await fastify.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: fastify.server.address().port });
process.on('disconnect', () => process.exit());
