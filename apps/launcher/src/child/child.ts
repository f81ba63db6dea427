import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.js';
import { projectRoot } from '../project.js';
import type { ChildLog } from './child-log.js';

/** What to run: a name for people and logs, a built program, and all it may know. */
export interface ChildSpec {
  name: string;
  program: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export type Message = Record<string, unknown>;

/**
 * One running child process. It has its own process group, so that Ctrl-C in the terminal reaches only the launcher,
 * and a channel to it: when that breaks, the child ends by itself.
 */
export class Child {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  private readonly process: ChildProcess;
  private gone = false;

  constructor(
    readonly spec: ChildSpec,
    readonly log: ChildLog,
  ) {
    const output = log.open();
    this.process = fork(spec.program, spec.args ?? [], {
      env: spec.env,
      cwd: projectRoot,
      detached: true,
      execArgv: [],
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    this.pid = this.process.pid ?? 0;
    this.exited = new Promise((resolve) => {
      this.process.once('exit', (code, signal) => resolve({ code, signal }));
      this.process.once('error', () => resolve({ code: null, signal: null }));
    });
    void this.exited.then(() => (this.gone = true));
  }

  get isGone(): boolean {
    return this.gone;
  }

  send(message: object): void {
    if (this.process.connected) this.process.send(message, () => undefined);
  }

  /** Waits for the message that says the child serves; throws CannotStart with its last lines when it does not come. */
  async ready(timeoutMs: number): Promise<Message> {
    const message = await Promise.race([this.firstAnswer(), this.silence(), wait(timeoutMs, 'late', { ref: false })]);
    if (typeof message === 'object' && message.ready === true) return message;
    const failed = typeof message === 'object' && typeof message.failed === 'string' ? message.failed : undefined;
    if (failed) throw new CannotStart(failed);
    const what =
      message === 'late'
        ? `was not ready after ${timeoutMs / 1000} s`
        : `ended while starting (${inWords(await this.exited)})`;
    throw new CannotStart(`${this.spec.name} ${what}.${this.quote()}`);
  }

  /** Waits for a child that has one thing to do; throws CannotStart with its last lines when it failed. */
  async done(): Promise<void> {
    const exit = await this.exited;
    if (exit.code !== 0) throw new CannotStart(`${this.spec.name} failed (${inWords(exit)}).${this.quote()}`);
  }

  /** Asks it to end and waits; a child that does not listen is killed with all it started. */
  async stop(graceMs: number): Promise<void> {
    if (this.gone) return;
    this.signal('SIGTERM');
    const left = await Promise.race([this.exited.then(() => true), wait(graceMs, false, { ref: false })]);
    if (!left) this.killGroup();
    await this.exited;
  }

  signal(signal: NodeJS.Signals): void {
    if (!this.gone) this.process.kill(signal);
  }

  killGroup(): void {
    if (this.gone || this.pid === 0) return;
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch {
      this.process.kill('SIGKILL');
    }
  }

  /** How it ended and what it said last, for people. */
  async farewell(): Promise<string> {
    return `${this.spec.name} ended (${inWords(await this.exited)}).${this.quote()}`;
  }

  private async firstAnswer(): Promise<Message> {
    for (;;) {
      const [message] = (await once(this.process, 'message')) as [Message];
      if (message.ready === true || 'failed' in message) return message;
    }
  }

  /** The end of a child that said nothing: its last message may arrive after the news of its end. */
  private async silence(): Promise<undefined> {
    await this.exited;
    if (this.process.connected) await once(this.process, 'disconnect');
  }

  private quote(): string {
    const lines = this.log.lastLines();
    return `${lines ? `\n${lines.replace(/^/gm, '  | ')}` : ''}\n  The whole log: ${this.log.path}`;
  }
}

function inWords(exit: Exit): string {
  if (exit.signal) return `by ${exit.signal}`;
  return exit.code === null ? 'it could not be run' : `code ${exit.code}`;
}
