import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import type { Visitor } from '../../../../test/support/visitor.js';
import { APPLICATIONS, comingIn, PDF, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';

let city: ComingIn;
let reviewer: Visitor;
let ute: Visitor;

beforeAll(async () => {
  city = await comingIn();
  reviewer = await city.person('Rita Rat', 'reviewer');
  ute = await city.person('Ute Lindner');
});
afterAll(() => city.stop());

describe('who may see an application', () => {
  it('is nobody without signing in', async () => {
    const guest = city.guest();
    expect(await guest.post(APPLICATIONS, {})).toMatchObject({ status: 401, body: { code: 'auth.required' } });
    expect((await guest.get(QUEUE)).status).toBe(401);
  });

  it('is not somebody else, who cannot even learn that it exists', async () => {
    const { id, documents } = await city.submitted(ute);
    const other = await city.person('Neugierig');
    const unknown = await other.get(`${APPLICATIONS}/${newId()}`);
    const foreign = [
      await other.get(`${APPLICATIONS}/${id}`),
      await other.patch(`${APPLICATIONS}/${id}`, { version: 1, shop: { name: 'Meins' } }),
      await other.post(`${APPLICATIONS}/${id}/submission`, {}),
      await other.upload(`${APPLICATIONS}/${id}/documents`, { name: 'a.pdf', bytes: PDF }, { kind: 'other' }),
      await other.delete(`${APPLICATIONS}/${id}/documents/${documents[0]!.id}`),
    ];
    expect(foreign.map((answer) => answer.body)).toEqual(foreign.map(() => unknown.body));
    expect(unknown.status).toBe(404);
    expect((await other.get(`${APPLICATIONS}/${id}/documents/${documents[0]!.id}`)).status).toBe(404);
    expect((await other.get(APPLICATIONS)).body).toEqual({ items: [] });
    expect((await other.get(`${APPLICATIONS}/no-id`)).status).toBe(404);
  });

  it('is not an applicant on the side of the city, nor an operator or courier', async () => {
    const { id, documents } = await city.submitted(ute);
    for (const visitor of [ute, await city.person('Otto', 'operator'), await city.person('Kurt', 'courier')]) {
      expect((await visitor.get(QUEUE)).status).toBe(403);
      expect((await visitor.get(`${QUEUE}/${id}`)).status).toBe(403);
      expect((await visitor.get(`${QUEUE}/${id}/documents/${documents[0]!.id}`)).status).toBe(403);
      expect((await visitor.post(`${QUEUE}/${id}/approval`, { reason: REASON })).status).toBe(403);
    }
  });

  it('is a reviewer, but not before it is handed in', async () => {
    const { id } = await city.draft(ute);
    expect((await reviewer.get(`${QUEUE}/${id}`)).status).toBe(404);
    expect((await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON })).status).toBe(404);
  });
});
