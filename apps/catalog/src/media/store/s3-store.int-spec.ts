import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { ImageView } from '#contracts/ports';
import { readConfig } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { Accounts } from '../../../../accounts/src/accounts.module.js';
import { listeningHost, type ListeningHost } from '../../../../../test/support/host.js';
import { startS3Double, type S3Double } from '../../../../../test/support/s3-double.js';
import { signUpAndIn } from '../../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../../test/support/visitor.js';
import { aShop, layTheGround } from '../../catalog.fixture.js';
import { Catalog } from '../../catalog.module.js';
import { S3Store } from './s3-store.js';

let bucket: S3Double;
let laden: ListeningHost;
let owner: Visitor;

const settings = (double: S3Double) => ({
  S3_BUCKET: double.bucket,
  S3_ENDPOINT: double.endpoint,
  S3_REGION: double.region,
  S3_ACCESS_KEY_ID: double.accessKeyId,
  S3_SECRET_ACCESS_KEY: double.secretAccessKey,
});
const store = (more: object = {}) => new S3Store({ ...bucket, name: bucket.bucket, ...more });
const picture = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#cc9966' } })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  bucket = await startS3Double();
  laden = await listeningHost([Catalog, Accounts], settings(bucket));
  const database = laden.host.app.get(Database);
  await layTheGround(database);
  const { merchantId } = await aShop(database);
  owner = laden.visitor();
  await signUpAndIn(database, owner, { name: 'jens', email: 'jens@laden.example' });
  const { body } = await owner.get<{ person: { id: string } }>('/api/me');
  await database.rows(
    `insert into accounts.memberships (id, person_id, role, merchant_id) values ($1, $2, 'owner', $3)`,
    [newId(), body.person.id, merchantId],
  );
});
afterAll(async () => {
  await laden.stop();
  await bucket.stop();
});
beforeEach(() => {
  bucket.failWith = 0;
});

const upload = async () =>
  owner.upload<ImageView>('/api/merchant/media', { name: 'brot.jpg', bytes: await picture() }, { alt: 'Brot' });

describe('with a bucket in the configuration', () => {
  it('a picture lies there and not on disk, and comes from there in every size', async () => {
    const { status, body } = await upload();
    expect(status).toBe(201);
    expect([...bucket.objects.keys()]).toEqual([`media/${body.id}/source.webp`]);
    const shown = await laden.visitor().bytes(`${body.src}/240.avif`);
    expect(shown.status).toBe(200);
    expect(await sharp(shown.bytes).metadata()).toMatchObject({ format: 'heif', width: 240 });
    expect(bucket.objects.get(`media/${body.id}/240.avif`)).toMatchObject({ type: 'image/avif' });
    const again = await laden.visitor().bytes(`${body.src}/240.avif`);
    expect(Buffer.compare(again.bytes, shown.bytes)).toBe(0);
    expect(await readdir(laden.config.DATA_DIR)).not.toContain('media');
    expect(bucket.refused).toEqual([]);
  });

  it('what is not there is 404', async () => {
    expect(await laden.visitor().get(`/api/media/${newId()}/240.webp`)).toMatchObject({ status: 404 });
  });

  it('a bucket that does not answer is said to be away for a while, and no row is written', async () => {
    bucket.failWith = 500;
    expect(await upload()).toMatchObject({ status: 503, body: { code: 'media.unavailable' } });
    bucket.failWith = 0;
    const rows = await laden.host.app.get(Database).rows(`select id from catalog.images`);
    expect(rows).toHaveLength([...bucket.objects.keys()].filter((key) => key.endsWith('source.webp')).length);
  });
});

describe('a bucket', () => {
  it.each([
    ['a wrong secret', { secretAccessKey: 'guessed' }, 'SignatureDoesNotMatch'],
    ['a wrong key', { accessKeyId: 'AKIDOTHER' }, 'InvalidAccessKeyId'],
    ['another region', { region: 'us-east-1' }, 'AuthorizationHeaderMalformed'],
  ])('lets nobody in with %s', async (_case, more, reason) => {
    await expect(store(more).write('x/source.webp', Buffer.from('x'))).rejects.toMatchObject({
      code: 'media.unavailable',
    });
    expect(bucket.refused.at(-1)).toContain(reason);
  });

  it('keeps what it was given, byte for byte', async () => {
    const bytes = Buffer.from([0, 1, 2, 250, 251, 255]);
    await store().write('probe/source.webp', bytes);
    expect(await store().read('probe/source.webp')).toEqual(bytes);
    expect(await store().has('probe/source.webp')).toBe(true);
    expect(await store().has('probe/240.webp')).toBe(false);
    expect(await store().open('probe/240.webp')).toBeNull();
  });
});

describe('the configuration of a bucket', () => {
  it('is refused at the start when a part is missing', () => {
    const base = {
      DATABASE_URL: 'postgres://localhost/x',
      AUTH_SECRET: 'a'.repeat(32),
      INTERNAL_SECRET: 'i'.repeat(32),
      STRIPE_SECRET_KEY: 'sk_test_1',
      STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
      STRIPE_WEBHOOK_SECRET: 'whsec_1',
    };
    expect(() => readConfig({ ...base, S3_BUCKET: 'bilder' })).toThrow(/S3_ENDPOINT[\s\S]*S3_ACCESS_KEY_ID/);
    expect(readConfig(base).bucket).toBeUndefined();
  });
});
