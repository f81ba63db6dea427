import { Child, type ChildSpec } from '../child/child.js';
import { builtProgram } from '../project.js';

/** The embedded database as the launcher sees it: a child process and where to reach what runs in it. */
export interface RunningDatabase {
  url: string;
  directory: string;
  child: Child;
  stop(): Promise<void>;
}

/** Stopping writes everything in memory to disk, which can take a while on a slow one. */
const patienceMs = 70_000;

/** Starts the embedded PostgreSQL of a data folder in its host process; throws CannotStart when that fails. */
export async function startDatabase(dataDir: string, launch: (spec: ChildSpec) => Child): Promise<RunningDatabase> {
  const program = builtProgram('apps/launcher/src/postgres-host');
  const child = launch({ name: 'database', program, args: [dataDir], env: { PATH: process.env.PATH } });
  const message = await child.ready(120_000);
  return {
    url: String(message.url),
    directory: String(message.directory),
    child,
    stop: () => child.stop(patienceMs),
  };
}
