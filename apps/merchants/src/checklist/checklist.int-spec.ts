import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../../../../test/support/visitor.js';
import { comingIn, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';
import type { ChecklistView } from './checklist.view.js';

const CHECKLIST = '/api/city/checklist';

let city: ComingIn;
let anna: Visitor;
let rita: Visitor;
let ute: Visitor;

beforeAll(async () => {
  city = await comingIn();
  anna = await city.person('Anna Amt', 'administrator');
  rita = await city.person('Rita Rat', 'reviewer');
  ute = await city.person('Ute Lindner');
});
afterAll(() => city.stop());

const list = async (): Promise<ChecklistView> => (await anna.get<ChecklistView>(CHECKLIST)).body;

/** The list with one item written anew, or a further one. */
async function write(key: string, change: object, note = 'Geändert im Test'): Promise<{ status: number; body: any }> {
  const { version, items } = await list();
  const known = items.map(({ since: _since, ...item }) => item);
  const at = known.findIndex((item) => item.key === key);
  const next = at === -1 ? [...known, { ...known[0]!, key, ...change }] : known.with(at, { ...known[at]!, ...change });
  return anna.post(`${CHECKLIST}/versions`, { version, items: next, note });
}

describe('the checklist', () => {
  it('is set up from the start, and is the administrator’s to change and the reviewer’s to read', async () => {
    const { version, items } = await list();
    expect(version).toBe(1);
    expect(items.length).toBeGreaterThan(10);
    expect((await rita.get(CHECKLIST)).status).toBe(200);
    expect((await ute.get(CHECKLIST)).status).toBe(403);
    expect((await rita.post(`${CHECKLIST}/versions`, { version, items, note: 'von mir' })).status).toBe(403);
  });

  it('gets a new version with every change, and notes only for what changed that it is new', async () => {
    const before = await list();
    expect((await write('identity', { required: false })).status).toBe(201);
    const after = await list();
    expect(after.version).toBe(before.version + 1);
    expect(after.items.find(({ key }) => key === 'identity')).toMatchObject({ required: false, since: after.version });
    expect(after.items.find(({ key }) => key === 'address')!.since).toBe(1);
    const { items } = (await anna.get(`${CHECKLIST}/versions`)).body;
    expect(items[0]).toMatchObject({ version: after.version, by: 'Anna Amt', note: 'Geändert im Test' });
    const old = (await anna.get<ChecklistView>(`${CHECKLIST}/versions/1`)).body;
    expect(old.items.find(({ key }) => key === 'identity')!.required).toBe(true);
    expect((await anna.get(`${CHECKLIST}/versions/999`)).status).toBe(404);
    await write('identity', { required: true });
  });

  it('is not overwritten by somebody who saw an older one, of two at once by neither', async () => {
    const { version, items } = await list();
    const known = items.map(({ since: _since, ...item }) => item);
    const body = (de: string) => ({
      version,
      items: known.with(0, { ...known[0]!, words: { de, en: 'Licence' } }),
      note: 'Name',
    });
    const answers = await Promise.all(
      ['Gewerbeschein', 'Gewerbeanzeige'].map((de) => anna.post(`${CHECKLIST}/versions`, body(de))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.body).toMatchObject({ code: 'checklist.changed', current: { version: version + 1 } });
  });

  it('refuses what could not be used', async () => {
    const { version, items } = await list();
    const known = items.map(({ since: _since, ...item }) => item);
    const refused = async (changed: object[]) =>
      (await anna.post(`${CHECKLIST}/versions`, { version, items: changed, note: 'Versuch' })).body.code;
    expect(await refused(known.slice(1))).toBe('checklist.item_gone');
    expect(await refused([...known, known[0]!])).toBe('checklist.key_taken');
    expect(await refused(known.map((item) => ({ ...item, active: false })))).toBe('checklist.nothing_required');
    expect(await refused(known.with(0, { ...known[0]!, check: 'machine', codes: [] }))).toBe(
      'checklist.machine_without_codes',
    );
    expect(await refused(known.with(0, { ...known[0]!, key: 'Mit Leerzeichen' }))).toBe('request.invalid');
    expect(await refused(known.with(0, { ...known[0]!, documents: ['passport'] as never }))).toBe('request.invalid');
    expect((await list()).version).toBe(version);
  });

  it('shows who must show what', async () => {
    const keys = async (query: string): Promise<string[]> =>
      (await anna.get(`${CHECKLIST}/preview?${query}`)).body.items.map(({ key }: { key: string }) => key);
    expect(await keys('legalForm=sole_trader&smallBusiness=true')).not.toContain('register_extract');
    expect(await keys('legalForm=gmbh')).toContain('register_extract');
    expect(await keys('legalForm=sole_trader&sells=food,services')).toContain('food');
    expect((await anna.get(`${CHECKLIST}/preview?legalForm=emperor`)).status).toBe(422);
  });
});

describe('an application under a changed checklist', () => {
  it('is looked at anew while it is open, and keeps its own list once it is decided', async () => {
    const { id } = await city.submitted(ute);
    await city.settle(rita, id);
    await write('identity', { hint: { de: 'Nur noch das Original.', en: 'The original only.' } });
    const review = async () => (await rita.get(`${QUEUE}/${id}/review`)).body;
    const identity = (body: any) => body.checklist.lines.find((line: any) => line.item.key === 'identity');
    expect(identity(await review())).toMatchObject({ state: 'open', again: 'checklist_changed' });
    await city.settle(rita, id);
    expect((await rita.post(`${QUEUE}/${id}/approval`, { reason: REASON })).status).toBe(201);
    const decidedUnder = (await review()).checklist.version;
    await write('water_well', { words: { de: 'Brunnen', en: 'Well' }, required: true });
    const after = await review();
    expect(after.checklist).toMatchObject({ version: decidedUnder, older: true });
    expect(after.checklist.lines.some((line: any) => line.item.key === 'water_well')).toBe(false);
    expect(after.decisions[0]).toMatchObject({ outcome: 'approved', checklistVersion: decidedUnder });
  });
});
