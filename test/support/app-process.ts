import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const PROGRAM = resolve('dist/apps/marketplace/src/main.js');

/** The built marketplace as a process of its own, which may die at any moment and is started again. */
export class AppProcess {
  private child: ChildProcess | null = null;
  private output = '';
  /** How often it died by itself. */
  deaths = 0;

  constructor(private readonly env: NodeJS.ProcessEnv) {
    if (!existsSync(PROGRAM)) throw new Error('the server is not built: run `npm run build` first');
  }

  get running(): boolean {
    return this.child !== null;
  }

  async start(): Promise<void> {
    const child = fork(PROGRAM, {
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...this.env },
      stdio: 'pipe',
    });
    this.child = child;
    child.stdout!.on('data', (data) => this.keep(data));
    child.stderr!.on('data', (data) => this.keep(data));
    child.once('exit', () => {
      if (this.child === child) {
        this.child = null;
        this.deaths += 1;
      }
    });
    await new Promise<void>((ready, failed) => {
      child.once('message', () => ready());
      child.once('exit', () => failed(new Error(`the marketplace did not start:\n${this.output.slice(-4_000)}`)));
    });
  }

  /** Kills the process at the n-th place where something has just become durable or left it. */
  crashAt(passage: number): void {
    this.child!.send({ crashAt: passage });
  }

  /** Starts it again when it has died. */
  async revive(): Promise<void> {
    if (!this.child) await this.start();
  }

  async stop(): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  private keep(data: Buffer): void {
    this.output = (this.output + data.toString()).slice(-20_000);
  }
}
