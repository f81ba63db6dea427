import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MerchantsPort } from '#contracts/ports';
import { documentPdf } from '../../demo/document-pdf.js';
import { demoCity } from '../../demo/world.js';
import { comingIn, QUEUE, REASON, type ComingIn } from '../support/coming-in.js';
import type { Visitor } from '../support/visitor.js';
import { demoId } from '../../apps/merchants/src/demo/demo-ids.js';
import { seedMerchants } from '../../apps/merchants/src/merchants.seed.js';

const demo = demoCity();
let city: ComingIn;
let reviewer: Visitor;

beforeAll(async () => {
  city = await comingIn();
  await seedMerchants(city.database.pool, demo, { ...city.config, documentPdf });
  reviewer = await city.person('Rita Rat', 'reviewer');
});
afterAll(() => city.stop());

describe('the demo city of merchants', () => {
  it('has every shop approved by somebody, with a history and a public profile', async () => {
    const { body } = await reviewer.get(`${QUEUE}?status=approved&limit=100`);
    expect(body.counts).toMatchObject({ approved: demo.shops.length, rejected: 0, withdrawn: 0 });
    const { history, decision } = (await reviewer.get(`${QUEUE}/${body.items[0].id}`)).body;
    expect(history.map((entry: { what: string }) => entry.what)).toEqual(['started', 'submitted', 'approved']);
    expect(decision.reason.length).toBeGreaterThan(10);
    const port = city.app.get<MerchantsPort>(MerchantsPort);
    for (const shop of demo.shops) {
      const profile = await port.approvedProfile({ applicationId: demoId('application', shop.slug) });
      expect(profile).toMatchObject({
        merchantId: demoId('merchant', shop.merchant),
        shopId: demoId('shop', shop.slug),
        shop: { name: shop.name },
      });
    }
    expect(await city.database.rows('select 1 from merchants.merchants')).toHaveLength(demo.merchants.length);
  });

  it('has applications waiting whose documents a reviewer can open and that can be decided', async () => {
    const { body } = await reviewer.get(QUEUE);
    expect(body.items.length).toBeGreaterThan(5);
    const [oldest] = body.items;
    const { documents } = (await reviewer.get(`${QUEUE}/${oldest.id}`)).body;
    const file = await reviewer.bytes(`${QUEUE}/${oldest.id}/documents/${documents[0].id}`);
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { body: decided } = await reviewer.post(`${QUEUE}/${oldest.id}/rejection`, { reason: REASON });
    expect(decided.status).toBe('rejected');
  });

  it('can be written again without changing anything, decisions included', async () => {
    const all = () =>
      city.database.rows(`select (select json_agg(a order by id) from merchants.applications a) as applications,
                                 (select json_agg(d order by id) from merchants.documents d) as documents,
                                 (select json_agg(h order by id) from merchants.history h) as history,
                                 (select json_agg(m order by id) from merchants.merchants m) as merchants`);
    const before = await all();
    await seedMerchants(city.database.pool, demo, { ...city.config, documentPdf });
    expect(await all()).toEqual(before);
  });
});
