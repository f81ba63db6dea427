import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { PASSWORD, signUpAndIn } from '../../../../test/support/sign-up.js';
import { keyIn, totp } from '../../../../test/support/totp.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';

let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts], { CITY_SECOND_FACTOR: 'required' });
  database = city.host.app.get(Database);
});
afterAll(() => city.stop());

let count = 0;
const newEmail = () => `person${++count}@gera.example`;

async function signedIn(email: string, role?: string): Promise<Visitor> {
  const visitor = city.visitor();
  await signUpAndIn(database, visitor, { email });
  if (role) {
    await database.rows(
      `insert into accounts.memberships (id, person_id, role)
       select gen_random_uuid(), id, $2 from accounts.people where email = $1`,
      [email, role],
    );
  }
  return visitor;
}

const passwordOnly = (visitor: Visitor, email: string) =>
  visitor.post('/api/auth/sign-in/email', { email, password: PASSWORD });

/** The code that a phone would show for this secret. */
const codeOf = (uri: string) => totp(keyIn(uri));

/** As if the codes that were used so far had been shown a minute ago: each works once. */
const aMinuteLater = () => database.rows(`update accounts.second_factors set last_code_step = last_code_step - 2`);

async function setUp(visitor: Visitor): Promise<{ uri: string; backupCodes: string[] }> {
  const { body } = await visitor.post('/api/auth/two-factor/enable', { password: PASSWORD });
  const on = await visitor.post('/api/auth/two-factor/verify-totp', { code: codeOf(body.totpURI) });
  expect(on.status).toBe(200);
  await aMinuteLater();
  return { uri: body.totpURI, backupCodes: body.backupCodes };
}

const me = async (visitor: Visitor) => (await visitor.get('/api/me')).body;
const security = async (visitor: Visitor) => visitor.get('/api/me/security');
/** A page of the city's own people, which every reviewer may see. */
const desk = (visitor: Visitor) => visitor.get('/api/city/people');

describe('the second factor', () => {
  it('is asked for at the next sign-in with the password, and nothing is open before', async () => {
    const email = newEmail();
    const { uri } = await setUp(await signedIn(email));
    const next = city.visitor();
    expect((await passwordOnly(next, email)).body).toMatchObject({ twoFactorRedirect: true });
    expect((await me(next)).person).toBeNull();
    expect((await security(next)).status).toBe(401);
    const wrong = await next.post('/api/auth/two-factor/verify-totp', { code: '000000' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'auth.invalid_code' } });
    expect((await me(next)).person).toBeNull();
    expect((await next.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) })).status).toBe(200);
    expect((await me(next)).person).toMatchObject({ email });
    expect((await security(next)).body).toMatchObject({ codes: true, passed: true, backupCodesLeft: 10 });
  });

  it('is owed at once by sessions that were there before it', async () => {
    const email = newEmail();
    const old = await signedIn(email);
    const other = city.visitor();
    await passwordOnly(other, email);
    const { uri } = await setUp(old);
    expect((await me(old)).person).toMatchObject({ email });
    expect(await me(other)).toEqual({ person: null, memberships: [], secondStep: true });
    expect((await other.post('/api/auth/two-factor/disable', { password: PASSWORD })).body.code).toBe(
      'auth.second_factor_pending',
    );
    expect((await other.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) })).status).toBe(200);
    expect((await me(other)).person).toMatchObject({ email });
  });

  it('takes each code once, also when it is sent twice at the same moment', async () => {
    const email = newEmail();
    const { uri } = await setUp(await signedIn(email));
    const code = codeOf(uri);
    const tried = async () => {
      const visitor = city.visitor();
      await passwordOnly(visitor, email);
      return async () => {
        const { status, body } = await visitor.post('/api/auth/two-factor/verify-totp', { code });
        return { status, code: (body as { code?: string }).code, in: (await me(visitor)).person !== null };
      };
    };
    const [first, second, third] = [await tried(), await tried(), await tried()];
    const both = await Promise.all([first(), second()]);
    const refused = { status: 401, code: 'auth.code_used', in: false };
    expect(both.sort((a, b) => a.status - b.status)).toEqual([{ status: 200, code: undefined, in: true }, refused]);
    expect(await third()).toEqual(refused);
  });

  it('that was switched off and set up anew takes the codes of the new key at once', async () => {
    const visitor = await signedIn(newEmail());
    const { uri } = await setUp(visitor);
    expect((await visitor.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) })).status).toBe(200);
    await visitor.post('/api/auth/two-factor/disable', { password: PASSWORD });
    await setUp(visitor);
  });

  it('can be a backup code, each once', async () => {
    const email = newEmail();
    const { backupCodes } = await setUp(await signedIn(email));
    const use = async (code: string) => {
      const visitor = city.visitor();
      await passwordOnly(visitor, email);
      return (await visitor.post('/api/auth/two-factor/verify-backup-code', { code })).status;
    };
    expect(await use(backupCodes[0]!)).toBe(200);
    expect(await use(backupCodes[0]!)).toBe(401);
    expect(await use(backupCodes[1]!)).toBe(200);
  });

  it('need not be shown again on a trusted device, until the time is over or the trust is taken', async () => {
    const email = newEmail();
    const { uri } = await setUp(await signedIn(email));
    const phone = city.visitor();
    const again = async () => {
      phone.cookies.delete('better-auth.session_token');
      return (await passwordOnly(phone, email)).body.twoFactorRedirect ?? false;
    };
    await passwordOnly(phone, email);
    await phone.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri), trustDevice: true });
    expect(await again()).toBe(false);
    expect((await security(phone)).body).toMatchObject({ passed: true });
    await database.rows(
      `update accounts.verifications set expires_at = now() where value = (select id::text from accounts.people where email = $1)`,
      [email],
    );
    expect(await again()).toBe(true);
    await aMinuteLater();
    await phone.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri), trustDevice: true });
    expect(await again()).toBe(false);
    expect((await phone.delete('/api/me/sessions')).status).toBe(204);
    expect(await again()).toBe(true);
  });

  it('cannot be got around by a link from the mail, a new password or what a request claims', async () => {
    const email = newEmail();
    const owner = await signedIn(email);
    await setUp(owner);
    await database.rows(`update accounts.people set email_verified = false where email = $1`, [email]);
    const { auth } = city.host.app.get((await import('../sign-in/auth.js')).Auth);
    const { createEmailVerificationToken } = await import('better-auth/api');
    const { secret } = await auth.$context;
    const thief = city.visitor();
    const token = await createEmailVerificationToken(secret, email, undefined, 3600);
    await thief.get(`/api/auth/verify-email?token=${token}`);
    expect(thief.cookies.has('better-auth.session_token')).toBe(true);
    expect(await me(thief)).toEqual({ person: null, memberships: [], secondStep: true });
    for (const [path, body] of [
      ['update-session', { secondFactor: true }],
      ['change-password', { currentPassword: PASSWORD, newPassword: 'ein-anderes-passwort' }],
      ['two-factor/generate-backup-codes', { password: PASSWORD }],
      ['two-factor/enable', { password: PASSWORD }],
      ['update-user', { name: 'Eva' }],
    ] as const) {
      expect((await thief.post(`/api/auth/${path}`, body)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await thief.get('/api/auth/passkey/generate-register-options')).status).toBe(403);
    expect((await thief.get('/api/auth/get-session')).status).toBe(403);
    expect((await me(thief)).person).toBeNull();
  });

  it('stays when the password is set anew by a link from the mail', async () => {
    const email = newEmail();
    await setUp(await signedIn(email));
    const token = `test-${email}`;
    const { auth } = city.host.app.get((await import('../sign-in/auth.js')).Auth);
    const context = await auth.$context;
    const [person] = await database.rows<{ id: string }>(`select id from accounts.people where email = $1`, [email]);
    await context.internalAdapter.createVerificationValue({
      value: person!.id,
      identifier: `reset-password:${token}`,
      expiresAt: new Date(Date.now() + 60_000),
    });
    const thief = city.visitor();
    const newPassword = 'ein-neues-passwort';
    expect((await thief.post('/api/auth/reset-password', { newPassword, token })).status).toBe(200);
    const answer = await thief.post('/api/auth/sign-in/email', { email, password: newPassword });
    expect(answer.body).toMatchObject({ twoFactorRedirect: true });
    expect((await me(thief)).person).toBeNull();
  });
});

describe('people of the city', () => {
  it('are let in with a password alone nowhere where only their role opens, and told why', async () => {
    const email = newEmail();
    const visitor = await signedIn(email, 'administrator');
    expect(await desk(visitor)).toMatchObject({ status: 403, body: { code: 'auth.second_factor_required' } });
    expect(await me(visitor)).toMatchObject({ person: { email }, lacksSecondFactor: true });
    expect((await security(visitor)).body).toMatchObject({ required: true, passed: false, codes: false });
    await setUp(visitor);
    expect((await desk(visitor)).status).toBe(200);
    expect(await me(visitor)).not.toHaveProperty('lacksSecondFactor');
  });

  it('who also own a shop use that one without it, and nothing of the city', async () => {
    const email = newEmail();
    const visitor = await signedIn(email, 'administrator');
    await database.rows(
      `insert into accounts.memberships (id, person_id, role, merchant_id, merchant_name)
       select gen_random_uuid(), id, 'owner', gen_random_uuid(), 'Ein Laden' from accounts.people where email = $1`,
      [email],
    );
    expect((await visitor.get('/api/merchant/team')).status).not.toBe(403);
    expect((await desk(visitor)).body.code).toBe('auth.second_factor_required');
    expect((await security(visitor)).body).toMatchObject({ required: true });
  });

  it('do not get in by a backup code of codes that were never set up', async () => {
    const visitor = await signedIn(newEmail(), 'administrator');
    const { body } = await visitor.post('/api/auth/two-factor/enable', { password: PASSWORD });
    await visitor.post('/api/auth/two-factor/verify-backup-code', { code: body.backupCodes[0] });
    expect((await desk(visitor)).body.code).toBe('auth.second_factor_required');
  });

  it('lose the desk with the second factor they switch off', async () => {
    const visitor = await signedIn(newEmail(), 'administrator');
    await setUp(visitor);
    expect((await visitor.post('/api/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    expect((await desk(visitor)).body.code).toBe('auth.second_factor_required');
  });

  it('keep what they have shown when they change their password', async () => {
    const visitor = await signedIn(newEmail(), 'administrator');
    await setUp(visitor);
    const change = { currentPassword: PASSWORD, newPassword: 'ein-neues-passwort' };
    expect((await visitor.post('/api/auth/change-password', change)).status).toBe(200);
    expect((await desk(visitor)).status).toBe(200);
  });
});
