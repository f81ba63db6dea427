import { expect } from '@jest/globals';
import { eventually, type Answer, type Client } from '../support/client.js';

const PASSWORD = 'gera-demo-2026';
const AT_ONCE = {
  kind: 'suspension',
  territory: 'Gera, gesamter Marktplatz',
  facts: 'Bei der Stichprobe am Vormittag fehlten bei drei Angeboten die Angaben zum Hersteller.',
  origin: 'own_initiative',
  automatedDetection: false,
  automatedDecision: false,
  ground: 'law',
  groundReference: 'Art. 19 Verordnung (EU) 2023/988',
  groundExplanation: 'Ohne Angaben zum Hersteller dürfen die Waren nicht angeboten werden.',
  endsWhen: 'Die Angaben sind bei allen Angeboten ergänzt.',
  exception: 'danger',
  exceptionReason: 'Gefahr für Kundinnen und Kunden ist nicht auszuschließen.',
  cancelOpen: false,
  holdPayouts: true,
};

/** A shop is suspended, its owner complains, somebody else of the city agrees, and all is as it was. */
export async function suspendAndAppeal(client: Client): Promise<void> {
  const [lead, second] = [
    await client.signedIn('leitung@gera.example', PASSWORD),
    await client.signedIn('leitung2@gera.example', PASSWORD),
  ];
  const shop = (await client.get('/api/store/shops?limit=100')).body.items.at(-1);
  const owner = await client.signedIn(`${shop.slug}@laden.example`, PASSWORD);
  const merchantId = await merchantOf(lead, shop.name);
  const before = await offersOf(client, shop.slug);

  const suspended = await lead.post(`/api/city/merchants/${merchantId}/suspensions`, AT_ONCE);
  expect(suspended).toMatchObject({ status: 201, body: { status: 'in_effect' } });
  await shopIs(client, shop.slug, ({ status, body }) => status === 404 && body.code === 'shop.unavailable');
  expect(await offersOf(client, shop.slug)).toEqual([]);
  expect((await owner.get('/api/merchant/standing')).body.items[0]).toMatchObject({ status: 'suspended' });
  await mailTo(client, `${shop.slug}@laden.example`, 'suspension_announced');

  await appeal(owner, lead, second, suspended.body.id);
  await shopIs(client, shop.slug, ({ status }) => status === 200);
  expect(await offersOf(client, shop.slug)).toEqual(before);
  await mailTo(client, `${shop.slug}@laden.example`, 'appeal_decided');
  const { items } = (await lead.get('/api/city/audit/verification')).body;
  expect(items).toMatchObject([
    { chain: 'merchants', broken: null },
    { chain: 'accounts', broken: null },
  ]);
}

async function merchantOf(lead: Client, shop: string): Promise<string> {
  const { items } = (await lead.get(`/api/city/merchants?q=${encodeURIComponent(shop)}`)).body;
  return items.find((merchant: any) => merchant.shops.some(({ name }: { name: string }) => name === shop)).id;
}

async function appeal(owner: Client, lead: Client, second: Client, suspensionId: string): Promise<void> {
  const filed = await owner.post('/api/merchant/appeals', {
    subject: 'suspension',
    subjectId: suspensionId,
    text: 'Die Angaben stehen auf dem zweiten Bild jedes Angebots, gut lesbar.',
  });
  expect(filed.status).toBe(201);
  const decision = { outcome: 'overturned', reason: 'Die Angaben sind vorhanden, die Stichprobe war unvollständig.' };
  const path = `/api/city/appeals/${filed.body.id}/decision`;
  expect((await lead.post(path, decision)).body.code).toBe('appeal.same_person');
  expect(await second.post(path, decision)).toMatchObject({ status: 201, body: { status: 'overturned' } });
}

async function offersOf(client: Client, slug: string): Promise<string[]> {
  const { items } = (await client.get(`/api/store/offers?shop=${slug}&limit=100`)).body;
  return items.map((offer: { slug: string }) => offer.slug);
}

const shopIs = (client: Client, slug: string, hoped: (answer: Answer) => boolean) =>
  eventually(() => client.get(`/api/store/shops/${slug}`), hoped);

const mailTo = (client: Client, to: string, kind: string) =>
  eventually(
    () => client.get(`/api/demo/mailbox?to=${encodeURIComponent(to)}`),
    ({ body }) => body.items?.some((mail: { kind: string }) => mail.kind === kind),
  );
