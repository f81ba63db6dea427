import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.js';
import type { ChildLog } from '../child/child-log.js';
import type { Account } from './choose-account.js';
import { chooseLocale } from './choose-locale.js';
import { settings } from './settings.js';

export interface ClusterPlace {
  /** Where the database's files are. */
  directory: string;
  /** The folder with bin, lib and share. */
  programs: string;
  account: Account | undefined;
  log: ChildLog;
}

/** The files of one database server, and the server on them. */
export class Cluster {
  constructor(private readonly place: ClusterPlace) {}

  /** Makes the files when there are none; throws CannotStart when those that are there cannot be used. */
  async prepare(user: string, password: string): Promise<void> {
    const { directory, account } = this.place;
    if (!existsSync(directory)) return this.initialise(user, password);
    const owner = statSync(directory).uid;
    const me = account?.uid ?? process.getuid?.() ?? owner;
    if (owner !== me) {
      throw new CannotStart(
        `The database in ${directory} belongs to another account: start as the one that started here before.`,
      );
    }
    const version = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim();
    if (version !== settings.major) {
      throw new CannotStart(
        `The database in ${directory} was written by PostgreSQL ${version}, and this is ${settings.major}: start with another DATA_DIR.`,
      );
    }
  }

  /** Starts the server process; whether it is ready shows when it answers. */
  start(port: number): ChildProcess {
    const output = this.place.log.open();
    const server = spawn(this.program('postgres'), ['-D', this.place.directory, ...settings.flags(port)], {
      ...this.place.account,
      cwd: this.place.directory,
      env: settings.env,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    return server;
  }

  /** The files are made beside their place and moved there when they are complete, so half a job is never mistaken. */
  private async initialise(user: string, password: string): Promise<void> {
    const { directory, account } = this.place;
    const unfinished = `${directory}.new`;
    const passwordFile = `${directory}.password`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
    try {
      await this.runInitdb(unfinished, user, passwordFile);
    } finally {
      rmSync(passwordFile, { force: true });
    }
    renameSync(unfinished, directory);
  }

  private async runInitdb(directory: string, user: string, passwordFile: string): Promise<void> {
    const words = [
      '-D',
      directory,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      ...settings.initFlags(chooseLocale()),
    ];
    const initdb = spawn(this.program('initdb'), words, {
      ...this.place.account,
      cwd: dirname(directory),
      env: settings.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    initdb.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    initdb.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise<number | null>((resolve, reject) => initdb.on('error', reject).on('close', resolve));
    if (code !== 0) throw new CannotStart(`PostgreSQL could not make its files in ${directory}.\n${said.trim()}`);
  }

  private program(name: string): string {
    const path = join(this.place.programs, 'bin', name);
    if (process.platform === 'win32') return `${path}.exe`;
    if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
    return path;
  }
}
