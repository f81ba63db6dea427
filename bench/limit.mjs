// The raw limit of this machine: a bare Fastify with pg that answers the same queries with the same JSON, and nothing else.
import Fastify from 'fastify';
import pg from 'pg';
import { CARD_COLUMNS, offerCard } from '../dist/apps/catalog/src/offer/offer-view.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const fastify = Fastify();

fastify.get('/list', async () => {
  const { rows } = await pool.query({
    name: 'list',
    text: `select ${CARD_COLUMNS}, o.published_at::text as sort_key from catalog.offers o
      where o.status = 'published' and o.shop_open order by o.published_at desc, o.id desc limit 25`,
  });
  return { items: rows.slice(0, 24).map((row) => offerCard(row, 'EUR')), next: rows.at(-1).sort_key };
});

let facets = {};
// What was counted before, for the raw category page: it reads its page and hands the counts out as they are.
fastify.post('/facets', async (request) => {
  facets = request.body;
  return {};
});

fastify.get('/category/:slug', async (request) => {
  const { rows } = await pool.query({
    name: 'category',
    text: `select ${CARD_COLUMNS}, o.published_at::text as sort_key from catalog.offers o
      where o.status = 'published' and o.shop_open and o.category = $1 order by o.published_at desc, o.id desc limit 25`,
    values: [request.params.slug],
  });
  return { items: rows.slice(0, 24).map((row) => offerCard(row, 'EUR')), next: rows.at(-1).sort_key, facets };
});

fastify.get('/detail/:slug', async (request) => {
  const { rows } = await pool.query({
    name: 'detail',
    text: `select ${CARD_COLUMNS}, o.description, o.category, o.vat_rate, o.minimum_age, o.withdrawal, o.attributes, o.images, o.attribute_values, o.lead_days, o.duties,
        (select jsonb_build_object('de', c.name_de, 'en', c.name_en) from catalog.categories c where c.slug = o.category) as category_name,
        (select jsonb_agg(to_jsonb(v) order by v.position) from catalog.variants v where v.offer_id = o.id and v.active) as variants,
        jsonb_build_object('street', s.street, 'house_number', s.house_number, 'district', s.district, 'phone', s.phone, 'email', s.email,
          'opening_hours', s.opening_hours, 'closures', s.closures, 'legal', s.legal, 'registrations', s.registrations) as shop
      from catalog.offers o join catalog.shops s on s.id = o.shop_id
      where o.slug = $1 and o.status = 'published' and o.shop_open`,
    values: [request.params.slug],
  });
  return rows[0];
});

await fastify.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: fastify.server.address().port });
process.on('disconnect', () => process.exit());
