import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Client, eventually, Shopper } from '../../../test/support/client.js';
import type { AShop } from '../../../test/support/factory.js';
import { startWorld, type World } from '../../../test/support/world.js';

let world: World;
let shopper: Shopper;
let client: Client;
let shop: AShop;

beforeAll(async () => {
  world = await startWorld();
  client = new Client(world.url);
  shopper = new Shopper(world, world.simulator.url);
  shop = await world.factory.aShop({ name: 'Bäckerei <Krümel & Söhne>' });
}, 60_000);
afterAll(() => world.stop());

async function aPaidCheckout(email: string, locale = 'de') {
  const offer = await world.factory.anOffer(shop, { name: 'Roggenbrot', price: 490 });
  const cart = await shopper.cartWith([{ variantId: offer.variantId, quantity: 2 }]);
  const checkout = (await shopper.checkout(cart, { contact: { name: 'Jana Wolf', email }, locale })).body;
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status === 'authorized');
  return checkout;
}

const mailsTo = async (email: string): Promise<any[]> =>
  (await client.get(`/api/demo/mailbox?limit=100&to=${encodeURIComponent(email)}`)).body.items;

const mail = async (email: string, kind: string): Promise<any> =>
  (
    await eventually(
      () => mailsTo(email),
      (mails) => mails.some((entry) => entry.kind === kind),
    )
  ).find((entry) => entry.kind === kind);

test('the shopper is told at once, with the link that opens the order, and the shop gets its own mail', async () => {
  const owner = await world.factory.aMember(shop.merchantId);
  const { person } = (await new Client(world.url, owner).get('/api/me')).body;
  const checkout = await aPaidCheckout('jana@kundin.example');
  const received = await mail('jana@kundin.example', 'order_received');
  expect(received.subject).toContain(checkout.number);
  expect(received.text).toContain(`/orders/${checkout.id}?token=${checkout.token}`);
  expect(received.text).toMatch(/9,80\s€/);
  const forShop = await mail(person.email, 'new_order');
  expect(forShop.text).toContain(`/merchant/orders/${checkout.orders[0].id}`);
  expect(forShop.text).not.toContain(checkout.token);
});

test('what people typed is text in a mail and never markup', async () => {
  await aPaidCheckout('markup@kundin.example');
  const { html } = await mail('markup@kundin.example', 'order_received');
  expect(html).toContain('Bäckerei &lt;Krümel &amp; Söhne&gt;');
  expect(html).not.toContain('<Krümel');
});

test('who ordered in English is written to in English', async () => {
  const checkout = await aPaidCheckout('tourist@guest.example', 'en');
  const received = await mail('tourist@guest.example', 'order_received');
  expect(received.subject).toContain(checkout.number);
  expect(received.html).toContain('<html lang="en"');
});

test('a notice that is worked on twice writes to an address once', async () => {
  await aPaidCheckout('einmal@kundin.example');
  await mail('einmal@kundin.example', 'order_received');
  const { rows } = await world.db.query(
    `select notice_id from notifications.messages where recipient = 'einmal@kundin.example'`,
  );
  await world.db.query(`update notifications.notices set written_at = null where id = $1`, [rows[0].notice_id]);
  await world.db.query(
    `insert into notifications.outbox (id, kind, name, payload) values (gen_random_uuid(), 'job', 'write-letters', $1)`,
    [{ noticeIds: [rows[0].notice_id] }],
  );
  await eventually(
    async () =>
      (await world.db.query(`select written_at from notifications.notices where id = $1`, [rows[0].notice_id])).rows[0],
    (notice) => notice.written_at !== null,
  );
  expect(await mailsTo('einmal@kundin.example')).toHaveLength(1);
});

test('dead letters are the operator’s: seen, sent again, given up', async () => {
  const operator = new Client(world.url, await world.factory.aCityPerson('operator'));
  const reviewer = new Client(world.url, await world.factory.aCityPerson('reviewer'));
  expect((await reviewer.get('/api/city/dead-letters')).status).toBe(403);
  const { Queues } = await import('#platform/queue/queues');
  const queue = world.host.app.get(Queues).queue('notifications');
  await queue.add('job.no-such-job', { noticeIds: [] }, { attempts: 1 });
  const [letter] = (
    await eventually(
      () => operator.get('/api/city/dead-letters'),
      ({ body }) => body.items.length > 0,
    )
  ).body.items;
  expect(letter).toMatchObject({
    queue: 'notifications',
    name: 'job.no-such-job',
    reason: expect.stringContaining('no-such-job'),
  });
  const path = `/api/city/dead-letters/notifications/${letter.id}`;
  expect((await operator.post(`${path}/retry`)).status).toBe(201);
  await eventually(
    () => operator.get('/api/city/dead-letters'),
    ({ body }) => body.items.length > 0,
  );
  expect((await operator.delete(path)).status).toBe(204);
  expect((await operator.delete(path)).status).toBe(404);
  expect((await operator.get('/api/city/dead-letters')).body.items).toEqual([]);
});

test('with a mail server messages are sent, and one that is refused for good is marked', async () => {
  const { server, mails } = await aMailServer();
  const sending = await startWorld({ SMTP_URL: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` });
  const buyer = new Shopper(sending, sending.simulator.url);
  const offer = await sending.factory.anOffer(await sending.factory.aShop({ autoAccept: true }));
  for (const email of ['da@kundin.example', 'unbekannt@kundin.example']) {
    const cart = await buyer.cartWith([{ variantId: offer.variantId }]);
    await buyer.pay((await buyer.checkout(cart, { contact: { name: 'Jana', email } })).body);
  }
  const statuses = async () =>
    (
      await sending.db.query(
        `select recipient, status from notifications.messages where kind = 'order_received' order by recipient`,
      )
    ).rows;
  await eventually(statuses, (rows) => rows.length === 2 && rows.every(({ status }) => status !== 'requested'));
  expect(await statuses()).toEqual([
    { recipient: 'da@kundin.example', status: 'sent' },
    { recipient: 'unbekannt@kundin.example', status: 'failed' },
  ]);
  expect(mails.some((text) => text.includes('da@kundin.example') && text.includes('multipart/alternative'))).toBe(true);
  await sending.stop();
  server.close();
}, 60_000);

/** Takes every mail but those to an unknown mailbox, which it refuses for good. */
async function aMailServer(): Promise<{ server: Server; mails: string[] }> {
  const mails: string[] = [];
  const server = createServer((socket: Socket) => {
    let data: string | null = null;
    socket.write('220 test\r\n');
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (data !== null) {
        data += text;
        if (!data.includes('\r\n.\r\n')) return;
        mails.push(data);
        data = null;
        return void socket.write('250 ok\r\n');
      }
      for (const line of text.split('\r\n').filter(Boolean)) {
        if (/^DATA/i.test(line)) {
          data = '';
          socket.write('354 go\r\n');
        } else if (/^RCPT.*unbekannt/i.test(line)) socket.write('550 5.1.1 no such mailbox\r\n');
        else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, mails };
}
