import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MerchantsPort } from '#contracts/ports';
import { aPdf, APPLICATIONS, comingIn, type ComingIn } from '../../../../test/support/coming-in.js';
import { aNewBusiness } from '../../../../test/support/forms.js';
import type { Visitor } from '../../../../test/support/visitor.js';

const HELPING = '/api/city/helping';
let city: ComingIn;
let helper: Visitor;
let owner: Visitor;
let ownerEmail: string;

beforeAll(async () => {
  city = await comingIn();
  helper = await city.person('Kathrin Kümmer', 'helper');
});
afterAll(() => city.stop());
beforeEach(async () => {
  owner = await city.person('Olga Owner');
  ownerEmail = (await owner.get('/api/me')).body.person.email;
});

const begun = async () => (await helper.post(HELPING, { name: 'Olga Owner', email: ownerEmail })).body;

/** The page and the secret of the newest letter about an application, as it would go out. */
async function letter(applicationId: string) {
  const [row] = await city.database.rows<{ id: string }>(
    `select id from merchants.application_links where application_id = $1 order by created_at desc limit 1`,
    [applicationId],
  );
  const link = await city.app.get<MerchantsPort>(MerchantsPort).applicationLink({ linkId: row!.id });
  return { id: row!.id, link: link!, token: new URL(link!.url).searchParams.get('token')! };
}

const open = (who: Visitor, { id, token }: { id: string; token: string }) =>
  who.post(`${APPLICATIONS}/links/${id}`, { token });

/** Filled in by the helper, with a document, and the owner written to. */
async function prepared() {
  const { id } = await begun();
  const { legal, shop } = aNewBusiness();
  await helper.patch(`${HELPING}/${id}`, { version: 1, legal: { ...legal, selfCertified: null }, shop });
  const file = { name: 'Schein.pdf', bytes: aPdf(id) };
  await helper.upload(`${HELPING}/${id}/documents`, file, { kind: 'trade_licence' });
  await helper.post(`${HELPING}/${id}/invitation`, {});
  return { id, letter: await letter(id) };
}

describe('an application on behalf', () => {
  it('is filled in by a helper, confirmed and handed in by the owner, and its history names both', async () => {
    const { id, letter: sent } = await prepared();
    expect(sent.link).toMatchObject({ kind: 'owner', email: ownerEmail, helperName: 'Kathrin Kümmer' });
    const draft = (await helper.get(`${HELPING}/${id}`)).body;
    expect(draft.owner).toEqual({ name: 'Olga Owner', email: ownerEmail, joined: false });
    expect(draft.missing).toEqual([{ path: 'legal.selfCertified', code: 'must_be_true' }]);

    expect(await open(owner, sent)).toMatchObject({ status: 200, body: { applicationId: id } });
    const seen = (await owner.get(`${APPLICATIONS}/${id}`)).body;
    expect(seen).toMatchObject({ owner: { joined: true }, helper: { name: 'Kathrin Kümmer', active: true } });
    expect((await owner.bytes(`${APPLICATIONS}/${id}/documents/${seen.documents[0].id}`)).status).toBe(200);
    await owner.patch(`${APPLICATIONS}/${id}`, { version: seen.version, legal: { selfCertified: true } });
    const handedIn = await owner.post(`${APPLICATIONS}/${id}/submission`);
    expect(handedIn).toMatchObject({ status: 201, body: { status: 'submitted' } });
    const told = handedIn.body.history.map(({ what, by }: { what: string; by: string }) => `${what} ${by}`);
    expect(told).toEqual([
      'started_for_owner Kathrin Kümmer',
      'changed Kathrin Kümmer',
      'document_added Kathrin Kümmer',
      'owner_invited Kathrin Kümmer',
      'owner_joined Olga Owner',
      'changed Olga Owner',
      'submitted Olga Owner',
    ]);
  });

  it('can neither be promised nor handed in by the helper', async () => {
    const { id } = await prepared();
    const { version } = (await helper.get(`${HELPING}/${id}`)).body;
    expect(await helper.patch(`${HELPING}/${id}`, { version, legal: { selfCertified: true } })).toMatchObject({
      status: 403,
      body: { code: 'application.only_owner' },
    });
    expect((await helper.post(`${APPLICATIONS}/${id}/submission`)).status).toBe(404);
    expect((await helper.post(`${APPLICATIONS}/${id}/withdrawal`)).status).toBe(404);
    expect((await helper.get(`${APPLICATIONS}/${id}`)).status).toBe(404);
  });

  it('is out of the sight of the helper once it is handed in: only where it stands is left', async () => {
    const { id, letter: sent } = await prepared();
    await open(owner, sent);
    const { version, documents } = (await owner.get(`${APPLICATIONS}/${id}`)).body;
    await owner.patch(`${APPLICATIONS}/${id}`, { version, legal: { selfCertified: true } });
    await owner.post(`${APPLICATIONS}/${id}/submission`);
    expect(await helper.get(`${HELPING}/${id}`)).toMatchObject({
      status: 403,
      body: { code: 'application.help_over' },
    });
    expect((await helper.bytes(`${HELPING}/${id}/documents/${documents[0].id}`)).status).toBe(404);
    const { items } = (await helper.get(HELPING)).body;
    const mine = items.find((one: { id: string }) => one.id === id);
    expect(mine).toMatchObject({ status: 'submitted', active: false });
    expect(JSON.stringify(mine)).not.toContain('DE');
  });

  it('may be taken out of the hands of the helper at any time, and given back', async () => {
    const { id, letter: sent } = await prepared();
    await open(owner, sent);
    expect((await owner.put(`${APPLICATIONS}/${id}/help`, { active: false })).body.helper.active).toBe(false);
    const { version } = (await owner.get(`${APPLICATIONS}/${id}`)).body;
    expect((await helper.patch(`${HELPING}/${id}`, { version, shop: { kind: 'Anders' } })).status).toBe(403);
    await owner.put(`${APPLICATIONS}/${id}/help`, { active: true });
    expect((await helper.get(`${HELPING}/${id}`)).status).toBe(200);
    const { body } = await city
      .draft(owner)
      .then(({ id: own }) => owner.put(`${APPLICATIONS}/${own}/help`, { active: true }));
    expect(body.code).toBe('application.no_helper');
  });

  it('is nothing for other helpers, other people, and people without an account', async () => {
    const { id } = await prepared();
    const other = await city.person('Hanno Helfer', 'helper');
    expect((await other.get(`${HELPING}/${id}`)).status).toBe(404);
    expect((await other.patch(`${HELPING}/${id}`, { version: 1, shop: {} })).status).toBe(404);
    expect((await other.post(`${HELPING}/${id}/invitation`, {})).status).toBe(404);
    expect((await owner.get(HELPING)).status).toBe(403);
    expect((await city.guest().get(HELPING)).status).toBe(401);
  });

  it('is not begun for oneself, nor with nonsense', async () => {
    const { body: me } = await helper.get('/api/me');
    const self = await helper.post(HELPING, { name: 'Ich', email: me.person.email.toUpperCase() });
    expect(self).toMatchObject({ status: 422, body: { code: 'application.own_help' } });
    expect((await helper.post(HELPING, { name: 'X', email: 'nirgends' })).status).toBe(422);
  });

  it('has its address put right until the owner has come, and the first letter then opens nothing', async () => {
    const { id } = (await helper.post(HELPING, { name: 'Olga', email: 'falsch@person.example' })).body;
    await helper.post(`${HELPING}/${id}/invitation`, {});
    const wrong = await letter(id);
    await helper.post(`${HELPING}/${id}/invitation`, { email: ownerEmail, name: 'Olga Owner' });
    expect(await open(owner, wrong)).toMatchObject({ status: 404 });
    expect(await open(owner, await letter(id))).toMatchObject({ status: 200 });
    const again = await helper.post(`${HELPING}/${id}/invitation`, { email: 'dritte@person.example' });
    expect(again.body.owner).toMatchObject({ email: ownerEmail, joined: true });
  });
});

describe('a link', () => {
  it('of somebody else opens nothing and says nothing', async () => {
    const { id, letter: sent } = await prepared();
    const stranger = await city.person('Fremd');
    const unknown = await open(stranger, { ...sent, id: '01900000-0000-7000-8000-000000000000' });
    const theirs = await open(stranger, sent);
    expect(theirs.status).toBe(404);
    expect({ ...theirs.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
    expect((await open(owner, { ...sent, token: `${sent.token.slice(0, -1)}!` })).status).toBe(404);
    expect((await open(helper, sent)).status).toBe(404);
    expect((await open(city.guest(), sent)).status).toBe(401);
    expect((await owner.get(`${APPLICATIONS}/${id}`)).status).toBe(404);
  });

  it('works until it runs out', async () => {
    const { id, letter: sent } = await prepared();
    await city.database.rows(`update merchants.application_links set expires_at = now() where id = $1`, [sent.id]);
    expect((await open(owner, sent)).status).toBe(404);
    expect((await owner.get(`${APPLICATIONS}/${id}`)).status).toBe(404);
  });

  it('to go on elsewhere leads the applicant, and nobody else, back to the application', async () => {
    const { id } = await city.draft(owner);
    expect((await owner.post(`${APPLICATIONS}/${id}/link`)).status).toBe(201);
    const sent = await letter(id);
    expect(sent.link).toMatchObject({ kind: 'continue', email: ownerEmail });
    for (let time = 0; time < 2; time += 1) expect((await open(owner, sent)).body).toEqual({ applicationId: id });
    expect((await open(await city.person('Fremd'), sent)).status).toBe(404);
    await owner.post(`${APPLICATIONS}/${id}/link`);
    expect((await open(owner, sent)).status).toBe(404);
  });

  it('is not sent without bound', async () => {
    const { id } = await city.draft(owner);
    const answers = [];
    for (let time = 0; time < 6; time += 1) answers.push((await owner.post(`${APPLICATIONS}/${id}/link`)).status);
    expect(answers).toEqual([201, 201, 201, 201, 201, 429]);
  });

  it('is taken by one of two windows and leads the other one there, too', async () => {
    const { id, letter: sent } = await prepared();
    const answers = await Promise.all([open(owner, sent), open(owner, sent)]);
    expect(answers.map(({ body }) => body.applicationId)).toEqual([id, id]);
    const { history } = (await owner.get(`${APPLICATIONS}/${id}`)).body;
    expect(history.filter(({ what }: { what: string }) => what === 'owner_joined')).toHaveLength(1);
  });
});
