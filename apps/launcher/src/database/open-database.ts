import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ChildLog } from '../child/child-log.js';
import { readKept, writeKept } from '../data/kept-json.js';
import { findFreePort, problemWith } from '../shape/find-port.js';
import { chooseAccount } from './choose-account.js';
import { chooseDirectory, choosePrograms } from './choose-place.js';
import { Cluster } from './cluster.js';
import { endOldServer } from './end-old-server.js';
import { findPrograms } from './find-programs.js';
import { Server } from './server.js';
import { settings } from './settings.js';

export interface OpenDatabase {
  server: Server;
  url: string;
  directory: string;
  log: ChildLog;
}

/** What is kept about the database from one start to the next. */
interface Kept {
  /** Only when the files could not lie in the data folder. */
  elsewhere?: string;
  dataDir: string;
  port: number;
  password: string;
}

/** Starts the database of a data folder, made on the first time, with the same password and if possible port as before. */
export async function openDatabase(dataDir: string): Promise<OpenDatabase> {
  const path = join(dataDir, 'database.json');
  const log = new ChildLog(dataDir, 'postgres');
  const before = readKept(path) as Partial<Kept> | undefined;
  const usual = join(dataDir, 'postgres');
  const account = chooseAccount(keptElsewhere(before, dataDir) ?? usual);
  const directory = keptElsewhere(before, dataDir) ?? chooseDirectory(dataDir, account);
  const kept: Kept = {
    ...(directory === usual ? {} : { elsewhere: directory }),
    dataDir,
    port: before?.port ?? (await findFreePort()),
    password: before?.password ?? randomBytes(24).toString('hex'),
  };
  await endOldServer(directory);
  if ((await problemWith(kept.port, '127.0.0.1')) !== undefined) kept.port = await findFreePort();
  // Written before the files are made: they are of no use without the password.
  if (!isDeepStrictEqual(kept, before)) writeKept(path, kept);

  const programs = findPrograms();
  const folder = choosePrograms(programs.folder, programs.version, account);
  const cluster = new Cluster({ directory, programs: folder, account, log });
  await cluster.prepare(settings.user, kept.password);
  const server = await Server.start(cluster, log, kept);
  await server.makeDatabase();
  const url = `postgres://${settings.user}:${kept.password}@127.0.0.1:${kept.port}/${settings.database}`;
  return { server, url, directory, log };
}

/** A moved data folder takes its database elsewhere along; a copied one must not use the same as the original. */
function keptElsewhere(before: Partial<Kept> | undefined, dataDir: string): string | undefined {
  if (!before?.elsewhere || !existsSync(before.elsewhere)) return undefined;
  const isCopy = before.dataDir !== dataDir && before.dataDir !== undefined && existsSync(before.dataDir);
  return isCopy ? undefined : before.elsewhere;
}
