import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsPort } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { eventually } from '../../../../test/support/client.js';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { PASSWORD, signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Reply, Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';
import { Auth } from './auth.js';
import { SweepExpired } from './sweep-expired.js';

let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts]);
  database = city.host.app.get(Database);
});
afterAll(() => city.stop());

const signUp = (visitor: Visitor, email: string) => signUpAndIn(database, visitor, { email });
const signIn = (visitor: Visitor, email: string, password = PASSWORD) =>
  visitor.post('/api/auth/sign-in/email', { email, password });
const cookieOf = (visitor: Visitor) => [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

describe('signing up and in', () => {
  it('makes a person who, once their address is proven, is known to /api/me', async () => {
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

  it('refuses a short password, a wrong address and an empty name, each with its field', async () => {
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
    for (const name of ['   ', '\u0000']) {
      expect(await refused({ name })).toMatchObject({ status: 422, fields: [{ path: 'name' }] });
    }
  });

  it('does not tell whether an address is taken, neither at once nor by signing in with what was just given', async () => {
    const signUpOnly = (email: string) =>
      city.visitor().post('/api/auth/sign-up/email', { name: 'Eva', email, password: 'das-passwort-von-eva' });
    await signUp(city.visitor(), 'otto@kunde.example');
    const [taken, free] = [await signUpOnly('OTTO@kunde.example'), await signUpOnly('frei@kunde.example')];
    const shape = ({ status, body }: Reply) => ({ status, token: body.token, keys: Object.keys(body.user).sort() });
    expect(shape(taken)).toEqual(shape(free));
    expect(taken.headers.getSetCookie()).toEqual([]);
    expect(free.headers.getSetCookie()).toEqual([]);
    const tries = [];
    for (const email of ['otto@kunde.example', 'frei@kunde.example', 'niemand@kunde.example']) {
      const { status, body } = await signIn(city.visitor(), email, 'das-passwort-von-eva');
      tries.push({ status, body });
    }
    expect(tries[0]).toMatchObject({ status: 401, body: { code: 'auth.invalid_email_or_password' } });
    expect(tries[1]).toEqual(tries[0]);
    expect(tries[2]).toEqual(tries[0]);
  });

  it('writes to the owner of an address that somebody else wants, and not without end', async () => {
    await signUp(city.visitor(), 'ute@kundin.example');
    for (let times = 0; times < 8; times++) {
      await city
        .visitor()
        .post('/api/auth/sign-up/email', { name: 'Eva', email: 'ute@kundin.example', password: PASSWORD });
    }
    const told = () =>
      database.rows(`select data from bullmq.job where name = 'fact.person.security_changed'
        and data::text like '%' || (select id::text from accounts.people where email = 'ute@kundin.example') || '%'`);
    await eventually(told, (jobs) => jobs.length >= 5);
    expect(await told()).toHaveLength(5);
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
    const cookie = cookieOf(visitor)
      .split('; ')
      .find((pair) => pair.includes('session_token'))!;
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

describe('an account whose address was never proven', () => {
  it('is forgotten after thirty days, unless it has a role or a link on its way', async () => {
    const signUpOnly = (email: string) =>
      city.visitor().post('/api/auth/sign-up/email', { name: 'Udo', email, password: PASSWORD });
    const old = ['nie', 'rolle', 'brief'].map((name) => `${name}@ungeprueft.example`);
    for (const email of [...old, 'neu@ungeprueft.example']) expect((await signUpOnly(email)).status).toBe(200);
    await signUp(city.visitor(), 'treu@ungeprueft.example');
    await database.rows(
      `delete from accounts.links where person_id in
        (select id from accounts.people where email like '%@ungeprueft.example' and email not like 'brief@%')`,
    );
    await database.rows(
      `insert into accounts.memberships (id, person_id, role)
       select gen_random_uuid(), id, 'courier' from accounts.people where email = 'rolle@ungeprueft.example'`,
    );
    const age = (days: number, emails: string[]) =>
      database.rows(`update accounts.people set created_at = now() - $1 * interval '1 day' where email = any($2)`, [
        days,
        emails,
      ]);
    await age(31, [...old, 'treu@ungeprueft.example']);
    await age(29, ['neu@ungeprueft.example']);
    await city.host.app.get(SweepExpired, { strict: false }).sweep();
    const left = await database.rows<{ email: string }>(
      `select email from accounts.people where email like '%@ungeprueft.example' order by email`,
    );
    expect(left.map(({ email }) => email.split('@')[0])).toEqual(['brief', 'neu', 'rolle', 'treu']);
  });
});

describe('too many tries', () => {
  it('are throttled per address, and others may still sign in', async () => {
    await signUp(city.visitor(), 'rosa@kundin.example');
    const guesser = city.visitor();
    const answers = [];
    for (let tries = 0; tries < 16; tries++)
      answers.push(await signIn(guesser, `niemand${tries}@kundin.example`, 'geraten-geraten'));
    expect(answers.slice(0, 15).map((answer) => answer.status)).toEqual(Array(15).fill(401));
    expect(answers[15]).toMatchObject({ status: 429, body: { code: 'request.throttled' } });
    expect(Number(answers[15]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn(city.visitor(), 'rosa@kundin.example')).status).toBe(200);
  });

  it('cannot be counted under an address of the client’s choice', async () => {
    const guesser = city.visitor();
    const statuses = [];
    for (let tries = 0; tries < 16; tries++) {
      const ask = { email: `niemand${tries}@kundin.example`, password: 'geraten-geraten' };
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
