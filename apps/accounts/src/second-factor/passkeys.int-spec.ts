import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import { eventually } from '../../../../test/support/client.js';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { Passkey } from '../../../../test/support/passkey.js';
import { PASSWORD, signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';
import { keyOf } from '../throttle/tries.js';

let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts], { CITY_SECOND_FACTOR: 'required' });
  database = city.host.app.get(Database);
});
afterAll(() => city.stop());

let count = 0;
async function somebody(role?: string): Promise<{ visitor: Visitor; email: string; passkey: Passkey }> {
  const email = `key${++count}@gera.example`;
  const visitor = city.visitor();
  await signUpAndIn(database, visitor, { email });
  if (role) {
    await database.rows(
      `insert into accounts.memberships (id, person_id, role)
       select gen_random_uuid(), id, $2 from accounts.people where email = $1`,
      [email, role],
    );
  }
  return { visitor, email, passkey: new Passkey(city.config.PUBLIC_URL) };
}
const me = async (visitor: Visitor) => (await visitor.get('/api/me')).body;
const mine = async (visitor: Visitor) => (await visitor.get('/api/me/security')).body.passkeys;

describe('a passkey', () => {
  it('is registered under a name, listed, renamed and removed, by its owner alone', async () => {
    const { visitor, passkey } = await somebody();
    const stranger = await somebody();
    expect((await passkey.register(visitor, 'Mein Handy')).status).toBe(200);
    const [listed] = await mine(visitor);
    expect(listed).toEqual({
      id: expect.any(String),
      name: 'Mein Handy',
      keeper: null,
      synced: false,
      createdAt: expect.any(String),
    });
    const rename = { id: listed.id, name: 'Das alte Handy' };
    expect((await stranger.visitor.post('/api/auth/passkey/update-passkey', rename)).status).toBe(401);
    expect((await stranger.visitor.post('/api/auth/passkey/delete-passkey', rename)).status).toBe(401);
    expect((await visitor.post('/api/auth/passkey/update-passkey', { ...rename, name: 'x'.repeat(61) })).status).toBe(
      422,
    );
    expect((await visitor.post('/api/auth/passkey/update-passkey', rename)).status).toBe(200);
    expect(await mine(visitor)).toMatchObject([{ name: 'Das alte Handy' }]);
    expect((await visitor.post('/api/auth/passkey/delete-passkey', { id: listed.id })).status).toBe(200);
    expect(await mine(visitor)).toEqual([]);
    expect((await passkey.signIn(city.visitor())).status).toBe(401);
  });

  it('that nobody has, by whatever id, is not found; garbage instead of one is refused', async () => {
    const { visitor, passkey } = await somebody();
    const notFound = { status: 404, body: { code: 'auth.passkey_not_found' } };
    for (const id of ['none-such', '', '01890000-0000-7000-8000-000000000000']) {
      expect(await visitor.post('/api/auth/passkey/delete-passkey', { id })).toMatchObject(notFound);
      expect(await visitor.post('/api/auth/passkey/update-passkey', { id, name: 'Telefon' })).toMatchObject(notFound);
      expect((await city.visitor().post('/api/auth/passkey/delete-passkey', { id })).status).toBe(401);
    }
    const refused = { status: 422, body: { code: 'auth.passkey_refused' } };
    for (const response of [{}, null, 'garbage', { id: 'a', rawId: 'a', type: 'public-key', response: {} }]) {
      await visitor.get('/api/auth/passkey/generate-register-options');
      expect(await visitor.post('/api/auth/passkey/verify-registration', { response })).toMatchObject(refused);
    }
    await visitor.get('/api/auth/passkey/generate-authenticate-options');
    for (const response of [{}, { id: 7 }, { id: {} }]) {
      const { status } = await visitor.post('/api/auth/passkey/verify-authentication', { response });
      expect(`${status}`).toMatch(/^4/);
    }
    const named = await passkey.register(visitor, 'Zeile\u0000');
    expect(named).toMatchObject({ status: 422, body: { code: 'auth.invalid_name' } });
    expect(await mine(visitor)).toEqual([]);
  });

  it('signs in without a password, counts as two factors, and its owner hears of it by mail', async () => {
    const { visitor, email, passkey } = await somebody('administrator');
    expect((await visitor.get('/api/city/people')).status).toBe(403);
    await passkey.register(visitor);
    const other = city.visitor();
    expect((await passkey.signIn(other)).status).toBe(200);
    expect(await me(other)).toMatchObject({ person: { email } });
    expect((await other.get('/api/city/people')).status).toBe(200);
    expect((await other.get('/api/me/sessions')).body.items[0]).toMatchObject({ way: 'passkey', secondFactor: true });
    const told = () =>
      database.rows(
        `select 1 from bullmq.job where name = 'fact.person.security_changed' and data::text like '%passkey_added%'
            and data::text like '%' || (select id::text from accounts.people where email = $1) || '%'`,
        [email],
      );
    await eventually(told, (jobs) => jobs.length === 1);
  });

  it('that does not ask who is holding it is neither registered nor let in', async () => {
    const { visitor, passkey } = await somebody();
    passkey.verifies = false;
    expect(await passkey.register(visitor)).toMatchObject({ status: 401, body: { code: 'auth.passkey_not_verified' } });
    expect(await mine(visitor)).toEqual([]);
    passkey.verifies = true;
    await passkey.register(visitor);
    passkey.verifies = false;
    const other = city.visitor();
    expect(await passkey.signIn(other)).toMatchObject({ status: 401, body: { code: 'auth.passkey_not_verified' } });
    expect((await me(other)).person).toBeNull();
  });

  it('answers one challenge once, and only the one that this browser was given', async () => {
    const { visitor, passkey } = await somebody();
    await passkey.register(visitor);
    const [first, second] = [city.visitor(), city.visitor()];
    const options = await first.get('/api/auth/passkey/generate-authenticate-options');
    const answer = passkey.answer(options.body.challenge);
    expect((await passkey.send(second, answer)).status).toBeGreaterThanOrEqual(400);
    await second.get('/api/auth/passkey/generate-authenticate-options');
    expect((await passkey.send(second, answer)).status).toBeGreaterThanOrEqual(400);
    expect((await passkey.send(first, answer)).status).toBe(200);
    expect((await passkey.send(first, answer)).status).toBeGreaterThanOrEqual(400);
    expect((await me(second)).person).toBeNull();
  });

  it('made for another place does not open this one', async () => {
    const { visitor } = await somebody();
    const fished = new Passkey(city.config.PUBLIC_URL, 'https://evil.example');
    expect((await fished.register(visitor)).status).toBe(422);
    const elsewhere = new Passkey('https://evil.example', city.config.PUBLIC_URL);
    expect((await elsewhere.register(visitor)).status).toBe(422);
    expect(await mine(visitor)).toEqual([]);
  });

  it('makes no session of its own when it is registered, and the old one is worth no more than before', async () => {
    const { visitor, passkey } = await somebody('administrator');
    const before = visitor.cookies.get('better-auth.session_token');
    expect((await passkey.register(visitor, 'Test', { createSession: true })).status).toBe(422);
    expect((await passkey.register(visitor)).status).toBe(200);
    expect(visitor.cookies.get('better-auth.session_token')).toBe(before);
    expect((await visitor.get('/api/city/people')).status).toBe(403);
  });

  it('lets its owner in while guesses from everywhere have closed the door for strangers', async () => {
    const { visitor, email, passkey } = await somebody();
    await passkey.register(visitor);
    await database.rows(
      `insert into accounts.tries (key, count, since) values ($1, 5000, now())
      on conflict (key) do update set count = 5000, since = now()`,
      [keyOf(`password/${email}/strangers`)],
    );
    const anywhere = city.visitor();
    expect((await anywhere.post('/api/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(429);
    expect((await passkey.signIn(anywhere)).status).toBe(200);
    expect((await me(anywhere)).person).toMatchObject({ email });
  });

  it('needs no code beside it when codes are set up, too', async () => {
    const { visitor, email, passkey } = await somebody();
    await passkey.register(visitor);
    await database.rows(`update accounts.people set two_factor_enabled = true where email = $1`, [email]);
    expect(await me(visitor)).toEqual({ person: null, memberships: [], secondStep: true });
    const other = city.visitor();
    await passkey.signIn(other);
    expect((await me(other)).person).toMatchObject({ email });
  });
});
