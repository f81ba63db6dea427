import type { City, CityOptions } from './city.types.js';
import { keepSecrets } from './data/keep-secrets.js';
import { startDatabase } from './database/start-database.js';
import type { RunningCity } from './running-city.js';
import type { AppFacts } from './shape/app-env.js';
import { findFreePort } from './shape/find-port.js';
import { planCity, planSimulator, type CityPlan, type PlanWishes } from './shape/plan-city.js';
import { reachable, type Listening } from './shape/listening.js';

export interface Ground {
  options: CityOptions;
  /** The environment that the launcher was started with, and what the options put in its place. */
  env: NodeJS.ProcessEnv;
  dataDir: string;
  listening: Listening;
  say(line: string): void;
}

const pulseMs = 10_000;

/** Brings up what a marketplace needs, in the order in which one thing needs the other. */
export class OpenCity {
  constructor(
    private readonly city: RunningCity,
    private readonly ground: Ground,
  ) {}

  async open(): Promise<City> {
    const facts = await this.gatherFacts();
    const simulator = this.openSimulator(facts);
    // It comes up beside the database; a failure is heard where it is waited for.
    simulator.catch(() => undefined);
    facts.databaseUrl = await this.openDatabase();
    const plan = await planCity(facts, this.ground.listening, this.wishes());
    this.city.env = plan.env;
    await this.fill(plan, facts.demo);
    await simulator;
    await this.openShape(plan);
    // The city is open without them; what they have to say stands in their log.
    if (facts.demo) void this.city.runToTheEnd(plan.pictures).catch(() => undefined);
    return this.city;
  }

  private async gatherFacts(): Promise<AppFacts> {
    const { options, env, dataDir, listening } = this.ground;
    const simulatorPort = env.STRIPE_SECRET_KEY ? undefined : await findFreePort();
    this.city.url = reachable(listening, 'localhost');
    if (simulatorPort) this.city.simulatorUrl = reachable({ host: '127.0.0.1', port: simulatorPort });
    return {
      dataDir,
      port: listening.port,
      databaseUrl: '',
      demo: options.demo ?? env.DEMO !== 'false',
      secrets: keepSecrets(dataDir),
      simulatorPort,
      outer: env,
    };
  }

  private async openSimulator(facts: AppFacts): Promise<void> {
    const spec = planSimulator(facts, `${reachable(this.ground.listening)}/api/payments/stripe/webhook`, this.wishes());
    if (spec) await this.step('The Stripe simulator is up', () => this.city.keep('simulator', spec));
  }

  private async openDatabase(): Promise<string> {
    const given = this.ground.env.DATABASE_URL;
    if (!given) await this.step('PostgreSQL is up', () => this.startEmbedded());
    else this.city.databaseUrl = given;
    return this.city.databaseUrl;
  }

  private async startEmbedded(): Promise<void> {
    const database = await startDatabase(this.ground.dataDir, (spec) => this.city.launch(spec));
    this.city.dependOn(database);
    this.city.databaseUrl = database.url;
    if (!database.directory.startsWith(this.ground.dataDir)) {
      this.ground.say(
        `PostgreSQL does not run as root, and its own account cannot read ${this.ground.dataDir}: its data is in ${database.directory}.`,
      );
    }
  }

  private async fill(plan: CityPlan, demo: boolean): Promise<void> {
    await this.step('The tables are up to date', () => this.city.runToTheEnd(plan.migrate));
    if (demo) await this.step('The demo city is complete', () => this.city.runToTheEnd(plan.seed));
  }

  private async openShape({ shape }: CityPlan): Promise<void> {
    const all = [
      this.city.keep('front', shape.front),
      ...shape.workers.map((spec) => this.city.keep('workers', spec)),
      ...shape.services.map((spec) => this.city.keep('services', spec)),
    ];
    await this.step('The marketplace is up', async () => void (await Promise.all(all)));
  }

  private wishes(): PlanWishes {
    const { options } = this.ground;
    const sizes = { '--shops': options.shops, '--offers': options.offers };
    const seedArgs = Object.entries(sizes).flatMap(([flag, size]) => (size === undefined ? [] : [flag, String(size)]));
    return { split: options.split ?? false, seedArgs, programs: options.programs ?? {} };
  }

  private async step(done: string, work: () => Promise<void>): Promise<void> {
    const began = performance.now();
    const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
    // The first start of a big demo city takes a while: silence would look like a hang.
    const pulse = setInterval(() => this.ground.say(`  ... ${seconds()} s`), pulseMs);
    try {
      await work();
    } finally {
      clearInterval(pulse);
    }
    this.ground.say(`  ${done} (${seconds()} s).`);
  }
}
