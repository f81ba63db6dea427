import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { freshDatabase } from './support/database.js';
import { Database } from '#platform/database/database';
import { chainsIn, verifyChain, type Head, type Read } from '#platform/audit/history-chain';
import { createHistory, dropHistory } from '#platform/audit/history-sql';
import { noteHead } from '#platform/audit/note-heads';
import { record } from '#platform/audit/record';
import { verifyProgram } from '#platform/audit/verify-program';

/** A schema with a chain of its own, called as one of the services. */
const CHAIN = 'shipping';

let fresh: { url: string; drop(): Promise<void> };
let database: Database;
let read: Read;

beforeAll(async () => {
  fresh = await freshDatabase();
  const source = await new DataSource({ type: 'postgres', url: fresh.url, poolSize: 12 }).initialize();
  database = new Database(source);
  read = (sql, values) => database.rows(sql, values);
});
beforeEach(async () => {
  if ((await chainsIn(read)).includes(CHAIN)) for (const sql of dropHistory(CHAIN)) await database.rows(sql);
  for (const sql of createHistory(CHAIN)) await database.rows(sql);
});
afterAll(async () => {
  await database.source.destroy();
  await fresh.drop();
});

const note = (what: string, more: string | null = null) =>
  database.transaction((tx) =>
    record(tx, CHAIN, {
      what,
      subject: { kind: 'merchant', id: null, name: 'Bäckerei „Zur Ähre“, 10:3' },
      by: { personId: null, name: 'Rita Rat' },
      note: more,
    }),
  );

/** What somebody does who has the whole database in their hands. */
async function tamper(...statements: string[]): Promise<void> {
  await database.source.transaction(async (tx) => {
    await tx.query(`set local session_replication_role = replica`);
    for (const sql of statements) await tx.query(sql);
  });
}

async function five(): Promise<Head> {
  for (let n = 1; n <= 5; n++) await note(`step ${n}`, n % 2 ? null : `Grund Nummer ${n}`);
  return (await verifyChain(read, CHAIN)).head!;
}

describe('a chain of entries', () => {
  it('holds when it was only ever added to, and tells where it ends', async () => {
    expect(await verifyChain(read, CHAIN)).toEqual({ chain: CHAIN, checked: 0, head: null, broken: null });
    await five();
    const report = await verifyChain(read, CHAIN);
    expect(report).toMatchObject({ checked: 5, broken: null, head: { number: 5 } });
    expect(report.head!.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is numbered without a gap by twelve who write at once, and by one who gives up', async () => {
    const giveUp = database.transaction(async (tx) => {
      await record(tx, CHAIN, {
        what: 'never',
        subject: { kind: 'x', id: null, name: '' },
        by: { personId: null, name: '' },
      });
      throw new Error('given up');
    });
    await Promise.all([
      ...Array.from({ length: 12 }, (_, n) => note(`at once ${n}`)),
      expect(giveUp).rejects.toThrow('given up'),
    ]);
    expect(await verifyChain(read, CHAIN)).toMatchObject({ checked: 12, broken: null });
  });

  it('is longer than one reading of it', async () => {
    await database.rows(
      `insert into ${CHAIN}.history (id, what, subject, by_name)
       select gen_random_uuid(), 'many', 'merchant', 'Rita' from generate_series(1, 2003)`,
    );
    expect(await verifyChain(read, CHAIN)).toMatchObject({ checked: 2003, broken: null });
  });

  it('refuses to be changed, shortened or emptied, and so do the notes of its ends', async () => {
    await five();
    await noteHead(database, CHAIN);
    for (const table of ['history', 'history_heads']) {
      await expect(database.rows(`update ${CHAIN}.${table} set hash = ''`)).rejects.toThrow('append-only');
      await expect(database.rows(`delete from ${CHAIN}.${table}`)).rejects.toThrow('append-only');
      await expect(database.rows(`truncate ${CHAIN}.${table}`)).rejects.toThrow('append-only');
    }
  });

  it('does not let a writer choose number and hash', async () => {
    await five();
    await database.rows(
      `insert into ${CHAIN}.history (id, what, subject, by_name, number, previous, hash)
       values (gen_random_uuid(), 'own', 'merchant', 'Rita', 3, 'x', 'y')`,
    );
    expect(await verifyChain(read, CHAIN)).toMatchObject({ checked: 6, broken: null });
  });
});

describe('somebody with the whole database in their hands is found out', () => {
  it.each(['what', 'subject', 'subject_name', 'by_name', 'note'])('when they change %s of an entry', async (column) => {
    await five();
    await tamper(`update ${CHAIN}.history set ${column} = 'anders' where number = 3`);
    expect(await verifyChain(read, CHAIN)).toMatchObject({ checked: 2, broken: { number: 3, how: 'changed' } });
  });

  it.each(['subject_id', 'merchant_id', 'by_id'])('when they change %s of an entry', async (column) => {
    await five();
    await tamper(`update ${CHAIN}.history set ${column} = gen_random_uuid() where number = 2`);
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 2, how: 'changed' });
  });

  it('when they move an entry by a microsecond', async () => {
    await five();
    await tamper(`update ${CHAIN}.history set at = at + interval '1 microsecond' where number = 4`);
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 4, how: 'changed' });
  });

  it('when they shift text from one field into the next', async () => {
    await five();
    await tamper(`update ${CHAIN}.history set by_name = 'Rita RatX', note = null where number = 2`);
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 2, how: 'changed' });
  });

  it('when they change an entry and hash it anew', async () => {
    await five();
    await tamper(
      `update ${CHAIN}.history set note = 'gefälscht' where number = 3`,
      `update ${CHAIN}.history set hash = ${CHAIN}.history_hash(previous, array[number::text,
         to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), what, subject, subject_id::text,
         subject_name, merchant_id::text, by_id::text, by_name, note]) where number = 3`,
    );
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 4, how: 'unlinked' });
  });

  it('when they take an entry out, with or without closing the gap', async () => {
    await five();
    await tamper(`delete from ${CHAIN}.history where number = 3`);
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 3, how: 'missing' });
    await tamper(`update ${CHAIN}.history set number = number - 1 where number > 3`);
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 3, how: 'changed' });
  });

  it('when they take the first entry out', async () => {
    await five();
    await tamper(`delete from ${CHAIN}.history where number = 1`);
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 1, how: 'missing' });
  });

  it('when they put an entry in between', async () => {
    await five();
    await tamper(
      `update ${CHAIN}.history set number = number + 100 where number > 2`,
      `update ${CHAIN}.history set number = number - 99 where number > 100`,
      `insert into ${CHAIN}.history (id, number, what, subject, by_name, previous, hash)
       select gen_random_uuid(), 3, 'untergeschoben', 'merchant', 'Rita', hash, repeat('a', 64)
         from ${CHAIN}.history where number = 2`,
    );
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 3, how: 'changed' });
  });

  it('when they put two entries in each other’s place', async () => {
    await five();
    await tamper(
      `update ${CHAIN}.history set number = 99 where number = 2`,
      `update ${CHAIN}.history set number = 2 where number = 3`,
      `update ${CHAIN}.history set number = 3 where number = 99`,
    );
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 2, how: 'changed' });
  });

  it('when they cut the end off: by the end that was noted, or by the one that somebody kept outside', async () => {
    const kept = await five();
    await tamper(`delete from ${CHAIN}.history where number > 3`);
    expect((await verifyChain(read, CHAIN)).broken).toBeNull();
    expect((await verifyChain(read, CHAIN, [kept])).broken).toEqual({ number: 4, how: 'cut_off' });

    await note('step 4, anders');
    await note('step 5, anders');
    expect((await verifyChain(read, CHAIN, [kept])).broken).toEqual({ number: 5, how: 'rewritten' });

    expect(await noteHead(database, CHAIN)).toMatchObject({ number: 5 });
    expect(await noteHead(database, CHAIN)).toMatchObject({ number: 5 });
    await tamper(`delete from ${CHAIN}.history`);
    expect((await verifyChain(read, CHAIN)).broken).toEqual({ number: 1, how: 'cut_off' });
  });
});

describe('the program that checks', () => {
  async function check(...args: string[]): Promise<{ code: number; lines: string[] }> {
    const lines: string[] = [];
    const code = await verifyProgram({ databaseUrl: fresh.url, args, say: (line) => void lines.push(line) });
    return { code, lines: lines.filter((line) => line.startsWith(CHAIN) || code === 2) };
  }

  it('counts what it has checked and names the end, to be kept', async () => {
    const { hash } = await five();
    expect(await check()).toEqual({
      code: 0,
      lines: [`${CHAIN}: 5 entries checked, all hold. End: ${CHAIN}:5:${hash}`],
    });
    expect((await check(`${CHAIN}:5:${hash}`)).code).toBe(0);
  });

  it('names the first entry that does not hold and fails', async () => {
    await five();
    await tamper(`update ${CHAIN}.history set note = 'anders' where number in (3, 4)`);
    expect(await check()).toEqual({
      code: 1,
      lines: [`${CHAIN}: BROKEN at entry 3: the entry is not what was written. 2 entries before it hold.`],
    });
  });

  it('misses an end that somebody kept, and says when it was asked wrongly', async () => {
    const { hash } = await five();
    await tamper(`delete from ${CHAIN}.history where number = 5`);
    const { code, lines } = await check(`${CHAIN}:5:${hash}`);
    expect([code, lines[0]]).toEqual([
      1,
      `${CHAIN}: BROKEN at entry 5: the end of the chain is missing. 4 entries before it hold.`,
    ]);
    expect((await check('unsinn')).code).toBe(2);
  });
});
