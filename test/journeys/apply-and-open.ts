import { expect } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Client, cookiesOf, eventually } from '../support/client.js';
import { linkInMail } from '../support/link-in-mail.js';
import { anIban } from '../support/forms.js';

/** A one-page PDF, small and real. */
const LICENCE = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** From first click to first sale: nobody sees the shop before the city has said yes. */
export async function applyAndOpen(client: Client): Promise<void> {
  const name = `Knopfladen ${randomBytes(3).toString('hex')}`;
  const { applicant, email } = await signUp(client);
  const draft = (await applicant.post('/api/merchant/applications')).body;
  expect((await applicant.post(`/api/merchant/applications/${draft.id}/submission`)).status).toBe(422);
  const filled = await applicant.patch(`/api/merchant/applications/${draft.id}`, {
    version: draft.version,
    ...papers(name, email),
  });
  expect(filled.status).toBe(200);
  await upload(applicant, draft.id);
  const submitted = await applicant.post(`/api/merchant/applications/${draft.id}/submission`);
  expect(submitted).toMatchObject({ status: 201, body: { status: 'submitted', missing: [] } });
  expect(await found(client, name)).toBeUndefined();
  await decide(client, draft.id);
  const shop = await eventually(
    () => found(client, name),
    (seen) => seen !== undefined,
  );
  await sell(client, applicant, shop);
  await eventually(
    () => client.get(`/api/demo/mailbox?to=${encodeURIComponent(email)}`),
    ({ body }) => body.items?.some((mail: { kind: string }) => mail.kind.includes('application')),
  );
}

/** Signs up, opens the link in the mail, and is signed in by it. */
async function signUp(client: Client): Promise<{ applicant: Client; email: string }> {
  const email = `neu-${randomBytes(4).toString('hex')}@laden.example`;
  const response = await fetch(`${client.url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: client.url },
    body: JSON.stringify({ name: 'Paula Knopf', email, password: 'knopf-und-faden-2026' }),
  });
  expect(response.status).toBe(200);
  const opened = await fetch(await linkInMail(client.url, email), { redirect: 'manual' });
  return { applicant: new Client(client.url, cookiesOf(opened)), email };
}

const papers = (name: string, email: string) => ({
  legal: {
    name,
    legalForm: 'sole_trader',
    ownerName: 'Paula Knopf',
    street: 'Steinweg',
    houseNumber: '9z',
    postcode: '07545',
    city: 'Gera',
    email,
    phone: '0171 3920099',
    taxNumber: '161/123/45678',
    birthDate: '1979-11-02',
    birthPlace: 'Gera',
    smallBusiness: true,
    iban: anIban(Number.parseInt(randomBytes(4).toString('hex'), 16)),
    accountHolder: 'Paula Knopf',
    noPackaging: true,
    selfCertified: true,
  },
  shop: {
    name,
    kind: 'Kurzwaren',
    sells: ['goods'],
    summary: 'Knöpfe, Garn und guter Rat am Steinweg.',
    street: 'Steinweg',
    houseNumber: '9z',
    postcode: '07545',
    city: 'Gera',
    district: 'stadtmitte',
    openingHours: 'Mo-Fr 10:00-18:00; Sa 10:00-13:00',
    phone: '0171 3920099',
    email,
  },
});

async function upload(applicant: Client, id: string): Promise<void> {
  const form = new FormData();
  form.set('kind', 'trade_licence');
  form.set('file', new Blob([LICENCE, `% ${id}\n%%EOF\n`], { type: 'application/pdf' }), 'Gewerbeschein.pdf');
  const response = await applicant.send('POST', `/api/merchant/applications/${id}/documents`, form);
  expect(response.status).toBe(201);
}

async function decide(client: Client, id: string): Promise<void> {
  const reviewer = await client.signedIn('pruefung@gera.example', 'gera-demo-2026');
  const queue = (await reviewer.get('/api/city/applications?status=submitted&limit=100')).body;
  expect(queue.items.map((item: { id: string }) => item.id)).toContain(id);
  await settle(reviewer, id);
  const approval = await reviewer.post(`/api/city/applications/${id}/approval`, {
    reason: 'Unterlagen vollständig und stimmig.',
  });
  expect(approval).toMatchObject({ status: 201, body: { status: 'approved' } });
  const late = await reviewer.post(`/api/city/applications/${id}/rejection`, { reason: 'Doch nicht vollständig.' });
  expect(late.status).toBe(409);
}

/** Says of every line that somebody has to look at that it is in order. */
async function settle(reviewer: Client, id: string): Promise<void> {
  const { lines } = (await reviewer.get(`/api/city/applications/${id}/review`)).body.checklist;
  for (const { item, state, documentIds } of lines) {
    if (!item.required || state === 'ok') continue;
    const judgement = { state: 'ok', reason: 'Gesehen und verglichen.', documentId: documentIds[0] ?? null };
    const answer = await reviewer.put(`/api/city/applications/${id}/lines/${item.key}`, judgement);
    expect(answer.status).toBe(200);
  }
}

async function found(client: Client, name: string): Promise<any> {
  const { items } = (await client.get(`/api/store/shops?q=${encodeURIComponent(name)}`)).body;
  return items.find((shop: { name: string }) => shop.name === name);
}

async function sell(client: Client, owner: Client, shop: { id: string; slug: string }): Promise<void> {
  await eventually(
    () => owner.get('/api/merchant/shops'),
    ({ body }) => body.items?.some((own: { id: string }) => own.id === shop.id),
  );
  const form = {
    shopId: shop.id,
    name: 'Dahlienknolle Abendrot, 3 Stück',
    description: 'Drei kräftige Knollen, im Mai zu setzen, blüht bis zum Frost.',
    vatRate: 0,
    variants: [{ price: 690, onHand: 4 }],
    status: 'published',
  };
  const asToy = await owner.post('/api/merchant/offers', { ...form, category: 'spielzeug' });
  expect(asToy).toMatchObject({ status: 422, body: { code: 'offer.incomplete' } });
  expect(asToy.body.current.missing.map(({ field }: { field: string }) => field)).toContain('duties.safetyWarnings');
  // Packaging was settled in the application, and plants ask for nothing else.
  const created = await owner.post('/api/merchant/offers', { ...form, category: 'saatgut-knollen' });
  expect(created.status).toBe(201);
  const offer = created.body;
  const seen = await client.get(`/api/store/offers/${offer.slug}`);
  expect(seen.body).toMatchObject({ name: form.name, available: 4, price: { amount: 690 } });
  const changed = await owner.patch(`/api/merchant/offers/${offer.id}`, {
    version: offer.version,
    name: 'Dahlienknolle Abendrot, groß',
  });
  expect(changed.status).toBe(200);
  expect(
    (await owner.patch(`/api/merchant/offers/${offer.id}`, { version: offer.version, name: 'Zu spät' })).status,
  ).toBe(409);
  expect((await owner.post(`/api/merchant/offers/${offer.id}/withdrawal`)).status).toBe(201);
  expect((await client.get(`/api/store/offers/${offer.slug}`)).status).toBe(404);
}
