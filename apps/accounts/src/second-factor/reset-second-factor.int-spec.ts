import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import { eventually } from '../../../../test/support/client.js';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { Passkey } from '../../../../test/support/passkey.js';
import { PASSWORD, signUpAndIn } from '../../../../test/support/sign-up.js';
import { keyIn, totp } from '../../../../test/support/totp.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';
import { resetProgram } from './reset-program.js';

let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts], { CITY_SECOND_FACTOR: 'required' });
  database = city.host.app.get(Database);
});
afterAll(() => city.stop());
beforeEach(() => database.rows(`delete from accounts.memberships`));

const PEOPLE = '/api/city/people';
let count = 0;

interface Member {
  visitor: Visitor;
  email: string;
  membershipId: string;
  passkey: Passkey;
}

/** Somebody of the city with a passkey, signed in with it. */
async function member(name: string, role: string): Promise<Member> {
  const email = `${name.toLowerCase()}${++count}@gera.example`;
  const visitor = city.visitor();
  const passkey = new Passkey(city.config.PUBLIC_URL);
  await signUpAndIn(database, visitor, { name, email });
  await passkey.register(visitor);
  await passkey.signIn(visitor);
  const [made] = await database.rows<{ id: string }>(
    `insert into accounts.memberships (id, person_id, role)
     select gen_random_uuid(), id, $2 from accounts.people where email = $1 returning id`,
    [email, role],
  );
  return { visitor, email, passkey, membershipId: made!.id };
}

async function setUpCodes(visitor: Visitor): Promise<void> {
  const { body } = await visitor.post('/api/auth/two-factor/enable', { password: PASSWORD });
  const on = await visitor.post('/api/auth/two-factor/verify-totp', { code: totp(keyIn(body.totpURI)) });
  expect(on.status).toBe(200);
}

const reset = (by: Visitor, { membershipId }: { membershipId: string }) =>
  by.delete(`${PEOPLE}/members/${membershipId}/second-factor`);
const me = async (visitor: Visitor) => (await visitor.get('/api/me')).body;
const signIn = (visitor: Visitor, email: string) =>
  visitor.post('/api/auth/sign-in/email', { email, password: PASSWORD });
const mailed = (email: string) =>
  database.rows(
    `select 1 from bullmq.job where name = 'fact.person.security_changed' and data::text like '%second_factor_reset%'
        and data::text like '%' || (select id::text from accounts.people where email = $1) || '%'`,
    [email],
  );
const onRecord = (name: string) =>
  database.rows(
    `select by_name as "byName", note from accounts.history where what = 'second_factor_reset' and subject_name = $1`,
    [name],
  );

describe('a lost second factor', () => {
  it('is reset by an administrator: signed out everywhere, told by mail, on record, and set up anew', async () => {
    const admin = await member('Frank', 'administrator');
    const rita = await member('Rita', 'administrator');
    await setUpCodes(rita.visitor);
    expect((await rita.visitor.get(PEOPLE)).status).toBe(200);
    expect((await reset(admin.visitor, rita)).status).toBe(204);

    expect((await me(rita.visitor)).person).toBeNull();
    expect((await rita.passkey.signIn(city.visitor())).status).toBe(401);
    await eventually(
      () => mailed(rita.email),
      (jobs) => jobs.length === 1,
    );
    expect((await admin.visitor.get(`${PEOPLE}/audit?limit=1`)).body.items).toMatchObject([
      { what: 'second_factor_reset', subjectName: 'Rita', byName: 'Frank' },
    ]);

    const anew = city.visitor();
    expect((await signIn(anew, rita.email)).status).toBe(200);
    expect((await anew.get(PEOPLE)).body.code).toBe('auth.second_factor_required');
    expect((await anew.get('/api/me/security')).body).toMatchObject({ codes: false, passkeys: [], required: true });
    await setUpCodes(anew);
    expect((await anew.get(PEOPLE)).status).toBe(200);
  });

  it('is not one’s own to reset, nor for anybody but an administrator, nor of people elsewhere', async () => {
    const admin = await member('Frank', 'administrator');
    const rita = await member('Rita', 'reviewer');
    expect(await reset(admin.visitor, admin)).toMatchObject({ status: 409, body: { code: 'second_factor.yourself' } });
    expect((await reset(rita.visitor, admin)).status).toBe(403);
    expect((await reset(city.visitor(), rita)).status).toBe(401);
    await database.rows(
      `update accounts.memberships set role = 'owner', merchant_id = gen_random_uuid() where id = $1`,
      [rita.membershipId],
    );
    expect((await reset(admin.visitor, rita)).status).toBe(404);
    expect((await me(rita.visitor)).person).toMatchObject({ name: 'Rita' });
    expect((await me(admin.visitor)).person).toMatchObject({ name: 'Frank' });
  });

  it('that is not there is left alone, and nobody is signed out for nothing', async () => {
    const admin = await member('Frank', 'administrator');
    const ute = await member('Ute', 'courier');
    await database.rows(
      `delete from accounts.passkeys where person_id = (select id from accounts.people where email = $1)`,
      [ute.email],
    );
    expect(await reset(admin.visitor, ute)).toMatchObject({ status: 409, body: { code: 'second_factor.none' } });
    expect((await me(ute.visitor)).person).toMatchObject({ name: 'Ute' });
    expect(await onRecord('Ute')).toEqual([]);
  });

  it('lets no trusted device in with the codes that are set up afterwards', async () => {
    const admin = await member('Frank', 'administrator');
    const rita = await member('Rita', 'reviewer');
    await setUpCodes(rita.visitor);
    await database.rows(
      `insert into accounts.verifications (id, identifier, value, expires_at)
       select gen_random_uuid(), 'trusted', id::text, now() + interval '1 day' from accounts.people where email = $1`,
      [rita.email],
    );
    await reset(admin.visitor, rita);
    const left = await database.rows(
      `select 1 from accounts.verifications where value = (select id::text from accounts.people where email = $1)`,
      [rita.email],
    );
    expect(left).toEqual([]);
  });
});

describe('the lost second factor of the only administrator', () => {
  const run = async (...args: string[]) => {
    const said: string[] = [];
    const code = await resetProgram({ databaseUrl: city.config.DATABASE_URL, args, say: (line) => said.push(line) });
    return { code, said: said.join('\n') };
  };

  it('is reset by whoever runs the machine, with a mail and on record', async () => {
    const admin = await member('Anke', 'administrator');
    expect(await run(admin.email.toUpperCase())).toMatchObject({ code: 0 });
    expect((await me(admin.visitor)).person).toBeNull();
    await eventually(
      () => mailed(admin.email),
      (jobs) => jobs.length === 1,
    );
    expect(await onRecord('Anke')).toEqual([{ byName: 'system', note: 'operator' }]);
    const anew = city.visitor();
    await signIn(anew, admin.email);
    await setUpCodes(anew);
    expect((await anew.get(PEOPLE)).status).toBe(200);
  });

  it('is asked for by address: anything else changes nothing and says why', async () => {
    expect(await run()).toMatchObject({ code: 2, said: expect.stringContaining('npm run second-factor:reset') });
    expect(await run('kein', 'mensch')).toMatchObject({ code: 2 });
    expect(await run('niemand@gera.example')).toMatchObject({ code: 1, said: expect.stringContaining('no account') });
    const jana = city.visitor();
    await signUpAndIn(database, jana, { email: 'jana@kundin.example' });
    expect(await run('jana@kundin.example')).toMatchObject({ code: 1, said: expect.stringContaining('neither') });
    expect((await me(jana)).person).not.toBeNull();
  });
});
