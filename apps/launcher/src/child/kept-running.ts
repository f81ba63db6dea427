import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.js';
import type { Child, ChildSpec, Message } from './child.js';

/** What a kept child needs from the city it belongs to. */
export interface Surroundings {
  launch(spec: ChildSpec): Child;
  say(line: string): void;
  /** Called when the child died too often. */
  giveUp(reason: Error): void;
}

export interface Patience {
  /** `leave` does nothing when the child ends: whoever killed it starts it again. */
  onDeath: 'restart' | 'leave';
  /** The pause before each new start after an unexpected end; one end more within the window is once too often. */
  pausesMs: number[];
  windowMs: number;
  readyMs: number;
}

export const usualPatience: Patience = {
  onDeath: 'restart',
  pausesMs: [500, 2_000, 5_000],
  windowMs: 60_000,
  readyMs: 60_000,
};

/** A child that is started again when it ends unexpectedly, a few times, and then no more. */
export class KeptRunning {
  private child: Child | undefined;
  private serving: Promise<Message> | undefined;
  private isStopping = false;
  private wantedEnd: Child | undefined;
  private deaths: number[] = [];

  constructor(
    readonly spec: ChildSpec,
    private readonly around: Surroundings,
    private readonly patience: Patience = usualPatience,
  ) {}

  get pid(): number | undefined {
    return this.child && !this.child.isGone ? this.child.pid : undefined;
  }

  /** Starts it and waits until it serves. A start that fails is not tried again: it throws CannotStart. */
  async start(extraEnv: NodeJS.ProcessEnv = {}): Promise<Message> {
    this.isStopping = false;
    const child = this.launch(extraEnv);
    this.serving = child.ready(this.patience.readyMs);
    const message = await this.serving;
    void child.exited.then(() => this.onExit(child));
    return message;
  }

  /** Resolves when it serves: at once, or when a restart that is under way has come so far. */
  async ready(): Promise<Message> {
    if (!this.serving) throw new Error(`${this.spec.name} was never started`);
    return this.serving;
  }

  async stop(graceMs: number): Promise<void> {
    this.isStopping = true;
    await this.child?.stop(graceMs);
  }

  /** Sends a signal on somebody's wish, so the end that follows counts as no failure. Resolves when it is gone. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    if (!this.child || this.child.isGone) return;
    this.wantedEnd = this.child;
    this.child.signal(signal);
    await this.child.exited;
  }

  killHard(): void {
    this.isStopping = true;
    this.child?.killGroup();
  }

  private launch(extraEnv: NodeJS.ProcessEnv = {}): Child {
    this.child = this.around.launch({ ...this.spec, env: { ...this.spec.env, ...extraEnv } });
    return this.child;
  }

  private onExit(child: Child): void {
    if (this.isStopping || this.patience.onDeath === 'leave') return;
    if (child === this.wantedEnd) return this.restartAfter(0);
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < this.patience.windowMs), now];
    const pause = this.patience.pausesMs[this.deaths.length - 1];
    void this.tell(child, pause !== undefined);
    if (pause !== undefined) this.restartAfter(pause);
  }

  private restartAfter(pauseMs: number): void {
    this.serving = this.restart(pauseMs);
    // Whoever waits for it hears of a failure; the child's end is what decides how it goes on.
    this.serving.catch(() => undefined);
  }

  private async restart(pauseMs: number): Promise<Message> {
    await wait(pauseMs);
    if (this.isStopping) throw new CannotStart(`${this.spec.name} is stopping.`);
    const child = this.launch();
    void child.exited.then(() => this.onExit(child));
    try {
      return await child.ready(this.patience.readyMs);
    } catch (error) {
      // One that hangs while starting must end before it can be started again.
      child.killGroup();
      throw error;
    }
  }

  private async tell(child: Child, isStartedAgain: boolean): Promise<void> {
    const farewell = await child.farewell();
    if (isStartedAgain) this.around.say(`${farewell}\nIt is started again.`);
    else
      this.around.giveUp(new CannotStart(`${farewell}\nThat was once too often within a minute, so everything stops.`));
  }
}
