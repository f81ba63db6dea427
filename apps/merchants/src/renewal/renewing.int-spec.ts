import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../../../../test/support/visitor.js';
import { PDF } from '../../../../test/support/coming-in.js';
import { overseen, REASON, STANDING, type AMerchant, type Overseen } from '../../../../test/support/overseen.js';
import { JudgeVatId } from '../merchant/judge-vat-id.js';
import { RemindExpiry } from './remind-expiry.js';

const RENEWALS = '/api/city/renewals';
const FILE = { name: 'Gewerbeschein neu.pdf', bytes: PDF };

let city: Overseen;
let reviewer: Visitor;
let expiry: RemindExpiry;

beforeAll(async () => {
  city = await overseen();
  reviewer = await city.person('Rita Rat', 'reviewer');
  expiry = city.get(RemindExpiry);
});
afterAll(() => city.stop());

const hidden = async (merchant: AMerchant) => (await merchant.owner.get(STANDING)).body.items[0].shops[0].hiddenFor;
const reminded = async (merchant: AMerchant) =>
  (await city.facts(merchant.id)).flatMap(({ name, payload }) => (name === 'document.expiring' ? [payload.days] : []));
const inDays = (document: string, days: number) =>
  city.database.rows(
    `update merchants.documents set valid_until = (now() at time zone 'Europe/Berlin')::date + $2::int where id = $1`,
    [document, days],
  );
const renew = (merchant: AMerchant, document: string, who = merchant.owner) =>
  who.upload(`${STANDING}/documents/${document}/renewal`, FILE, { kind: 'trade_licence' });
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a document that runs out', () => {
  it.each([
    [61, []],
    [60, [60]],
    [45, [60]],
    [30, [30]],
    [7, [7]],
    [0, [7]],
    [-1, [0]],
  ])('in %s days is reminded of with %j, however often anybody looks', async (days, expected) => {
    const merchant = await city.merchant();
    await city.document(merchant, days);
    await Promise.all([expiry.remind(), expiry.remind(), expiry.remind()]);
    await expiry.remind();
    expect(await reminded(merchant)).toEqual(expected);
    expect(await hidden(merchant)).toEqual(days < 0 ? ['document_expired'] : []);
  });

  it('is reminded of at each distance once', async () => {
    const merchant = await city.merchant();
    const id = await city.document(merchant, 60);
    await expiry.remind();
    const [document] = await city.database.rows<{ valid_until: string }>(
      `select valid_until::text from merchants.documents where id = $1`,
      [id],
    );
    // Time passes for the reminders: they were of the same day, seen from further away.
    for (const days of [30, 7, -1]) {
      await inDays(id, days);
      await city.database.rows(
        `update merchants.document_reminders set valid_until = (select valid_until from merchants.documents where id = $1)
          where document_id = $1`,
        [id],
      );
      await expiry.remind();
      await expiry.remind();
    }
    expect(document!.valid_until).toMatch(/^\d{4}-/);
    expect(await reminded(merchant)).toEqual([60, 30, 7, 0]);
  });

  it('without an end, not accepted, or of a merchant who has left, is nobody’s concern', async () => {
    const merchant = await city.merchant();
    await city.document(merchant, null);
    const open = await city.document(merchant, 5);
    await city.database.rows(`update merchants.documents set accepted_at = null where id = $1`, [open]);
    const gone = await city.merchant();
    await city.document(gone, 5);
    await gone.owner.post(`${STANDING}/${gone.id}/departure`, { confirmed: true });
    await expiry.remind();
    expect([await reminded(merchant), await reminded(gone)]).toEqual([[], []]);
  });
});

describe('a renewed document', () => {
  it('brings the offers back by itself when it is accepted', async () => {
    const merchant = await city.merchant();
    const document = await city.document(merchant, -1);
    await expiry.remind();
    expect(await hidden(merchant)).toEqual(['document_expired']);
    const sent = await renew(merchant, document);
    expect(sent.status).toBe(201);
    expect((await renew(merchant, document)).body.code).toBe('renewal.waiting');
    expect((await merchant.owner.get(STANDING)).body.items[0].documents).toMatchObject([
      { id: document, renewal: 'waiting' },
    ]);

    const waiting = (await reviewer.get(`${RENEWALS}?limit=100`)).body.items;
    const { documentId, applicationId } = waiting.find((item: { replaces: string }) => item.replaces === document);
    const file = await reviewer.bytes(`/api/city/applications/${applicationId}/documents/${documentId}`);
    expect(file.bytes.equals(PDF)).toBe(true);
    const accept = `${RENEWALS}/${documentId}/acceptance`;
    expect((await reviewer.post(accept, { validUntil: dayIn(-2) })).body.code).toBe('renewal.expired');
    expect((await reviewer.post(accept, { validUntil: dayIn(400) })).status).toBe(204);
    expect(await hidden(merchant)).toEqual([]);
    expect((await merchant.owner.get(STANDING)).body.items[0].documents).toMatchObject([
      { id: documentId, renewal: 'none', validUntil: dayIn(400) },
    ]);
    expect((await reviewer.post(accept, {})).body.code).toBe('renewal.decided');
    await expiry.remind();
    expect(await reminded(merchant)).toEqual([0]);
  });

  it('that is declined leaves everything as it is, and another may be sent', async () => {
    const merchant = await city.merchant();
    const document = await city.document(merchant, -1);
    await expiry.remind();
    const { documentId } = (await renew(merchant, document)).body;
    expect((await reviewer.post(`${RENEWALS}/${documentId}/rejection`, {})).status).toBe(422);
    await reviewer.post(`${RENEWALS}/${documentId}/rejection`, { reason: 'Die Kopie ist nicht zu lesen.' });
    expect((await merchant.owner.get(STANDING)).body.items[0].documents).toMatchObject([
      { id: document, renewal: 'declined', renewalReason: 'Die Kopie ist nicht zu lesen.' },
    ]);
    expect(await hidden(merchant)).toEqual(['document_expired']);
    expect((await renew(merchant, document)).status).toBe(201);
  });

  it('does not show a shop that another document or a suspension still hides', async () => {
    const merchant = await city.merchant();
    const [one, two] = [await city.document(merchant, -1), await city.document(merchant, -2)];
    await expiry.remind();
    const accept = async (document: string) => {
      const { documentId } = (await renew(merchant, document)).body;
      await reviewer.post(`${RENEWALS}/${documentId}/acceptance`, { validUntil: dayIn(100) });
    };
    await accept(one);
    expect(await hidden(merchant)).toEqual(['document_expired']);
    await accept(two);
    expect(await hidden(merchant)).toEqual([]);
  });

  it('is sent by the owner: not by staff, and not by somebody else', async () => {
    const merchant = await city.merchant();
    const document = await city.document(merchant, 5);
    const staff = await city.person('Aushilfe', 'staff', merchant.id);
    expect((await renew(merchant, document, staff)).status).toBe(403);
    expect((await renew(merchant, document, (await city.merchant()).owner)).status).toBe(404);
  });
});

describe('a VAT id', () => {
  it('found invalid hides the offers until it is found valid again', async () => {
    const merchant = await city.merchant();
    const judge = city.get(JudgeVatId);
    expect(await judge.judge(merchant.id, 'DE136695976', false)).toBe(true);
    expect(await judge.judge(merchant.id, 'DE136695976', false)).toBe(false);
    expect(await hidden(merchant)).toEqual(['vat_id_invalid']);
    expect(await judge.judge(merchant.id, 'DE999999999', true)).toBe(false);
    await judge.judge(merchant.id, 'DE136695976', true);
    expect(await hidden(merchant)).toEqual([]);
    const told = (await city.facts(merchant.id)).filter(({ name }) => name === 'merchant.vat_id_checked');
    expect(told.map(({ payload }) => payload.valid)).toEqual([false, true]);
  });
});

describe('leaving', () => {
  it('hides the shops for good and says so once', async () => {
    const merchant = await city.merchant();
    const path = `${STANDING}/${merchant.id}/departure`;
    expect((await merchant.owner.post(path, {})).status).toBe(422);
    const staff = await city.person('Aushilfe', 'staff', merchant.id);
    expect((await staff.post(path, { confirmed: true })).status).toBe(403);
    expect((await (await city.merchant()).owner.post(path, { confirmed: true })).status).toBe(404);
    expect((await merchant.owner.post(path, { confirmed: true, reason: REASON })).status).toBe(204);
    expect((await merchant.owner.post(path, { confirmed: true })).body.code).toBe('merchant.left');
    expect((await merchant.owner.get(STANDING)).body.items[0]).toMatchObject({ status: 'left', leftBy: 'merchant' });
    expect(await hidden(merchant)).toEqual(['left']);
    expect((await city.facts(merchant.id)).filter(({ name }) => name === 'merchant.left')).toHaveLength(1);
  });
});
