import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { startWorld, type World } from './support/world.js';

let world: World;
const api = () => request(world.url);

beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

test('the process says that it lives, that it is ready, and how it fares', async () => {
  await api().get('/api/health/live').expect(200, { status: 'ok' });
  await api().get('/api/health/ready').expect(200, { status: 'ok' });
  const { text } = await api()
    .get('/api/metrics')
    .expect(200)
    .expect('content-type', /text\/plain/);
  expect(text).toContain('http_request_seconds_bucket');
  expect(text).toMatch(/queue_jobs\{queue="orders",state="failed"\} 0/);
});

test('the API describes itself', async () => {
  const { body } = await api().get('/api/openapi.json').expect(200);
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining(['/api/store/checkouts', '/api/merchant/orders/{id}/acceptance']),
  );
  await api().get('/api/docs').expect(200).expect('content-type', /html/);
  await api().get('/api/docs/swagger-ui-bundle.js').expect(200);
});

test('a read that has not changed is not sent again', async () => {
  const first = await api().get('/api/store/config').expect(200);
  await api().get('/api/store/config').set('if-none-match', first.headers.etag!).expect(304);
});

test('every refusal is a problem document with a stable code', async () => {
  const { body } = await api()
    .get('/api/nowhere')
    .expect(404)
    .expect('content-type', /application\/problem\+json/);
  expect(body).toMatchObject({
    status: 404,
    code: 'route.not_found',
    type: 'urn:lieblingsladen:problem:route.not_found',
  });
  await api().post('/api/store/carts').set('content-type', 'text/xml').send('<cart/>').expect(415);
});

test('what services ask each other is closed to everybody else', async () => {
  await api().post('/internal/orders/ended').send({ checkoutIds: [] }).expect(404);
  await api().post('/internal/orders/ended').set('x-internal-secret', 'guessed').send({ checkoutIds: [] }).expect(404);
  const secret = world.env.INTERNAL_SECRET!;
  await api().post('/internal/orders/ended').set('x-internal-secret', secret).send({ checkoutIds: [] }).expect(200, []);
  await api().post('/internal/orders/constructor').set('x-internal-secret', secret).send({}).expect(404);
});

test('a webhook without the right signature is refused before anything is read', async () => {
  const { body } = await api()
    .post('/api/payments/stripe/webhook')
    .set('stripe-signature', 't=1,v1=00')
    .send({ id: 'evt_1' })
    .expect(422);
  expect(body.code).toBe('webhook.bad_signature');
});
