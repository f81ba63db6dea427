import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import type { ImageView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { Accounts } from '../../../accounts/src/accounts.module.js';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { anOffer, aShop, layTheGround, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';

let laden: ListeningHost;
let database: Database;
let owner: Visitor;
let shop: FixtureShop;

const URL = '/api/merchant/media';

async function signUp(name: string, merchantId?: string): Promise<Visitor> {
  const visitor = laden.visitor();
  const email = `${name}@laden.example`;
  expect((await signUpAndIn(database, visitor, { name, email })).status).toBe(200);
  if (merchantId) {
    const { body } = await visitor.get<{ person: { id: string } }>('/api/me');
    await database.rows(
      `insert into accounts.memberships (id, person_id, role, merchant_id) values ($1, $2, 'owner', $3)`,
      [newId(), body.person.id, merchantId],
    );
  }
  return visitor;
}

beforeAll(async () => {
  laden = await listeningHost([Catalog, Accounts]);
  database = laden.host.app.get(Database);
  await layTheGround(database);
  shop = await aShop(database);
  owner = await signUp('jens', shop.merchantId);
});
afterAll(() => laden.stop());

/** A picture with a red left and a blue right half. */
const picture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#d02020' } }).composite([
    { input: { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#2020d0' } }, gravity: 'east' },
  ]);
const upload = (bytes: Uint8Array, fields: Record<string, string> = {}, name = 'bild.jpg', who = owner) =>
  who.upload<ImageView>(URL, { name, bytes }, fields);
const added = async (bytes: Uint8Array): Promise<ImageView> => {
  const answer = await upload(bytes, { alt: 'Ein Bild' });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const folderOf = (id: string): string => join(laden.config.DATA_DIR, 'media', id);

describe('a picture of a merchant', () => {
  it('is taken in and can be fetched in every size and format', async () => {
    const image = await added(await picture(1200, 800).jpeg().toBuffer());
    expect(image).toEqual({
      id: image.id,
      alt: 'Ein Bild',
      width: 1200,
      height: 800,
      src: `/api/media/${image.id}`,
      sizes: [240, 480, 960],
    });
    for (const file of ['240.avif', '480.avif', '240.webp', '960.webp']) {
      const answer = await laden.visitor().bytes(`${image.src}/${file}`);
      const [size, format] = file.split('.');
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': `image/${format}`,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-length': String(answer.bytes.length),
      });
      const found = await sharp(answer.bytes).metadata();
      expect(found).toMatchObject({ format: format === 'avif' ? 'heif' : 'webp', width: Number(size) });
    }
  });

  it('stands upright and forgets where it was taken', async () => {
    const exif = { IFD0: { Copyright: 'geheim' }, IFD3: { GPSLatitude: '50/1 52/1 0/1' } };
    const turned = await picture(600, 400).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
    const image = await added(turned);
    expect(image).toMatchObject({ width: 400, height: 600 });
    const source = await readFile(join(folderOf(image.id), 'source.webp'));
    const kept = await sharp(source).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 400, height: 600 });
    expect(kept.exif).toBeUndefined();
    expect(kept.orientation).toBeUndefined();
    expect(source.includes('geheim')).toBe(false);
    const [, , blueOnTop] = await sharp(source).extract({ left: 200, top: 500, width: 1, height: 1 }).raw().toBuffer();
    expect(blueOnTop).toBeGreaterThan(150);
  });

  it('is made smaller when it is larger than anybody needs', async () => {
    expect(await added(await picture(4000, 2000).png().toBuffer())).toMatchObject({ width: 2000, height: 1000 });
  });

  it.each(['png', 'webp', 'avif', 'gif'] as const)('may be a %s, whatever its name says', async (format) => {
    const bytes = await picture(300, 300).toFormat(format).toBuffer();
    expect(await upload(bytes, {}, 'liste.pdf')).toMatchObject({ status: 201, body: { width: 300, alt: '' } });
  });

  it('is encoded once when twenty people ask at once', async () => {
    const image = await added(await picture(1000, 1000).jpeg().toBuffer());
    const answers = await Promise.all(Array.from({ length: 20 }, () => laden.visitor().bytes(`${image.src}/960.avif`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1);
    expect((await readdir(folderOf(image.id))).sort()).toEqual(['960.avif', 'source.webp']);
  });

  it('is not sent again to a browser that has it', async () => {
    const image = await added(await picture(300, 300).jpeg().toBuffer());
    const first = await laden.visitor().bytes(`${image.src}/240.webp`);
    const again = await laden
      .visitor()
      .ask('GET', `${image.src}/240.webp`, undefined, { 'if-none-match': first.headers.get('etag')! });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('can be shown by offers of its merchant, and of nobody else', async () => {
    const image = await added(await picture(300, 300).jpeg().toBuffer());
    const made = await owner.post('/api/merchant/offers', anOffer(shop, { imageIds: [image.id] }));
    expect(made).toMatchObject({
      status: 201,
      body: { image: { id: image.id, alt: 'Ein Bild' }, images: [{ id: image.id }] },
    });
    const other = await aShop(database, { name: 'Anderer Laden' });
    const stranger = await signUp('fremd', other.merchantId);
    const stolen = await stranger.post('/api/merchant/offers', anOffer(other, { imageIds: [image.id] }));
    expect(stolen).toMatchObject({ status: 422, body: { code: 'offer.image_unknown' } });
  });

  it('of the marketplace stays on the offer that shows it', async () => {
    const ours = newId();
    const view = {
      id: ours,
      alt: 'Muster',
      width: 960,
      height: 960,
      src: `/api/media/${ours}`,
      sizes: [240, 480, 960],
    };
    const made = await owner.post<{ id: string }>('/api/merchant/offers', anOffer(shop));
    await database.rows(`update catalog.offers set images = $2 where id = $1`, [made.body.id, JSON.stringify([view])]);
    const own = await added(await picture(300, 300).jpeg().toBuffer());
    const changed = await owner.patch(`/api/merchant/offers/${made.body.id}`, { version: 1, imageIds: [own.id, ours] });
    expect(changed).toMatchObject({ status: 200, body: { images: [{ id: own.id }, { id: ours }] } });
  });
});

describe('what is no picture', () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><image href="file:///etc/passwd"/></svg>',
  );
  const bomb = () => picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
  it.each([
    ['text', async () => Buffer.from('kein Bild, nur ein Satz'), 'media.unreadable'],
    ['an SVG', async () => svg, 'media.unreadable'],
    [
      'an SVG behind a picture’s first bytes',
      async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg]),
      'media.unreadable',
    ],
    ['a web page', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'media.unreadable'],
    [
      'half a picture',
      async () => (await picture(900, 900).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 5000),
      'media.unreadable',
    ],
    ['a picture of 199 pixels', async () => picture(199, 500).png().toBuffer(), 'media.too_small'],
    ['a small file with 81 million pixels', bomb, 'media.too_many_pixels'],
    ['an empty file', async () => Buffer.alloc(0), 'media.missing'],
    ['more than 10 MB', async () => Buffer.alloc(10 * 1024 * 1024 + 1, 1), 'media.too_large'],
    ['much more than 10 MB', async () => Buffer.alloc(30 * 1024 * 1024, 1), 'media.too_large'],
  ])('%s is refused', async (_case, bytes, code) => {
    expect(await upload(await bytes())).toMatchObject({ status: 422, body: { code, fields: [{ path: 'file' }] } });
  });

  it('is refused without a file, without a form and without membership, and nothing of it is kept', async () => {
    const pictures = join(laden.config.DATA_DIR, 'media');
    await mkdir(pictures, { recursive: true });
    const before = await readdir(pictures);
    const form = new FormData();
    form.append('alt', 'nur Worte');
    expect(await owner.ask('POST', URL, form)).toMatchObject({ status: 422, body: { code: 'media.missing' } });
    expect(await owner.post(URL, { file: 'x' })).toMatchObject({ status: 422, body: { code: 'media.missing' } });
    const bytes = await picture(300, 300).png().toBuffer();
    expect(await upload(bytes, {}, 'x', laden.visitor())).toMatchObject({ status: 401 });
    expect(await upload(bytes, {}, 'x', await signUp('gast'))).toMatchObject({ status: 403 });
    expect(await readdir(pictures)).toEqual(before);
  });

  it('keeps words for people who cannot see it plain and short', async () => {
    const bytes = await picture(300, 300).png().toBuffer();
    const { body } = await upload(bytes, { alt: ` Brot\u0000\nund ${'x'.repeat(1000)}` });
    expect(body.alt).toMatch(/^Brot und x+$/);
    expect(body.alt).toHaveLength(300);
  });
});

describe('what is not there', () => {
  it.each([
    ['a picture', () => `/api/media/${newId()}/480.webp`],
    ['an id that is none', () => '/api/media/..%2f..%2fetc/480.webp'],
  ])('%s is 404', async (_case, path) => {
    const answer = await laden.visitor().get(path());
    expect(answer.status).toBe(404);
  });

  it('another size, format or file is 404, and nothing is written for it', async () => {
    const image = await added(await picture(300, 300).jpeg().toBuffer());
    for (const file of ['100.webp', '480.jpg', 'source.webp', '480', '..%2fsource.webp', '480.webp%00', '0480.webp']) {
      expect(await laden.visitor().get(`${image.src}/${file}`)).toMatchObject({ status: 404 });
    }
    expect(await readdir(folderOf(image.id))).toEqual(['source.webp']);
  });

  it('a picture that comes later is found then: its absence is not kept', async () => {
    const id = newId();
    const path = `/api/media/${id}/240.webp`;
    const missing = await laden.visitor().get(path);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('cache-control')).toBe('no-store');
    await mkdir(folderOf(id), { recursive: true });
    await writeFile(join(folderOf(id), 'source.webp'), await picture(300, 300).webp().toBuffer());
    expect(await laden.visitor().bytes(path)).toMatchObject({ status: 200 });
  });
});
