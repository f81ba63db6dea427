import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import { CLIENT, Directory, type Clerk } from '../../../../test/support/directory.js';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { PASSWORD, signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';

const PUBLIC_URL = 'http://localhost:3000';
let directory: Directory;
let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  directory = await Directory.open(PUBLIC_URL);
  city = await listeningHost([Accounts], {
    PUBLIC_URL,
    CITY_SECOND_FACTOR: 'required',
    CITY_DIRECTORY_ISSUER: directory.issuer,
    CITY_DIRECTORY_CLIENT_ID: CLIENT.id,
    CITY_DIRECTORY_CLIENT_SECRET: CLIENT.secret,
    CITY_DIRECTORY_LABEL: 'Stadt Gera',
    CITY_DIRECTORY_DOMAINS: 'stadt.example,amt.stadt.example',
    CITY_DIRECTORY_SECOND_FACTOR: 'amr:mfa',
  });
  database = city.host.app.get(Database);
});
afterAll(async () => {
  await city.stop();
  directory.close();
});

let count = 0;
function aClerk(change: Partial<Clerk> = {}): Clerk {
  count += 1;
  const email = `clerk${count}@stadt.example`;
  return { sub: `clerk-${count}`, email, email_verified: true, name: 'Ina Amt', ...change };
}
beforeEach(() => {
  directory.clerk = aClerk();
});

const begin = async (visitor: Visitor): Promise<URL> => {
  const { status, body } = await visitor.post('/api/auth/sign-in/social', {
    provider: 'directory',
    callbackURL: '/city',
    errorCallbackURL: '/sign-in',
  });
  expect(status).toBe(200);
  return new URL(body.url);
};
const comeBack = async (visitor: Visitor, back: URL): Promise<string | null> =>
  (await visitor.get(back.pathname + back.search)).headers.get('location');

/** The whole way; answers where one ends up. */
async function throughDirectory(visitor: Visitor): Promise<string | null> {
  return comeBack(visitor, await directory.visit((await begin(visitor)).href));
}
const me = async (visitor: Visitor) => (await visitor.get('/api/me')).body;
const people = (email: string) => database.rows(`select id from accounts.people where email = $1`, [email]);

describe('signing in through the directory of the city', () => {
  it('is offered by its name', async () => {
    expect((await city.visitor().get('/api/sign-in')).body).toEqual({ directory: 'Stadt Gera' });
  });

  it('asks with PKCE, state and nonce, and signs in whom the directory vouches for', async () => {
    const visitor = city.visitor();
    const url = await begin(visitor);
    expect(url.origin).toBe(directory.issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: CLIENT.id,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/.{16,}/),
      nonce: expect.stringMatching(/.{16,}/),
      redirect_uri: `${PUBLIC_URL}/api/auth/callback/directory`,
    });
    expect(await comeBack(visitor, await directory.visit(url.href))).toBe('/city');
    expect(await me(visitor)).toMatchObject({ person: { name: 'Ina Amt', email: directory.clerk.email } });
  });

  it('makes one person, also the second time, and keeps no token of the directory', async () => {
    await throughDirectory(city.visitor());
    const again = city.visitor();
    await throughDirectory(again);
    expect((await me(again)).person).toMatchObject({ email: directory.clerk.email });
    expect(await people(directory.clerk.email)).toHaveLength(1);
    const kept = await database.rows(
      `select access_token, refresh_token, id_token from accounts.credentials where account_id = $1`,
      [directory.clerk.sub],
    );
    expect(kept).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
  });

  it('opens the account that is there already when its address is proven on both sides', async () => {
    const { email } = directory.clerk;
    await signUpAndIn(database, city.visitor(), { email });
    const [before] = await people(email);
    const visitor = city.visitor();
    expect(await throughDirectory(visitor)).toBe('/city');
    expect((await me(visitor)).person).toMatchObject(before!);
  });
});

describe('an account that somebody else made with the address and never proved', () => {
  it('is opened for the person of the directory, and for nobody else any more', async () => {
    const { email } = directory.clerk;
    const squatter = { name: 'Eva', email, password: 'das-passwort-von-eva' };
    await city.visitor().post('/api/auth/sign-up/email', squatter);
    const visitor = city.visitor();
    expect(await throughDirectory(visitor)).toBe('/city');
    expect((await me(visitor)).person).toMatchObject({ email });
    const eva = city.visitor();
    expect((await eva.post('/api/auth/sign-in/email', squatter)).status).toBe(401);
    expect((await me(eva)).person).toBeNull();
  });
});

describe('the directory is not believed', () => {
  it('about an address that it has not verified', async () => {
    directory.clerk = aClerk({ email_verified: false });
    const visitor = city.visitor();
    expect(await throughDirectory(visitor)).toContain('/sign-in?error=directory_email_unverified');
    expect((await me(visitor)).person).toBeNull();
    expect(await people(directory.clerk.email)).toEqual([]);
  });

  it.each(['ina@fremd.example', 'ina@evilstadt.example', 'ina@sub.stadt.example'])(
    'about an address of another domain: %s',
    async (email) => {
      directory.clerk = aClerk({ email });
      const visitor = city.visitor();
      expect(await throughDirectory(visitor)).toContain('/sign-in?error=directory_domain_foreign');
      expect((await me(visitor)).person).toBeNull();
      expect(await people(email)).toEqual([]);
    },
  );

  it('when it no longer vouches for somebody who has been here before', async () => {
    await throughDirectory(city.visitor());
    directory.clerk = { ...directory.clerk, email_verified: false };
    const visitor = city.visitor();
    expect(await throughDirectory(visitor)).toContain('error=directory_email_unverified');
    expect((await me(visitor)).person).toBeNull();
  });

  it('about an account of another domain, even with the same address in the directory', async () => {
    await signUpAndIn(database, city.visitor(), { email: 'chef@laden.example' });
    directory.clerk = aClerk({ email: 'chef@laden.example' });
    const visitor = city.visitor();
    await throughDirectory(visitor);
    expect((await me(visitor)).person).toBeNull();
  });
});

describe('what comes back from the directory', () => {
  it('is refused with another state', async () => {
    const visitor = city.visitor();
    const back = await directory.visit((await begin(visitor)).href);
    const state = back.searchParams.get('state')!;
    back.searchParams.set('state', state.slice(0, -1) + (state.endsWith('x') ? 'y' : 'x'));
    expect(await comeBack(visitor, back)).toContain('error=');
    expect((await me(visitor)).person).toBeNull();
  });

  it('is refused in a browser that did not start it', async () => {
    const back = await directory.visit((await begin(city.visitor())).href);
    const victim = city.visitor();
    expect(await comeBack(victim, back)).toContain('error=');
    expect((await me(victim)).person).toBeNull();
  });

  it('is refused a second time', async () => {
    const visitor = city.visitor();
    const back = await directory.visit((await begin(visitor)).href);
    expect(await comeBack(visitor, back)).toBe('/city');
    await visitor.post('/api/auth/sign-out');
    expect(await comeBack(visitor, back)).toContain('error=');
    expect((await me(visitor)).person).toBeNull();
  });

  it('is refused when its ID token was made for another request', async () => {
    const visitor = city.visitor();
    const url = await begin(visitor);
    url.searchParams.set('nonce', 'a-nonce-of-somebody-else');
    expect(await comeBack(visitor, await directory.visit(url.href))).toContain('error=unable_to_get_user_info');
    expect((await me(visitor)).person).toBeNull();
  });

  it('is refused when the code was asked for with another proof key', async () => {
    const visitor = city.visitor();
    const url = await begin(visitor);
    url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    expect(await comeBack(visitor, await directory.visit(url.href))).toContain('error=invalid_code');
    expect((await me(visitor)).person).toBeNull();
  });

  it('cannot lead away from here', async () => {
    const answer = await city.visitor().post('/api/auth/sign-in/social', {
      provider: 'directory',
      callbackURL: 'https://evil.example/',
    });
    expect(answer.status).toBe(403);
  });

  it('is not taken as a bare ID token', async () => {
    const answer = await city.visitor().post('/api/auth/sign-in/social', {
      provider: 'directory',
      idToken: { token: 'e30.e30.e30', nonce: 'n' },
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'auth.directory_only_by_code' } });
  });
});

describe('a second factor of the directory', () => {
  const asAdministrator = (email: string) =>
    database.rows(
      `insert into accounts.memberships (id, person_id, role)
       select gen_random_uuid(), id, 'administrator' from accounts.people where email = $1`,
      [email],
    );
  const desk = async (visitor: Visitor) => (await visitor.get('/api/city/people')).status;

  it('counts where it was agreed, and no other word for it', async () => {
    const visitor = city.visitor();
    await throughDirectory(visitor);
    await asAdministrator(directory.clerk.email);
    expect(await desk(visitor)).toBe(403);
    directory.clerk = { ...directory.clerk, amr: ['pwd', 'otp'] };
    await throughDirectory(visitor);
    expect(await desk(visitor)).toBe(403);
    directory.clerk = { ...directory.clerk, amr: ['pwd', 'mfa'] };
    await throughDirectory(visitor);
    expect(await desk(visitor)).toBe(200);
  });

  it('is asked for here when the directory asked for none and the person has set one up', async () => {
    const { email } = directory.clerk;
    const owner = city.visitor();
    await signUpAndIn(database, owner, { email });
    await owner.post('/api/auth/two-factor/enable', { password: PASSWORD });
    await database.rows(`update accounts.people set two_factor_enabled = true where email = $1`, [email]);
    const visitor = city.visitor();
    await throughDirectory(visitor);
    expect(await me(visitor)).toEqual({ person: null, memberships: [], secondStep: true });
  });
});

describe('without a directory', () => {
  it('nothing of it is there', async () => {
    const other = await listeningHost([Accounts]);
    expect((await other.visitor().get('/api/sign-in')).body).toEqual({ directory: null });
    const ask = { provider: 'directory', callbackURL: '/' };
    expect((await other.visitor().post('/api/auth/sign-in/social', ask)).status).toBe(404);
    await other.stop();
  });
});
