import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import type { SimulatorOptions } from '../config.js';
import { startSimulator, type RunningSimulator } from '../simulator.js';

/** A running simulator with a real SDK on it. */
export interface Bench {
  simulator: RunningSimulator;
  stripe: Stripe;
  /** The control API. */
  control(method: string, path: string, body?: object): Promise<Record<string, unknown>>;
  /** A browser's call: form fields, no secret key. */
  browse(
    method: string,
    path: string,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

export async function aSimulator(options: SimulatorOptions = {}): Promise<Bench> {
  const simulator = await startSimulator(options);
  return {
    simulator,
    stripe: anSdk(simulator),
    control: async (method, path, body) => {
      const headers = body ? { 'content-type': 'application/json' } : undefined;
      const response = await fetch(`${simulator.url}/_simulator/${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
      });
      return (await response.json()) as Record<string, unknown>;
    },
    browse: (method, path, fields, headers) =>
      fetch(`${simulator.url}${path}`, {
        method,
        headers,
        redirect: 'manual',
        body: fields && new URLSearchParams(fields),
      }),
  };
}

/** The SDK as the marketplace uses it, without retries unless asked for. */
export function anSdk(simulator: RunningSimulator, config: Stripe.StripeConfig = {}): Stripe {
  return new Stripe(simulator.secretKey, {
    host: '127.0.0.1',
    port: simulator.port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    ...config,
  });
}

/** A payment of 20 euros that is authorized with the given card. */
export async function anAuthorizedPayment(
  stripe: Stripe,
  card = 'pm_card_visa',
  amount = 2000,
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create({
    amount,
    currency: 'eur',
    capture_method: 'manual',
    confirm: true,
    payment_method: card,
    return_url: 'http://localhost/back',
  });
}

export async function aCapturedPayment(
  stripe: Stripe,
  card = 'pm_card_visa',
  amount = 2000,
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.capture((await anAuthorizedPayment(stripe, card, amount)).id);
}

/** An account that may receive money. */
export async function anAccount(bench: Bench): Promise<Stripe.Account> {
  const account = await bench.stripe.accounts.create({
    type: 'express',
    country: 'DE',
    business_profile: { name: 'Blumen Gera' },
  });
  await bench.control('POST', `accounts/${account.id}/onboarding`);
  return bench.stripe.accounts.retrieve(account.id);
}

/** What arrived at a webhook endpoint. */
export interface Arrival {
  body: string;
  signature: string;
  event: Stripe.Event;
}

/** An endpoint that takes events, and answers as told. */
export class Listener {
  readonly arrivals: Arrival[] = [];
  /** Status of the next answers; 200 when there is none left. */
  readonly answers: number[] = [];
  private constructor(private readonly server: Server) {}

  static async start(): Promise<Listener> {
    const server = createServer();
    const listener = new Listener(server);
    server.on('request', (request, response) => listener.take(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return listener;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhook`;
  }

  get types(): string[] {
    return this.arrivals.map((one) => one.event.type);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const status = this.answers.shift() ?? 200;
      const signature = String(request.headers['stripe-signature']);
      if (status < 300) this.arrivals.push({ body, signature, event: JSON.parse(body) as Stripe.Event });
      response.writeHead(status).end();
    });
  }
}
