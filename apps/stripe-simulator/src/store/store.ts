import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Journal } from './journal.js';
import type { Kind, Kinds, Row, Write } from './kinds.js';

const defaultCompaction = 64 * 1024 * 1024;

/**
 * The whole state, in memory, with a journal behind it.
 *
 * Folder: `journal-<n>.jsonl` holds changes, `snapshot-<n>.jsonl` everything from before journal n. Both hold whole
 * values, so replaying one over the other in order always ends in the latest state, even when a snapshot was written
 * while new changes went to the next journal.
 */
export class Store {
  private readonly rowsByKind = new Map<Kind, Map<string, Row>>();
  private journal: Journal | undefined;
  private number = 1;
  private compacting: Promise<void> | undefined;
  /** A journal may grow as long as the snapshot before it: so no byte is written more than about twice. */
  private longestJournal: number;

  constructor(
    private readonly dir?: string,
    private readonly compactAfterBytes = defaultCompaction,
  ) {
    this.longestJournal = compactAfterBytes;
    if (dir) this.load(dir);
  }

  row<K extends Kind>(kind: K, id: string): Row<K> | undefined {
    return this.rowsByKind.get(kind)?.get(id) as Row<K> | undefined;
  }

  /** Oldest first; a changed value keeps its place. */
  rows<K extends Kind>(kind: K): IterableIterator<Row<K>> {
    return (this.rowsByKind.get(kind) ?? new Map()).values() as IterableIterator<Row<K>>;
  }

  newest<K extends Kind>(kind: K): Row<K>[] {
    return [...this.rows(kind)].reverse();
  }

  /** On disk first, then in memory: what cannot be written has not happened. */
  commit(writes: readonly Write[]): void {
    if (writes.length === 0) return;
    this.journal?.append(writes);
    this.apply(writes);
    if (this.journal && this.journal.bytes > this.longestJournal) void this.compact();
  }

  put<K extends Kind>(kind: K, owner: string, value: Kinds[K]): void {
    this.commit([{ kind, owner, value }]);
  }

  /** Forgets everything, on disk as well. */
  async reset(): Promise<void> {
    await this.compacting;
    this.rowsByKind.clear();
    if (this.journal) await this.compact();
  }

  async close(): Promise<void> {
    await this.compacting;
    await this.journal?.close();
  }

  /** Starts the next journal at once and writes the snapshot behind it beside the running work. */
  compact(): Promise<void> {
    this.compacting ??= this.writeSnapshot()
      .catch((error: unknown) => console.error('Stripe simulator: no snapshot, the journal goes on:', error))
      .finally(() => (this.compacting = undefined));
    return this.compacting;
  }

  private apply(writes: readonly Write[]): void {
    for (const write of writes) {
      const rows = this.rowsByKind.get(write.kind) ?? new Map<string, Row>();
      this.rowsByKind.set(write.kind, rows);
      if ('gone' in write) rows.delete(write.gone);
      else rows.set(write.value.id, { ...write, value: Object.freeze(write.value) });
    }
  }

  private load(dir: string): void {
    mkdirSync(dir, { recursive: true });
    // What a killed process had begun to fold is still whole in the journals.
    for (const file of readdirSync(dir)) if (file.endsWith('.draft')) rmSync(join(dir, file));
    const snapshots = numbersOf(dir, 'snapshot');
    const snapshot = snapshots.at(-1);
    if (snapshot !== undefined) {
      const file = new Journal(this.path('snapshot', snapshot));
      this.longestJournal = Math.max(this.compactAfterBytes, file.bytes);
      this.replay(file, `snapshot-${snapshot}`);
    }
    const journals = numbersOf(dir, 'journal').filter((number) => number >= (snapshot ?? 0));
    this.number = journals.at(-1) ?? snapshot ?? 1;
    for (const number of journals.slice(0, -1))
      this.replay(new Journal(this.path('journal', number)), `journal-${number}`);
    this.journal = new Journal(this.path('journal', this.number));
    this.replay(this.journal, `journal-${this.number}`, false);
  }

  private replay(journal: Journal, name: string, close = true): void {
    try {
      journal.replay((writes) => this.apply(writes));
    } catch (error) {
      throw new Error(`${name} in ${this.dir} is damaged; move the folder away to start afresh`, { cause: error });
    }
    if (close) void journal.close();
  }

  private async writeSnapshot(): Promise<void> {
    const old = this.journal as Journal;
    this.number += 1;
    const number = this.number;
    this.journal = new Journal(this.path('journal', number));
    await old.close();
    const draft = this.path('snapshot', number) + '.draft';
    const file = await open(draft, 'w');
    for (const batch of this.batches()) await file.appendFile(batch);
    await file.sync();
    this.longestJournal = Math.max(this.compactAfterBytes, (await file.stat()).size);
    await file.close();
    renameSync(draft, this.path('snapshot', number));
    this.removeBefore(number);
  }

  /** Lines of about a megabyte together, so that requests get their turn in between. */
  private *batches(): Generator<string> {
    let batch = '';
    for (const rows of this.rowsByKind.values()) {
      for (const row of rows.values()) {
        batch += JSON.stringify([row]) + '\n';
        if (batch.length < 1 << 20) continue;
        yield batch;
        batch = '';
      }
    }
    yield batch;
  }

  private removeBefore(number: number): void {
    for (const name of ['snapshot', 'journal'] as const) {
      for (const old of numbersOf(this.dir as string, name)) if (old < number) rmSync(this.path(name, old));
    }
  }

  private path(name: 'journal' | 'snapshot', number: number): string {
    return join(this.dir as string, `${name}-${String(number).padStart(6, '0')}.jsonl`);
  }
}

function numbersOf(dir: string, name: string): number[] {
  const names = readdirSync(dir).map((file) => new RegExp(`^${name}-(\\d+)\\.jsonl$`).exec(file)?.[1]);
  return names
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}
