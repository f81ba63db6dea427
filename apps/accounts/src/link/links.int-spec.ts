import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsPort } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { eventually } from '../../../../test/support/client.js';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';

const OLD = 'ein-langes-passwort';
const NEW = 'ein-ganz-neues-passwort';
let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts]);
  database = city.host.app.get(Database);
});
afterAll(() => city.stop());

async function signedUp(email: string): Promise<Visitor> {
  const visitor = city.visitor();
  expect((await signUpAndIn(database, visitor, { name: 'Ada', email, password: OLD })).status).toBe(200);
  return visitor;
}

/** Signed up and no more: the link is on its way. */
async function newHere(email: string): Promise<Visitor> {
  const visitor = city.visitor();
  expect((await visitor.post('/api/auth/sign-up/email', { name: 'Ada', email, password: OLD })).status).toBe(200);
  return visitor;
}

/** The newest link of this kind for an address, as notifications would ask for it after the fact. */
async function newest(kind: string, email: string) {
  const find = () =>
    database.rows<{ id: string; sealed_url: string }>(
      `select l.id, l.sealed_url from accounts.links l join accounts.people p on p.id = l.person_id
        where l.kind = $1 and p.email = $2 order by l.created_at desc limit 1`,
      [kind, email],
    );
  const [row] = await eventually(find, (rows) => rows.length > 0);
  const link = await city.host.app.get<AccountsPort>(AccountsPort).link({ linkId: row!.id });
  return { id: row!.id, sealed: row!.sealed_url, link: link! };
}

const follow = (visitor: Visitor, url: string) => visitor.get(url.replace(city.config.PUBLIC_URL, ''));
const verified = async (email: string) =>
  (
    await database.rows<{ email_verified: boolean }>(`select email_verified from accounts.people where email = $1`, [
      email,
    ])
  )[0]!.email_verified;

describe('the link that proves an address', () => {
  it('is asked for at sign-up, works, and signs its reader in', async () => {
    const ada = await newHere('ada@kundin.example');
    expect((await ada.get('/api/me')).body.person).toBeNull();
    const { link } = await newest('verify_email', 'ada@kundin.example');
    expect(link).toMatchObject({ kind: 'verify_email', name: 'Ada', email: 'ada@kundin.example' });
    expect(link.url.startsWith(`${city.config.PUBLIC_URL}/api/auth/verify-email?token=`)).toBe(true);
    expect(await verified('ada@kundin.example')).toBe(false);
    expect((await follow(ada, link.url)).status).toBe(302);
    expect(await verified('ada@kundin.example')).toBe(true);
    expect((await ada.get('/api/me')).body.person).toMatchObject({ email: 'ada@kundin.example' });
  });

  it('proves nothing when it was tampered with', async () => {
    const eve = await newHere('eve@kundin.example');
    const { link } = await newest('verify_email', 'eve@kundin.example');
    await follow(eve, link.url.replace(/token=([^&]{20})./, 'token=$1x'));
    expect(await verified('eve@kundin.example')).toBe(false);
  });
});

describe('the link for a new password', () => {
  it('changes the password once and ends every session', async () => {
    const email = 'ben@kunde.example';
    const ben = await signedUp(email);
    const stranger = city.visitor();
    expect((await stranger.post('/api/auth/request-password-reset', { email })).status).toBe(200);
    const { link } = await newest('reset_password', email);
    const page = (await follow(stranger, link.url)).headers.get('location')!;
    expect(page).toMatch(/\/reset-password\?token=/);
    const token = new URL(page, city.config.PUBLIC_URL).searchParams.get('token')!;
    expect((await stranger.post('/api/auth/reset-password', { newPassword: 'kurz', token })).status).toBe(422);
    expect((await stranger.post('/api/auth/reset-password', { newPassword: NEW, token })).status).toBe(200);
    expect((await ben.get('/api/me')).body.person).toBeNull();
    expect((await city.visitor().post('/api/auth/sign-in/email', { email, password: OLD })).status).toBe(401);
    expect((await city.visitor().post('/api/auth/sign-in/email', { email, password: NEW })).status).toBe(200);
    expect((await stranger.post('/api/auth/reset-password', { newPassword: OLD, token })).status).toBe(422);
  });

  it('is not told apart by its answer from one for nobody', async () => {
    await signedUp('cora@kundin.example');
    const known = await city.visitor().post('/api/auth/request-password-reset', { email: 'cora@kundin.example' });
    const unknown = await city.visitor().post('/api/auth/request-password-reset', { email: 'nobody@kundin.example' });
    expect(known.status).toBe(200);
    expect(known.body).toEqual(unknown.body);
  });

  it('may lead to a page of ours and to no other', async () => {
    await signedUp('dora@kundin.example');
    const ask = (redirectTo: string) =>
      city.visitor().post('/api/auth/request-password-reset', { email: 'dora@kundin.example', redirectTo });
    expect((await ask('https://evil.example/')).status).toBe(403);
    expect((await ask('/neues-passwort')).status).toBe(200);
    expect((await newest('reset_password', 'dora@kundin.example')).link.url).toContain('neues-passwort');
  });
});

describe('a link on its way', () => {
  it('lies encrypted, is in no fact, and is not given out after its time', async () => {
    await newHere('emil@kunde.example');
    const { id, sealed, link } = await newest('verify_email', 'emil@kunde.example');
    const token = new URL(link.url).searchParams.get('token')!;
    expect(sealed).not.toContain(token.slice(0, 20));
    const told = () =>
      database.rows<{ data: string }>(`select data::text from bullmq.job where name = 'fact.person.link_requested'`);
    while ((await told()).length === 0) await new Promise((done) => setTimeout(done, 50));
    expect((await told()).filter(({ data }) => data.includes(token))).toEqual([]);
    await database.rows(`update accounts.links set expires_at = now() where id = $1`, [id]);
    expect(await city.host.app.get<AccountsPort>(AccountsPort).link({ linkId: id })).toBeNull();
  });
});
