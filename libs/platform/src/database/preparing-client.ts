import pg from 'pg';

/** More different texts than this come from texts that are put together; those are not worth keeping. */
const MOST = 800;

/** What PostgreSQL says of a statement that was prepared before a migration changed its table. */
const OUTDATED = 'cached plan must not change result type';

const names = new Map<string, string>();
let named = 0;

function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < MOST) {
    name = `s${(named += 1)}`;
    names.set(text, name);
  }
  return name;
}

/** Statements get new names, so that every connection prepares them anew. */
function forgetIfOutdated(error: unknown): void {
  if ((error as Error | null)?.message === OUTDATED) names.clear();
}

type Query = (...args: unknown[]) => Promise<unknown> | undefined;
type Callback = (error: unknown, result: unknown) => void;

const query = pg.Client.prototype.query as unknown as Query;

/**
 * A connection that keeps every statement with parameters prepared, so that PostgreSQL reads and plans its text once.
 * Needs sessions of its own: a pooler in front of PostgreSQL must pool sessions or know prepared statements.
 */
export class PreparingClient extends pg.Client {
  override query = ((text: unknown, values?: unknown, callback?: Callback) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    if (!name) return query.call(this, text, values, callback);
    if (!callback) return prepared(query.call(this, { name, text, values }));
    return query.call(this, { name, text, values }, (error: unknown, result: unknown) => {
      forgetIfOutdated(error);
      callback(error, result);
    });
  }) as unknown as pg.Client['query'];
}

async function prepared(answer: Promise<unknown> | undefined): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    forgetIfOutdated(error);
    throw error;
  }
}
