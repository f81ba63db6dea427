import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { ImageView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { Accounts } from '../../../accounts/src/accounts.module.js';
import { Merchants } from '../../../merchants/src/merchants.module.js';
import { aPdf } from '../../../../test/support/coming-in.js';
import { aNewBusiness } from '../../../../test/support/forms.js';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Catalog } from '../catalog.module.js';
import { OpenShop } from '../shop/open-shop.js';

const APPLICATIONS = '/api/merchant/applications';
let city: ListeningHost;
let database: Database;
let ute: Visitor;
let bytes: Buffer;

beforeAll(async () => {
  city = await listeningHost([Catalog, Accounts, Merchants]);
  database = city.host.app.get(Database);
  ute = await person('Ute');
  bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#c96' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => city.stop());

async function person(name: string): Promise<Visitor> {
  const visitor = city.visitor();
  await signUpAndIn(database, visitor, { name, email: `${newId()}@person.example` });
  return visitor;
}

const draft = async (who = ute) => (await who.post(APPLICATIONS, {})).body;
const upload = (merchantId: string, who = ute, alt = 'Schaufenster') =>
  who.upload<ImageView>(`/api/merchant/media/applicants/${merchantId}`, { name: 'a.jpg', bytes }, { alt });

describe('a picture of a shop that is not there yet', () => {
  it('is taken in from the applicant and shown on the shop when the city has said yes', async () => {
    const { id, merchantId } = await draft();
    const [one, two] = [(await upload(merchantId)).body, (await upload(merchantId, ute, 'Innen')).body];
    const pictures = [two, one].map(({ id: picture, alt, width, height }) => ({ id: picture, alt, width, height }));
    pictures[0]!.alt = 'Im Laden';
    const { legal, shop } = aNewBusiness({}, { pictures });
    expect((await ute.patch(`${APPLICATIONS}/${id}`, { version: 1, legal, shop })).status).toBe(200);
    await ute.upload(`${APPLICATIONS}/${id}/documents`, { name: 'a.pdf', bytes: aPdf(id) }, { kind: 'trade_licence' });
    expect((await ute.post(`${APPLICATIONS}/${id}/submission`)).status).toBe(201);
    await database.rows(
      `update merchants.applications set status = 'approved', decided_at = now(), decision_reason = 'Geprüft.' where id = $1`,
      [id],
    );
    await city.host.app.get(OpenShop).open(id);
    const { items } = (await city.visitor().get('/api/store/shops?limit=100')).body;
    const opened = items.find(({ name }: { name: string }) => name === shop.name);
    const { body } = await city.visitor().get(`/api/store/shops/${opened.slug}`);
    expect(body.image).toMatchObject({ id: two.id, alt: 'Im Laden' });
    expect(body.images.map(({ id: image, alt }: ImageView) => [image, alt])).toEqual([
      [two.id, 'Im Laden'],
      [one.id, 'Schaufenster'],
    ]);
  });

  it('is refused from everybody else, and once the application lies with the city', async () => {
    const { id, merchantId } = await draft();
    expect((await upload(merchantId, await person('Fremd'))).status).toBe(404);
    expect((await upload(newId())).status).toBe(404);
    expect((await upload(merchantId, city.visitor())).status).toBe(401);
    await ute.post(`${APPLICATIONS}/${id}/withdrawal`);
    expect((await upload(merchantId)).status).toBe(404);
  });

  it('of another merchant is not shown on this one’s shop', async () => {
    const karl = await person('Karl');
    const theirs = (await upload((await draft(karl)).merchantId, karl)).body;
    const { id } = await draft();
    const stolen = { id: theirs.id, alt: '', width: theirs.width, height: theirs.height };
    const { legal, shop } = aNewBusiness({}, { pictures: [stolen] });
    await ute.patch(`${APPLICATIONS}/${id}`, { version: 1, legal, shop });
    await ute.upload(`${APPLICATIONS}/${id}/documents`, { name: 'a.pdf', bytes: aPdf(id) }, { kind: 'trade_licence' });
    await ute.post(`${APPLICATIONS}/${id}/submission`);
    await database.rows(
      `update merchants.applications set status = 'approved', decided_at = now(), decision_reason = 'Geprüft.' where id = $1`,
      [id],
    );
    await city.host.app.get(OpenShop).open(id);
    const [row] = await database.rows(`select image, images from catalog.shops where name = $1`, [shop.name]);
    expect(row).toEqual({ image: null, images: [] });
  });

  it('is not taken in without bound', async () => {
    const bella = await person('Bella');
    const { merchantId } = await draft(bella);
    const { body } = await bella.get('/api/me');
    await database.rows(
      `insert into catalog.images (id, merchant_id, alt, width, height, added_by)
       select gen_random_uuid(), $1, '', 1, 1, $2 from generate_series(1, 24)`,
      [merchantId, body.person.id],
    );
    expect(await upload(merchantId, bella)).toMatchObject({ status: 409, body: { code: 'media.too_many' } });
    await database.rows(
      `insert into catalog.images (id, merchant_id, alt, width, height, added_by)
       select gen_random_uuid(), null, '', 1, 1, $1 from generate_series(1, 36)`,
      [body.person.id],
    );
    const other = await draft(bella);
    expect(await upload(other.merchantId, bella)).toMatchObject({ status: 409, body: { code: 'media.too_many' } });
  });
});
