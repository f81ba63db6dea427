import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aPdf, APPLICATIONS, comingIn, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';
import { aNewBusiness } from '../../../../test/support/forms.js';

let city: ComingIn;
beforeAll(async () => {
  city = await comingIn(true);
});
afterAll(() => city.stop());

it('makes the applicant the owner of a merchant with a name, through the queue', async () => {
  const ute = await city.person('Ute Lindner');
  const reviewer = await city.person('Rita Rat', 'reviewer');
  const { id, legal } = await city.submitted(ute);
  expect((await ute.get('/api/me')).body.memberships).toEqual([]);
  await city.settle(reviewer, id);
  await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON });
  const named = async () => (await ute.get('/api/me')).body.memberships[0]?.merchantName;
  while (!(await named())) await new Promise((done) => setTimeout(done, 50));
  expect((await ute.get('/api/me')).body.memberships).toEqual([
    { id: expect.any(String), role: 'owner', merchantId: expect.any(String), merchantName: legal.name },
  ]);
});

it('notes how risky an application is, sorts the queue by it, and then wants a second person', async () => {
  const ute = await city.person('Ute Lindner');
  const reviewer = await city.person('Rita Rat', 'reviewer');
  await city.submitted(ute);
  const { id } = (await ute.post(APPLICATIONS, {})).body;
  const { legal, shop } = aNewBusiness();
  await ute.patch(`${APPLICATIONS}/${id}`, { version: 1, legal, shop: { ...shop, city: 'Weida', postcode: '07570' } });
  const file = { name: 'Gewerbeschein.pdf', bytes: aPdf(id) };
  await ute.upload(`${APPLICATIONS}/${id}/documents`, file, { kind: 'trade_licence' });
  expect((await ute.post(`${APPLICATIONS}/${id}/submission`, {})).status).toBe(201);
  const riskiest = async () => (await reviewer.get(`${QUEUE}?sort=risk&limit=1`)).body.items[0];
  while ((await riskiest()).id !== id) await new Promise((done) => setTimeout(done, 50));
  expect(await riskiest()).toMatchObject({ id, risk: 'high' });
  const { risk } = (await reviewer.get(`${QUEUE}/${id}/review`)).body;
  expect(risk).toMatchObject({ level: 'high', needsSecond: true });
  expect(risk.because[0]).toMatchObject({ code: 'outside_city', severity: 'serious' });
  await city.settle(reviewer, id);
  const first = await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON });
  expect(first.body.status).toBe('awaiting_second');
});
