import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CITY_ROLES, MERCHANT_ROLES } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { demoCity } from '../../demo/world.js';
import { listeningHost, type ListeningHost } from '../support/host.js';
import { Accounts } from '../../apps/accounts/src/accounts.module.js';
import { seedAccounts } from '../../apps/accounts/src/accounts.seed.js';

const demo = demoCity();
let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts], { DEMO: 'true' });
  database = city.host.app.get(Database);
  await seedAccounts(database.pool, demo);
});
afterAll(() => city.stop());

const people = async () => (await city.visitor().get('/api/demo/people')).body.items;

describe('the demo', () => {
  it('says with whom one can sign in, and really lets them', async () => {
    const listed = await people();
    const byEmail = (email: string) => listed.find((person: { email: string }) => person.email === email);
    expect(byEmail('pruefung@gera.example')).toEqual({
      name: expect.any(String),
      email: 'pruefung@gera.example',
      password: 'gera-demo-2026',
      role: 'reviewer',
    });
    for (const role of ['shopper', ...MERCHANT_ROLES, ...CITY_ROLES]) {
      const person = listed.find((candidate: { role: string }) => candidate.role === role);
      const visitor = city.visitor();
      expect(
        (await visitor.post('/api/auth/sign-in/email', { email: person.email, password: person.password })).status,
      ).toBe(200);
      const { body } = await visitor.get('/api/me');
      expect(body.person).toMatchObject({ name: person.name, email: person.email });
      expect(body.memberships[0]?.role ?? 'shopper').toBe(role);
    }
    const owner = listed.find((person: { role: string }) => person.role === 'owner');
    expect(demo.merchants.map(({ name }) => name)).toContain(owner.shop);
  });

  it('keeps quiet about people who came by themselves', async () => {
    const visitor = city.visitor();
    await visitor.post('/api/auth/sign-up/email', {
      name: 'Eva',
      email: 'eva@kundin.example',
      password: 'ein-langes-passwort',
    });
    expect((await people()).map((person: { email: string }) => person.email)).not.toContain('eva@kundin.example');
  });

  it('can be written again without changing anything, a changed password included', async () => {
    const all = () =>
      database.rows(`select (select json_agg(p order by id) from accounts.people p) as people,
                            (select json_agg(m order by id) from accounts.memberships m) as memberships,
                            (select json_agg(c order by id) from accounts.credentials c) as credentials`);
    await database.rows(`update accounts.credentials set password = 'changed' where person_id =
      (select id from accounts.people where email = 'kurier@gera.example')`);
    const before = await all();
    await seedAccounts(database.pool, demo);
    expect(await all()).toEqual(before);
  });
});
