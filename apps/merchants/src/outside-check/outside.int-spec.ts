import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import type { Config } from '#platform/config/config';
import { APPLICATIONS, aPdf, comingIn, type ComingIn } from '../../../../test/support/coming-in.js';
import { aNewBusiness } from '../../../../test/support/forms.js';
import { FindingQueries } from '../finding/finding.queries.js';
import { CheckOutside } from './check-outside.js';
import { understand, ViesGateway } from './vies-gateway.js';

type Reply = { status: number; body: string };
let city: ComingIn;
let register: Server;
let url: string;
let reply: Reply = { status: 200, body: '{}' };
let asked: unknown[] = [];

beforeAll(async () => {
  city = await comingIn();
  register = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ path: request.url, body: JSON.parse(body) });
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => register.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(register.address() as AddressInfo).port}/rest-api`;
});
afterAll(async () => {
  register.close();
  await city.stop();
});
afterEach(() => {
  asked = [];
});

const vies = (more: Partial<Config> = {}) => new ViesGateway({ VIES_URL: url, ...more } as Config);
const says = (body: object, status = 200) => (reply = { status, body: JSON.stringify(body) });

describe('the register of VAT ids', () => {
  it('is asked as it wants to be asked, and believed', async () => {
    says({ countryCode: 'DE', vatNumber: '123475223', valid: true, requestIdentifier: 'WAPI1', name: '---' });
    expect(await vies({ OPERATOR_VAT_ID: 'DE143454214' }).check('DE123475223')).toEqual({
      state: 'confirmed',
      source: 'VIES',
      details: { requestIdentifier: 'WAPI1' },
    });
    expect(asked).toEqual([
      {
        path: '/rest-api/check-vat-number',
        body: {
          countryCode: 'DE',
          vatNumber: '123475223',
          requesterMemberStateCode: 'DE',
          requesterNumber: '143454214',
        },
      },
    ]);
    says({ valid: false, userError: 'INVALID' });
    expect(await vies().check('DE123475223')).toMatchObject({ state: 'refused' });
  });

  it.each<[string, Reply, string]>([
    ['is down', { status: 500, body: 'Oops' }, 'unavailable'],
    [
      'cannot reach the member state',
      { status: 200, body: '{"valid":false,"userError":"MS_UNAVAILABLE"}' },
      'unavailable',
    ],
    [
      'is busy',
      { status: 200, body: '{"actionSucceed":false,"errorWrappers":[{"error":"MS_MAX_CONCURRENT_REQ"}]}' },
      'busy',
    ],
    ['turns us away', { status: 200, body: '{"valid":false,"userError":"IP_BLOCKED"}' }, 'refused_to_answer'],
    ['answers with something else', { status: 200, body: '[]' }, 'unavailable'],
    ['answers with nonsense', { status: 200, body: '{"valid":"yes"}' }, 'unavailable'],
    ['answers without end', { status: 200, body: ' '.repeat(200_000) }, 'unavailable'],
  ])('that %s has not said no', async (_what, given, reason) => {
    reply = given;
    expect(await vies().check('DE123475223')).toMatchObject({ state: 'not_checked', reason });
  });

  it('is not asked when nobody has set it up, and never within a transaction', async () => {
    expect(await vies({ VIES_URL: undefined }).check('DE123475223')).toMatchObject({ reason: 'not_configured' });
    await expect(city.app.get(Database).transaction(() => vies().check('DE123475223'))).rejects.toThrow();
    expect(asked).toEqual([]);
  });

  it('that cannot be reached at all has said nothing', async () => {
    expect(await vies({ VIES_URL: 'http://127.0.0.1:1' }).check('DE123475223')).toMatchObject({
      state: 'not_checked',
      reason: 'unavailable',
    });
    expect(understand({})).toMatchObject({ state: 'not_checked' });
  });
});

describe('after handing in', () => {
  it('what was asked is written down with who, when and why not, and found by reviewers', async () => {
    const ute = await city.person('Ute Lindner');
    const { id } = await city.draft(ute);
    const { legal, shop } = aNewBusiness({
      vatId: 'DE123475223',
      smallBusiness: false,
      lucidNumber: 'DE1234567890123',
    });
    await ute.patch(`${APPLICATIONS}/${id}`, { version: 1, legal, shop });
    await ute.upload(`${APPLICATIONS}/${id}/documents`, { name: 'a.pdf', bytes: aPdf(id) }, { kind: 'trade_licence' });
    expect((await ute.post(`${APPLICATIONS}/${id}/submission`)).status).toBe(201);
    const codes = async () => (await city.app.get(FindingQueries).of(id)).map(({ code, data }) => [code, data.reason]);
    expect(await codes()).toEqual([
      ['vat_id_unconfirmed', 'not_asked_yet'],
      ['lucid_unconfirmed', 'not_asked_yet'],
    ]);
    await city.app.get(CheckOutside).check(id);
    expect(await codes()).toEqual([
      ['vat_id_unconfirmed', 'not_configured'],
      ['lucid_unconfirmed', 'no_interface'],
    ]);
    const rows = await city.database.rows(
      `select kind, subject, state, source, by_name from merchants.outside_checks where application_id = $1 order by kind`,
      [id],
    );
    expect(rows).toEqual([
      { kind: 'lucid', subject: 'DE1234567890123', state: 'not_checked', source: 'LUCID', by_name: 'system' },
      { kind: 'vat_id', subject: 'DE123475223', state: 'not_checked', source: 'VIES', by_name: 'system' },
    ]);
    const { history } = (await ute.get(`${APPLICATIONS}/${id}`)).body;
    expect(history.at(-1).what).toBe('submitted');
  });
});
