import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chainsIn, verifyChain } from '#platform/audit/history-chain';
import { newId } from '#platform/ids';
import { Offices, PEOPLE, TEAM } from '../../../../test/support/offices.js';

let city: Offices;

beforeAll(async () => {
  city = await Offices.open();
});
afterAll(() => city.stop());

const rolesIn = (merchantId: string) =>
  city.database.rows(`select role from accounts.memberships where merchant_id = $1 order by role`, [merchantId]);

describe('the team of a merchant', () => {
  it('is listed for its owners with everybody in it', async () => {
    const merchantId = newId();
    const owner = await city.withRole('Ada', 'owner', merchantId);
    await city.withRole('Ben', 'staff', merchantId);
    const { items } = (await owner.visitor.get(TEAM)).body;
    expect(items).toMatchObject([
      {
        merchantId,
        merchantName: 'Buchladen',
        members: [
          { name: 'Ada', role: 'owner', you: true },
          { name: 'Ben', role: 'staff', you: false },
        ],
      },
    ]);
  });

  it('changes at once: a role given or taken holds for the next request', async () => {
    const merchantId = newId();
    const owner = await city.withRole('Ada', 'owner', merchantId);
    const ben = await city.withRole('Ben', 'staff', merchantId);
    expect((await ben.visitor.get(TEAM)).status).toBe(403);
    const url = `${TEAM}/members/${ben.membershipId}`;
    expect((await owner.visitor.patch(url, { role: 'owner' })).status).toBe(200);
    expect((await ben.visitor.get(TEAM)).status).toBe(200);
    expect((await owner.visitor.delete(url)).status).toBe(204);
    expect((await ben.visitor.get(TEAM)).status).toBe(403);
    expect(await city.rolesOf(ben)).toEqual([]);
  });

  it('keeps an owner, and nobody changes their own role', async () => {
    const merchantId = newId();
    const owner = await city.withRole('Ada', 'owner', merchantId);
    const own = `${TEAM}/members/${owner.membershipId}`;
    const said = async (answer: Promise<{ status: number; body: { code?: string } }>) => {
      const { status, body } = await answer;
      return `${status} ${body.code}`;
    };
    expect(await said(owner.visitor.patch(own, { role: 'staff' }))).toBe('409 membership.yourself');
    expect(await said(owner.visitor.delete(own))).toBe('409 membership.last_owner');
    expect(await said(owner.visitor.delete(`/api/me/memberships/${owner.membershipId}`))).toBe(
      '409 membership.last_owner',
    );
    await city.withRole('Ben', 'owner', merchantId);
    expect((await owner.visitor.delete(`/api/me/memberships/${owner.membershipId}`)).status).toBe(204);
  });

  it('keeps one owner when two remove each other at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const merchantId = newId();
      const [ada, ben] = [
        await city.withRole('Ada', 'owner', merchantId),
        await city.withRole('Ben', 'owner', merchantId),
      ];
      const answers = await Promise.all([
        ada.visitor.delete(`${TEAM}/members/${ben.membershipId}`),
        ben.visitor.delete(`${TEAM}/members/${ada.membershipId}`),
      ]);
      expect(answers.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
      expect(await rolesIn(merchantId)).toEqual([{ role: 'owner' }]);
    }
  });

  it('keeps one owner when two leave at the same moment', async () => {
    const merchantId = newId();
    const both = [await city.withRole('Ada', 'owner', merchantId), await city.withRole('Ben', 'owner', merchantId)];
    const answers = await Promise.all(
      both.map(({ visitor, membershipId }) => visitor.delete(`/api/me/memberships/${membershipId}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await rolesIn(merchantId)).toEqual([{ role: 'owner' }]);
  });

  it('is not found by the owners of another merchant', async () => {
    const ben = await city.withRole('Ben', 'staff', newId());
    const stranger = await city.withRole('Eve', 'owner', newId());
    const url = `${TEAM}/members/${ben.membershipId}`;
    expect((await stranger.visitor.patch(url, { role: 'owner' })).status).toBe(404);
    expect((await stranger.visitor.delete(url)).status).toBe(404);
    expect((await stranger.visitor.delete(`/api/me/memberships/${ben.membershipId}`)).status).toBe(404);
    expect(await city.rolesOf(ben)).toEqual(['staff']);
  });
});

describe('the people of the city', () => {
  beforeEach(() => city.database.rows(`delete from accounts.memberships where merchant_id is null`));

  it('are invited, given other roles and removed by an administrator, and all of it is on record', async () => {
    const admin = await city.withRole('Frank', 'administrator');
    const rita = await city.somebody('Rita');
    const made = await admin.visitor.post(`${PEOPLE}/invitations`, { email: rita.email, role: 'reviewer' });
    const token = await city.token(made.body.id);
    expect((await rita.visitor.post(`/api/invitations/${made.body.id}/acceptance`, { token })).status).toBe(201);
    const { members } = (await admin.visitor.get(PEOPLE)).body;
    const { id } = members.find(({ name }: { name: string }) => name === 'Rita');
    expect((await admin.visitor.patch(`${PEOPLE}/members/${id}`, { role: 'lead_reviewer' })).status).toBe(200);
    expect(await city.rolesOf(rita)).toEqual(['lead_reviewer']);
    expect((await admin.visitor.delete(`${PEOPLE}/members/${id}`)).status).toBe(204);
    const { items, next } = (await admin.visitor.get(`${PEOPLE}/audit?limit=4`)).body;
    expect(items).toMatchObject([
      { what: 'membership_removed', subjectName: 'Rita', byName: 'Frank', note: 'lead_reviewer' },
      { what: 'role_changed', subjectName: 'Rita', byName: 'Frank', note: 'reviewer → lead_reviewer' },
      { what: 'invitation_accepted', subjectName: rita.email, byName: 'Rita', note: 'reviewer' },
      { what: 'invited', subjectName: rita.email, byName: 'Frank', note: 'reviewer' },
    ]);
    if (next) expect((await admin.visitor.get(`${PEOPLE}/audit?cursor=${next}`)).status).toBe(200);
    const all = (await admin.visitor.get(`${PEOPLE}/audit?limit=100`)).body.items;
    const ofShops = await city.database.rows(`select 1 from accounts.history where merchant_id is not null`);
    expect({ shops: ofShops.length > 0, shown: all.some(({ subjectName }: any) => subjectName === 'Ben') }).toEqual({
      shops: true,
      shown: false,
    });
  });

  it('keep an administrator', async () => {
    const admin = await city.withRole('Frank', 'administrator');
    const own = `${PEOPLE}/members/${admin.membershipId}`;
    expect(await admin.visitor.delete(own)).toMatchObject({
      status: 409,
      body: { code: 'membership.last_administrator' },
    });
    expect(await admin.visitor.patch(own, { role: 'reviewer' })).toMatchObject({
      body: { code: 'membership.yourself' },
    });
  });

  it('who hand out rights or run the machine do not decide applications as well', async () => {
    const admin = await city.withRole('Frank', 'administrator');
    const operator = await city.withRole('Olaf', 'operator');
    const reviewer = await city.withRole('Rita', 'reviewer');
    const refused = { status: 409, body: { code: 'membership.roles_conflict' } };
    expect(
      await admin.visitor.post(`${PEOPLE}/invitations`, { email: operator.email, role: 'lead_reviewer' }),
    ).toMatchObject(refused);
    expect(
      await admin.visitor.post(`${PEOPLE}/invitations`, { email: reviewer.email, role: 'administrator' }),
    ).toMatchObject(refused);
    expect((await admin.visitor.post(`${PEOPLE}/invitations`, { email: reviewer.email, role: 'helper' })).status).toBe(
      201,
    );
  });

  it('are nobody else’s business', async () => {
    const reviewer = await city.withRole('Rita', 'lead_reviewer');
    expect((await reviewer.visitor.get(PEOPLE)).status).toBe(403);
    expect((await reviewer.visitor.get(`${PEOPLE}/audit`)).status).toBe(403);
  });
});

describe('deleting an account', () => {
  it('takes sign-in, sessions and memberships with it', async () => {
    const merchantId = newId();
    await city.withRole('Ada', 'owner', merchantId);
    const ben = await city.withRole('Ben', 'staff', merchantId);
    expect(await ben.visitor.post('/api/me/deletion', { email: 'falsch@person.example' })).toMatchObject({
      status: 422,
      body: { code: 'person.other_address' },
    });
    expect((await ben.visitor.post('/api/me/deletion', { email: ben.email })).status).toBe(204);
    expect((await ben.visitor.get('/api/me')).body.person).toBeNull();
    const left = await city.database.rows(
      `select 1 from accounts.people where id = $1 union all select 2 from accounts.credentials where person_id = $1
       union all select 3 from accounts.sessions where person_id = $1`,
      [ben.personId],
    );
    expect(left).toEqual([]);
    expect(await rolesIn(merchantId)).toEqual([{ role: 'owner' }]);
  });

  it('waits until an only owner has handed over', async () => {
    const merchantId = newId();
    const ada = await city.withRole('Ada', 'owner', merchantId);
    expect(await ada.visitor.post('/api/me/deletion', { email: ada.email })).toMatchObject({
      status: 409,
      body: { code: 'person.still_needed', current: { offices: [{ role: 'owner', merchantName: 'Buchladen' }] } },
    });
    await city.withRole('Ben', 'owner', merchantId);
    expect((await ada.visitor.post('/api/me/deletion', { email: ada.email.toUpperCase() })).status).toBe(204);
  });
});

it('what happened to people’s rights is one unbroken chain', async () => {
  const read = <T>(sql: string, values: unknown[]) => city.database.rows<T>(sql, values);
  expect(await chainsIn(read)).toContain('accounts');
  const report = await verifyChain(read, 'accounts');
  expect(report.broken).toBeNull();
  expect(report.checked).toBeGreaterThan(10);
});
