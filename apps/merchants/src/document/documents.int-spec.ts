import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Visitor } from '../../../../test/support/visitor.js';
import { APPLICATIONS, comingIn, PDF, QUEUE, type ComingIn } from '../../../../test/support/coming-in.js';
import { MAX_DOCUMENT_BYTES } from './document.entity.js';
import { SweepDocuments } from './sweep-documents.js';

let city: ComingIn;
let ute: Visitor;

beforeAll(async () => {
  city = await comingIn();
  ute = await city.person('Ute Lindner');
});
afterAll(() => city.stop());

describe('a document', () => {
  it('is a PDF or a photo, keeps its name, and comes back to the applicant byte by byte', async () => {
    const { id } = await city.draft(ute);
    const photo = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#c96' } })
      .jpeg()
      .toBuffer();
    await ute.upload(
      `${APPLICATIONS}/${id}/documents`,
      { name: 'Schein Müller.jpg', bytes: photo },
      { kind: 'identity' },
    );
    const { status, body } = await ute.upload(
      `${APPLICATIONS}/${id}/documents`,
      { name: 'Schein.pdf', bytes: PDF },
      { kind: 'trade_licence' },
    );
    expect(status).toBe(201);
    expect(body.documents).toMatchObject([
      { kind: 'identity', name: 'Schein Müller.jpg', type: 'image/jpeg', size: photo.length },
      { kind: 'trade_licence', name: 'Schein.pdf', type: 'application/pdf', size: PDF.length },
    ]);
    const file = await ute.bytes(`${APPLICATIONS}/${id}/documents/${body.documents[0]!.id}`);
    expect(file.bytes.equals(photo)).toBe(true);
    expect(file.headers.get('content-type')).toBe('image/jpeg');
    expect(file.headers.get('cache-control')).toBe('private, no-store');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''Schein%20M%C3%BCller.jpg");
  });

  it('is not a program, whatever it calls itself, and nothing is kept of it', async () => {
    const { id } = await city.draft(ute);
    const program = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(4096, 1)]);
    const { status, body } = await ute.upload(
      `${APPLICATIONS}/${id}/documents`,
      { name: 'Gewerbeschein.pdf', bytes: program },
      { kind: 'trade_licence' },
    );
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'document.program', fields: [{ path: 'file', code: 'type' }] });
    expect((await ute.get(`${APPLICATIONS}/${id}`)).body.documents).toEqual([]);
  });

  it('may be as large as the limit and not a byte larger', async () => {
    const { id } = await city.draft(ute);
    const large = Buffer.concat([PDF, Buffer.alloc(MAX_DOCUMENT_BYTES - PDF.length, 32)]);
    const fits = await ute.upload(
      `${APPLICATIONS}/${id}/documents`,
      { name: 'gross.pdf', bytes: large },
      { kind: 'other' },
    );
    expect(fits.body.documents).toMatchObject([{ size: MAX_DOCUMENT_BYTES }]);
    const larger = Buffer.concat([large, Buffer.from(' ')]);
    const { status, body } = await ute.upload(
      `${APPLICATIONS}/${id}/documents`,
      { name: 'zu gross.pdf', bytes: larger },
      { kind: 'other' },
    );
    expect(status).toBe(422);
    expect(body.code).toBe('document.too_large');
  });

  it.each([
    ['without a kind', {}, PDF, 'document.kind'],
    ['with an unknown kind', { kind: 'novel' }, PDF, 'document.kind'],
    ['that is empty', { kind: 'other' }, Buffer.alloc(0), 'document.missing'],
  ])('%s is refused', async (_what, fields, bytes, code) => {
    const visitor = await city.person('Andere');
    const mine = await city.draft(visitor);
    const { status, body } = await visitor.upload(
      `${APPLICATIONS}/${mine.id}/documents`,
      { name: 'a.pdf', bytes },
      fields,
    );
    expect({ status, code: body.code }).toEqual({ status: 422, code });
  });

  it('cannot be sent as JSON', async () => {
    const { id } = await city.draft(ute);
    expect(await ute.post(`${APPLICATIONS}/${id}/documents`, { kind: 'other' })).toMatchObject({
      status: 422,
      body: { code: 'document.missing' },
    });
  });

  it('goes away when the applicant takes it out, bytes included, and the history remembers it', async () => {
    const { id } = await city.draft(ute);
    const { body } = await ute.upload(
      `${APPLICATIONS}/${id}/documents`,
      { name: 'Irrtum.pdf', bytes: PDF },
      { kind: 'other' },
    );
    const path = `${APPLICATIONS}/${id}/documents/${body.documents[0]!.id}`;
    expect(await ute.delete(path)).toMatchObject({ status: 200, body: { documents: [], version: 3 } });
    expect((await ute.bytes(path)).status).toBe(404);
    expect((await ute.delete(path)).body.code).toBe('document.not_found');
    expect((await ute.get(`${APPLICATIONS}/${id}`)).body.history.map((entry: { what: string }) => entry.what)).toEqual([
      'started',
      'document_added',
      'document_removed',
    ]);
  });

  it('whose row was never written is swept away, one with a row is not', async () => {
    const { id } = await city.draft(ute);
    const { body } = await ute.upload(
      `${APPLICATIONS}/${id}/documents`,
      { name: 'a.pdf', bytes: PDF },
      { kind: 'other' },
    );
    const path = `${APPLICATIONS}/${id}/documents/${body.documents[0]!.id}`;
    const sweep = city.app.get(SweepDocuments, { strict: false });
    await sweep.sweep(-1000);
    expect(await sweep.sweep(-1000)).toBe(0);
    expect((await ute.bytes(path)).status).toBe(200);
    await city.database.rows(`delete from merchants.documents where id = $1`, [body.documents[0]!.id]);
    expect(await sweep.sweep(-1000)).toBe(1);
  });

  it('that was altered on disk is not shown', async () => {
    const { id } = await city.draft(ute);
    const { body } = await ute.upload(
      `${APPLICATIONS}/${id}/documents`,
      { name: 'a.pdf', bytes: PDF },
      { kind: 'other' },
    );
    await appendFile(`${city.config.DATA_DIR}/documents/${body.documents[0]!.id}.sealed`, 'x');
    const answer = await ute.get(`${APPLICATIONS}/${id}/documents/${body.documents[0]!.id}`);
    expect(answer).toMatchObject({ status: 503, body: { code: 'document.unreadable' } });
  });

  it('counts as looked at when it opens, and not when it does not', async () => {
    const { id, documents } = await city.submitted(await city.person('Vorsichtig'));
    const reviewer = await city.person('Rita Rat', 'reviewer');
    const document = documents[0]!.id;
    const looks = () =>
      city.database.rows(`select 1 from merchants.history where subject_id = $1 and what = 'document_viewed'`, [id]);
    expect((await reviewer.bytes(`${QUEUE}/${id}/documents/${document}`)).status).toBe(200);
    expect(await looks()).toHaveLength(1);
    await appendFile(`${city.config.DATA_DIR}/documents/${document}.sealed`, 'x');
    expect((await reviewer.get(`${QUEUE}/${id}/documents/${document}`)).status).toBe(503);
    expect(await looks()).toHaveLength(1);
  });
});
