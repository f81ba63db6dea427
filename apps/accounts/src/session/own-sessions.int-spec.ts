import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import { eventually } from '../../../../test/support/client.js';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { PASSWORD, signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts]);
  database = city.host.app.get(Database);
});
afterAll(() => city.stop());

const signIn = async (email: string, agent = FIREFOX): Promise<Visitor> => {
  const visitor = city.visitor();
  const ask = { email, password: PASSWORD };
  expect((await visitor.post('/api/auth/sign-in/email', ask, { 'user-agent': agent })).status).toBe(200);
  return visitor;
};
const sessions = async (visitor: Visitor) => (await visitor.get('/api/me/sessions')).body.items;
const name = async (visitor: Visitor) => (await visitor.get('/api/me')).body.person?.name ?? null;

describe('the devices of a person', () => {
  it('are listed in words, this one first, without their secrets and without a guessed place', async () => {
    const email = 'anna@kundin.example';
    await signUpAndIn(database, city.visitor(), { email });
    const here = await signIn(email);
    const [first, second, ...rest] = await sessions(here);
    expect(rest).toEqual([]);
    expect(first).toEqual({
      id: expect.any(String),
      browser: 'Firefox',
      system: 'Windows',
      way: 'password',
      secondFactor: false,
      createdAt: expect.any(String),
      lastSeenAt: expect.any(String),
      current: true,
    });
    expect(second).toMatchObject({ browser: null, system: null, current: false });
  });

  it('say when they were last used', async () => {
    const email = 'bert@kunde.example';
    const visitor = city.visitor();
    await signUpAndIn(database, visitor, { email });
    await database.rows(
      `update accounts.sessions set created_at = now() - interval '3 hours'
        where person_id = (select id from accounts.people where email = $1)`,
      [email],
    );
    await visitor.get('/api/me');
    const [session] = await sessions(visitor);
    expect(Date.parse(session.lastSeenAt) - Date.parse(session.createdAt)).toBeGreaterThan(2.9 * 3_600_000);
  });

  it('can be signed out one by one, and all others at once', async () => {
    const email = 'cora@kundin.example';
    await signUpAndIn(database, city.visitor(), { email });
    const [here, phone, library] = [await signIn(email), await signIn(email), await signIn(email)];
    const other = (await sessions(here)).find(({ current }: { current: boolean }) => !current);
    expect((await here.delete(`/api/me/sessions/${other.id}`)).status).toBe(204);
    expect(await sessions(here)).toHaveLength(3);
    expect((await here.delete('/api/me/sessions')).status).toBe(204);
    expect(await sessions(here)).toHaveLength(1);
    expect([await name(here), await name(phone), await name(library)]).toEqual(['Jana Kühn', null, null]);
  });

  it('of others cannot be signed out', async () => {
    const [ina, eva] = [city.visitor(), city.visitor()];
    await signUpAndIn(database, ina, { email: 'ina@kundin.example' });
    await signUpAndIn(database, eva, { email: 'eva@kundin.example' });
    const [session] = await sessions(ina);
    expect(await eva.delete(`/api/me/sessions/${session.id}`)).toMatchObject({
      status: 404,
      body: { code: 'session.not_found' },
    });
    expect(await name(ina)).not.toBeNull();
    expect((await city.visitor().get('/api/me/sessions')).status).toBe(401);
  });
});

describe('a changed password', () => {
  it('signs out everywhere else, whatever the request says, and is told by mail', async () => {
    const email = 'dora@kundin.example';
    await signUpAndIn(database, city.visitor(), { email });
    const [here, elsewhere] = [await signIn(email), await signIn(email)];
    const change = { currentPassword: PASSWORD, newPassword: 'ein-neues-passwort', revokeOtherSessions: false };
    expect((await here.post('/api/auth/change-password', { ...change, currentPassword: 'falsch' })).status).toBe(422);
    expect((await here.post('/api/auth/change-password', change)).status).toBe(200);
    expect([await name(here), await name(elsewhere)]).toEqual(['Jana Kühn', null]);
    const told = () =>
      database.rows<{ data: string }>(
        `select data::text from bullmq.job where name = 'fact.person.security_changed' and data::text like '%password_changed%'`,
      );
    expect(await eventually(told, (jobs) => jobs.length > 0)).toHaveLength(1);
  });
});

describe('routes of better-auth that tell or end sessions by their secrets', () => {
  it.each(['list-sessions', 'list-accounts', 'get-access-token'])('are closed: %s', async (route) => {
    const visitor = city.visitor();
    await signUpAndIn(database, visitor, { email: `${route}@kunde.example` });
    expect((await visitor.get(`/api/auth/${route}`)).status).toBe(404);
    expect((await visitor.post(`/api/auth/${route}`, {})).status).toBe(404);
  });
});
