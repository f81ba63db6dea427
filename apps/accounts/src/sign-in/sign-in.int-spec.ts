import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsPort } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';
import { Auth } from './auth.js';
import { SweepExpired } from './sweep-expired.js';

const PASSWORD = 'ein-langes-passwort';
let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts]);
  database = city.host.app.get(Database);
});
afterAll(() => city.stop());

const signUp = (visitor: Visitor, email: string) =>
  visitor.post('/api/auth/sign-up/email', { name: 'Jana Kühn', email, password: PASSWORD });
const signIn = (visitor: Visitor, email: string, password = PASSWORD) =>
  visitor.post('/api/auth/sign-in/email', { email, password });
const cookieOf = (visitor: Visitor) => [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

describe('signing up and in', () => {
  it('makes a person who is signed in at once and known to /api/me', async () => {
    const jana = city.visitor();
    expect((await jana.get('/api/me')).body).toEqual({ person: null, memberships: [] });
    expect((await signUp(jana, 'Jana@Kundin.example')).status).toBe(200);
    const { body, headers } = await jana.get('/api/me');
    expect(body).toEqual({
      person: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'Jana Kühn', email: 'jana@kundin.example' },
      memberships: [],
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('refuses a short password, a wrong address and an address that is taken, each with its field', async () => {
    const visitor = city.visitor();
    const ask = { name: 'Otto', email: 'otto@kunde.example', password: PASSWORD };
    const refused = async (change: object) =>
      (await visitor.post('/api/auth/sign-up/email', { ...ask, ...change })).body;
    expect(await refused({ password: 'kurz' })).toMatchObject({
      status: 422,
      code: 'auth.password_too_short',
      fields: [{ path: 'password' }],
    });
    expect(await refused({ email: 'otto' })).toMatchObject({ status: 422, fields: [{ path: 'email' }] });
    expect(await refused({ name: '   ' })).toMatchObject({ status: 422, fields: [{ path: 'name' }] });
    await signUp(visitor, ask.email);
    expect(await (await signUp(city.visitor(), 'OTTO@kunde.example')).body).toMatchObject({
      status: 422,
      code: 'auth.email_taken',
      fields: [{ path: 'email', code: 'taken' }],
    });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    await signUp(city.visitor(), 'karl@kunde.example');
    const wrong = await signIn(city.visitor(), 'karl@kunde.example', 'ein-falsches-passwort');
    const unknown = await signIn(city.visitor(), 'niemand@kunde.example');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.body.code).toBe('auth.invalid_email_or_password');
  });

  it('refuses another origin once there is a cookie', async () => {
    const visitor = city.visitor();
    await signUp(visitor, 'lena@kundin.example');
    const answer = await visitor.post('/api/auth/sign-out', undefined, { origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
    expect((await visitor.get('/api/me')).body.person).not.toBeNull();
  });

  it('never keeps an answer with a session for a replay by Idempotency-Key', async () => {
    await signUp(city.visitor(), 'mia@kundin.example');
    await city
      .visitor()
      .post(
        '/api/auth/sign-in/email',
        { email: 'mia@kundin.example', password: PASSWORD },
        { 'idempotency-key': 'sign-in-of-mia' },
      );
    expect(await database.rows('select key from platform.idempotency_keys')).toEqual([]);
  });
});

describe('a session', () => {
  it('ends at once on signing out, also for somebody who kept the cookie', async () => {
    const visitor = city.visitor();
    await signUp(visitor, 'nils@kunde.example');
    const kept = cookieOf(visitor);
    const accounts = city.host.app.get<AccountsPort>(AccountsPort);
    expect(await accounts.actor({ cookie: kept })).toMatchObject({ email: 'nils@kunde.example', memberships: [] });
    expect((await visitor.post('/api/auth/sign-out')).status).toBe(200);
    expect(await accounts.actor({ cookie: kept })).toBeNull();
    expect((await visitor.get('/api/me')).body.person).toBeNull();
  });

  it('is read by us exactly as by better-auth', async () => {
    const visitor = city.visitor();
    await signUp(visitor, 'ida@kundin.example');
    const cookie = cookieOf(visitor);
    const [name, value] = cookie.split('=') as [string, string];
    const forged = `${name}=${value.slice(0, -8)}AAAAA%3D`;
    const accounts = city.host.app.get<AccountsPort>(AccountsPort);
    const both = async (given: string) => {
      const theirs = await city.host.app
        .get(Auth)
        .auth.api.getSession({ headers: new Headers({ cookie: given }), query: { disableRefresh: true } });
      return [(await accounts.actor({ cookie: given }))?.email ?? null, theirs?.user.email ?? null];
    };
    expect(await both(cookie)).toEqual(['ida@kundin.example', 'ida@kundin.example']);
    expect(await both(forged)).toEqual([null, null]);
    expect(await both(`${name}=nothing`)).toEqual([null, null]);
    await database.rows(`update accounts.sessions set expires_at = now() - interval '1 second'
      where person_id = (select id from accounts.people where email = 'ida@kundin.example')`);
    expect(await both(cookie)).toEqual([null, null]);
  });

  it('is prolonged by /api/me once it is a day old', async () => {
    const visitor = city.visitor();
    await signUp(visitor, 'paul@kunde.example');
    const paul = `(select id from accounts.people where email = 'paul@kunde.example')`;
    await database.rows(`update accounts.sessions set updated_at = now() - interval '2 days',
      expires_at = expires_at - interval '2 days' where person_id = ${paul}`);
    const { headers } = await visitor.get('/api/me');
    expect(headers.getSetCookie().join()).toMatch(/better-auth\.session_token=/);
    const [session] = await database.rows<{ left: number }>(
      `select extract(epoch from expires_at - now())::int as left from accounts.sessions where person_id = ${paul}`,
    );
    expect(session!.left).toBeGreaterThan(6.9 * 24 * 3600);
    expect((await visitor.get('/api/me')).headers.getSetCookie()).toEqual([]);
  });
});

describe('what has run out', () => {
  it('is forgotten, and what still holds is not', async () => {
    const [old, fresh] = [city.visitor(), city.visitor()];
    await signUp(old, 'olga@kundin.example');
    await signUp(fresh, 'fred@kunde.example');
    await database.rows(`update accounts.sessions set expires_at = now() - interval '1 second'
      where person_id = (select id from accounts.people where email = 'olga@kundin.example')`);
    await city.host.app.get(SweepExpired, { strict: false }).sweep();
    const left = await database.rows<{ email: string }>(
      `select p.email from accounts.sessions s join accounts.people p on p.id = s.person_id where s.expires_at < now()`,
    );
    expect(left).toEqual([]);
    expect((await fresh.get('/api/me')).body.person).toMatchObject({ email: 'fred@kunde.example' });
  });
});

describe('too many tries', () => {
  it('are throttled per address, and others may still sign in', async () => {
    await signUp(city.visitor(), 'rosa@kundin.example');
    const guesser = city.visitor();
    const answers = [];
    for (let tries = 0; tries < 16; tries++)
      answers.push(await signIn(guesser, 'rosa@kundin.example', 'geraten-geraten'));
    expect(answers.slice(0, 15).map((answer) => answer.status)).toEqual(Array(15).fill(401));
    expect(answers[15]).toMatchObject({ status: 429, body: { code: 'request.throttled' } });
    expect(Number(answers[15]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn(city.visitor(), 'rosa@kundin.example')).status).toBe(200);
  });

  it('cannot be counted under an address of the client’s choice', async () => {
    const guesser = city.visitor();
    const statuses = [];
    for (let tries = 0; tries < 16; tries++) {
      const ask = { email: 'rosa@kundin.example', password: 'geraten-geraten' };
      const headers = { 'x-peer-address': `192.0.2.${tries}` };
      statuses.push((await guesser.post('/api/auth/sign-in/email', ask, headers)).status);
    }
    expect(statuses[15]).toBe(429);
  });
});

describe('outside the demo', () => {
  it('has no demo people', async () => {
    expect(await city.visitor().get('/api/demo/people')).toMatchObject({
      status: 404,
      body: { code: 'route.not_found' },
    });
  });

  it('gives a problem document for a route that better-auth does not know', async () => {
    expect(await city.visitor().get('/api/auth/nothing')).toMatchObject({
      status: 404,
      body: { code: 'route.not_found' },
    });
  });
});
