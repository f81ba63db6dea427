import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { Offices, TEAM, type Somebody } from '../../../../test/support/offices.js';

let city: Offices;

beforeAll(async () => {
  city = await Offices.open();
});
afterAll(() => city.stop());

/** A shop whose owner has invited an address as staff, and the letter's secret. */
async function invited(email = `${newId()}@person.example`, role = 'staff') {
  const merchantId = newId();
  const owner = await city.withRole('Ada Adler', 'owner', merchantId);
  const made = await owner.visitor.post(`${TEAM}/invitations`, { merchantId, email, role });
  expect(made.status).toBe(201);
  const id: string = made.body.id;
  return { merchantId, owner, email, id, token: await city.token(id) };
}

const accept = (who: Somebody, { id, token }: { id: string; token: string }) =>
  who.visitor.post(`/api/invitations/${id}/acceptance`, { token });

const look = (who: Pick<Somebody, 'visitor'>, { id, token }: { id: string; token: string }) =>
  who.visitor.get(`/api/invitations/${id}?token=${token}`);

const membersOf = (merchantId: string) =>
  city.database.rows(`select role from accounts.memberships where merchant_id = $1 order by role`, [merchantId]);

const age = (id: string) =>
  city.database.rows(`update accounts.invitations set expires_at = now() - interval '1 minute' where id = $1`, [id]);

describe('an invitation', () => {
  it('makes the invited person a member once they accept, with the next request, and proves their address', async () => {
    const invitation = await invited('  Berta.Baer@Person.Example '.trim());
    const berta = await city.somebody('Berta Bär', 'berta.baer@person.example');
    expect((await look(berta, invitation)).body).toMatchObject({
      role: 'staff',
      merchantName: 'Buchladen',
      invitedBy: 'Ada Adler',
      status: 'open',
    });
    const { status, body } = await accept(berta, invitation);
    expect({ status, body }).toMatchObject({ status: 201, body: { status: 'accepted' } });
    expect(await city.rolesOf(berta)).toEqual(['staff']);
    const [person] = await city.database.rows(`select email_verified from accounts.people where id = $1`, [
      berta.personId,
    ]);
    expect(person).toEqual({ email_verified: true });
  });

  it('makes one membership out of a double press and two tabs', async () => {
    const invitation = await invited();
    const ben = await city.somebody('Ben', invitation.email);
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(ben, invitation)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await membersOf(invitation.merchantId)).toEqual([{ role: 'owner' }, { role: 'staff' }]);
    const entries = await city.database.rows(
      `select what from accounts.history where subject_id = $1 order by number`,
      [invitation.id],
    );
    expect(entries).toEqual([{ what: 'invited' }, { what: 'invitation_accepted' }]);
  });

  it('tells a stranger nothing, whatever they hold in hand', async () => {
    const invitation = await invited();
    const eve = await city.somebody('Eve');
    const cora = await city.somebody('Cora', invitation.email);
    const unknown = { ...invitation, id: newId() };
    const forged = { ...invitation, token: 'x'.repeat(32) };
    const answers = [
      await look(eve, invitation),
      await accept(eve, invitation),
      await look(eve, unknown),
      await look(cora, forged),
      await accept(cora, forged),
    ];
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
      new Set(['404 invitation.not_found']),
    );
    expect((await look({ visitor: city.guest() }, invitation)).status).toBe(401);
    expect(await city.rolesOf(eve)).toEqual([]);
    expect((await accept(cora, invitation)).status).toBe(201);
  });

  it('runs out', async () => {
    const invitation = await invited();
    const dora = await city.somebody('Dora', invitation.email);
    await age(invitation.id);
    expect((await look(dora, invitation)).body.status).toBe('expired');
    const { status, body } = await accept(dora, invitation);
    expect({ status, code: body.code, current: body.current }).toEqual({
      status: 409,
      code: 'invitation.over',
      current: { status: 'expired' },
    });
    expect(await city.accounts.invitation({ invitationId: invitation.id, letter: 1 })).toBeNull();
    const listed = (await invitation.owner.visitor.get(TEAM)).body.items[0].invitations;
    expect(listed).toMatchObject([{ id: invitation.id, status: 'expired' }]);
  });

  it('can be sent again, and then only the newest letter opens it', async () => {
    const invitation = await invited();
    const emil = await city.somebody('Emil', invitation.email);
    await age(invitation.id);
    const again = await invitation.owner.visitor.post(`${TEAM}/invitations/${invitation.id}/letter`, {});
    expect(again.status).toBe(201);
    expect((await accept(emil, invitation)).status).toBe(404);
    const newest = { id: invitation.id, token: await city.token(invitation.id, 2) };
    expect((await accept(emil, newest)).status).toBe(201);
    expect((await invitation.owner.visitor.post(`${TEAM}/invitations/${invitation.id}/letter`, {})).status).toBe(409);
  });

  it('is not sent more often than five times', async () => {
    const { owner, id } = await invited();
    const statuses: number[] = [];
    for (let at = 0; at < 5; at++)
      statuses.push((await owner.visitor.post(`${TEAM}/invitations/${id}/letter`, {})).status);
    expect(statuses).toEqual([201, 201, 201, 201, 429]);
  });

  it('can be taken back, and then opens nothing', async () => {
    const invitation = await invited();
    const finn = await city.somebody('Finn', invitation.email);
    const url = `${TEAM}/invitations/${invitation.id}`;
    expect((await invitation.owner.visitor.delete(url)).status).toBe(204);
    expect((await invitation.owner.visitor.delete(url)).status).toBe(204);
    expect(await accept(finn, invitation)).toMatchObject({ status: 409, body: { current: { status: 'revoked' } } });
    expect(await city.rolesOf(finn)).toEqual([]);
    expect((await invitation.owner.visitor.get(TEAM)).body.items[0].invitations).toEqual([]);
  });

  it('is either taken back or accepted when both happen at once, and both sides hear which', async () => {
    for (let round = 0; round < 5; round++) {
      const invitation = await invited();
      const gita = await city.somebody('Gita', invitation.email);
      const [accepted, revoked] = await Promise.all([
        accept(gita, invitation),
        invitation.owner.visitor.delete(`${TEAM}/invitations/${invitation.id}`),
      ]);
      const member = (await city.rolesOf(gita)).length === 1;
      expect({ accepted: accepted.status, revoked: revoked.status }).toEqual(
        member ? { accepted: 201, revoked: 409 } : { accepted: 409, revoked: 204 },
      );
    }
  });

  it('shows whoever invited that the letter came back, until another one goes out', async () => {
    const { id, owner } = await invited();
    const listed = async () => (await owner.visitor.get(TEAM)).body.items[0].invitations[0].bouncedAt;
    const returned = { messageId: newId(), kind: 'invitation', about: { invitationId: id, letter: 1 } };
    expect(await listed()).toBeNull();
    await city.letterReturned({ ...returned, kind: 'order_received' });
    expect(await listed()).toBeNull();
    await city.letterReturned(returned);
    expect(await listed()).toEqual(expect.any(String));
    await owner.visitor.post(`${TEAM}/invitations/${id}/letter`, {});
    expect(await listed()).toBeNull();
    await city.letterReturned(returned);
    expect(await listed()).toBeNull();
  });

  it('can be declined, and the owner sees it', async () => {
    const invitation = await invited();
    const hans = await city.somebody('Hans', invitation.email);
    const declined = await hans.visitor.post(`/api/invitations/${invitation.id}/refusal`, { token: invitation.token });
    expect(declined).toMatchObject({ status: 201, body: { status: 'declined' } });
    expect((await accept(hans, invitation)).status).toBe(409);
    const listed = (await invitation.owner.visitor.get(TEAM)).body.items[0].invitations;
    expect(listed).toMatchObject([{ status: 'declined' }]);
  });

  it('lies encrypted, and its secret is gone once it has ended', async () => {
    const invitation = await invited();
    const sealed = async () =>
      (
        await city.database.rows<{ sealed_token: string | null }>(
          `select sealed_token from accounts.invitations where id = $1`,
          [invitation.id],
        )
      )[0]!.sealed_token;
    expect(await sealed()).not.toContain(invitation.token);
    await accept(await city.somebody('Ida', invitation.email), invitation);
    expect(await sealed()).toBeNull();
  });
});

describe('inviting', () => {
  it('is refused for oneself, for members, and twice for the same address', async () => {
    const { owner, merchantId, email } = await invited();
    const invite = async (to: string) => {
      const { status, body } = await owner.visitor.post(`${TEAM}/invitations`, {
        merchantId,
        email: to,
        role: 'staff',
      });
      return `${status} ${body.code}`;
    };
    const member = await city.withRole('Jan', 'staff', merchantId);
    expect(await invite(owner.email)).toBe('409 invitation.yourself');
    expect(await invite(member.email)).toBe('409 invitation.already_member');
    expect(await invite(email.toUpperCase())).toBe('409 invitation.already_open');
    expect(await invite('keine-adresse')).toBe('422 request.invalid');
  });

  it('is for owners of that merchant: staff and other owners find nothing', async () => {
    const { merchantId } = await invited();
    const staff = await city.withRole('Kai', 'staff', merchantId);
    const other = await city.withRole('Lea', 'owner', newId());
    const body = { merchantId, email: 'x@person.example', role: 'owner' };
    expect((await staff.visitor.post(`${TEAM}/invitations`, body)).status).toBe(403);
    expect((await other.visitor.post(`${TEAM}/invitations`, body)).status).toBe(404);
  });

  it('gives somebody who owns one shop and helps in another no say in the other', async () => {
    const { merchantId, id } = await invited();
    const both = await city.withRole('Mia', 'owner', newId());
    await city.database.rows(
      `insert into accounts.memberships (id, person_id, role, merchant_id) values ($1, $2, 'staff', $3)`,
      [newId(), both.personId, merchantId],
    );
    expect((await both.visitor.get(TEAM)).body.items).toHaveLength(1);
    const body = { merchantId, email: 'x@person.example', role: 'owner' };
    expect((await both.visitor.post(`${TEAM}/invitations`, body)).status).toBe(404);
    expect((await both.visitor.delete(`${TEAM}/invitations/${id}`)).status).toBe(404);
  });

  it('has an end for one office and one day, because nobody has proven those addresses', async () => {
    const { owner, merchantId } = await invited();
    await city.database.rows(`update accounts.invitations set letters = 40 where merchant_id = $1`, [merchantId]);
    const body = { merchantId, email: 'nochmal@person.example', role: 'staff' };
    const { status, body: said } = await owner.visitor.post(`${TEAM}/invitations`, body);
    expect(`${status} ${said.code}`).toBe('429 invitation.too_many');
  });
});
