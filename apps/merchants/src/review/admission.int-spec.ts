import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comingIn, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';

let city: ComingIn;
beforeAll(async () => {
  city = await comingIn(true);
});
afterAll(() => city.stop());

it('makes the applicant the owner of a merchant with a name, through the queue', async () => {
  const ute = await city.person('Ute Lindner');
  const reviewer = await city.person('Rita Rat', 'reviewer');
  const { id } = await city.submitted(ute);
  expect((await ute.get('/api/me')).body.memberships).toEqual([]);
  await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON });
  const named = async () => (await ute.get('/api/me')).body.memberships[0]?.merchantName;
  while (!(await named())) await new Promise((done) => setTimeout(done, 50));
  expect((await ute.get('/api/me')).body.memberships).toEqual([
    { role: 'owner', merchantId: expect.any(String), merchantName: 'Töpferei Lindner, Inh. Ute Lindner' },
  ]);
});
