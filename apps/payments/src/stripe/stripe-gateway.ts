import { Inject, Injectable } from '@nestjs/common';
import Stripe from 'stripe';
import { Config } from '#platform/config/config';
import { passBoundary } from '#platform/crash';
import { assertOutsideTransaction } from '#platform/database/database';
import { stripeUnavailable } from '../payments.errors.js';

/** Codes with which Stripe says that an intent is not in the state that the call needs. */
const STATE_CODES = ['payment_intent_unexpected_state', 'charge_expired_for_capture', 'charge_already_captured'];

/** Stripe said no for good: repeating the same call cannot help. */
export class StripeRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  get isState(): boolean {
    return STATE_CODES.includes(this.code);
  }
}

/**
 * The only way to Stripe, or to the simulator when STRIPE_API_BASE is set. Never inside a transaction; every write
 * carries the id of our row as its idempotency key, so that a repeated call acts once.
 */
@Injectable()
export class StripeGateway {
  private readonly stripe: Stripe;

  constructor(@Inject(Config) private readonly config: Config) {
    const base = config.STRIPE_API_BASE ? new URL(config.STRIPE_API_BASE) : null;
    this.stripe = new Stripe(config.STRIPE_SECRET_KEY, {
      maxNetworkRetries: 2,
      timeout: 20_000,
      telemetry: false,
      ...(base
        ? { host: base.hostname, port: base.port, protocol: base.protocol === 'https:' ? 'https' : 'http' }
        : {}),
    });
  }

  createIntent(key: string, params: Stripe.PaymentIntentCreateParams): Promise<Stripe.PaymentIntent> {
    return this.call(() => this.stripe.paymentIntents.create(params, { idempotencyKey: key }));
  }

  intent(id: string): Promise<Stripe.PaymentIntent> {
    return this.call(() => this.stripe.paymentIntents.retrieve(id));
  }

  capture(key: string, id: string, amount: number): Promise<Stripe.PaymentIntent> {
    return this.call(() =>
      this.stripe.paymentIntents.capture(id, { amount_to_capture: amount }, { idempotencyKey: key }),
    );
  }

  cancel(key: string, id: string): Promise<Stripe.PaymentIntent> {
    return this.call(() => this.stripe.paymentIntents.cancel(id, {}, { idempotencyKey: key }));
  }

  refund(key: string, params: Stripe.RefundCreateParams): Promise<Stripe.Refund> {
    return this.call(() => this.stripe.refunds.create(params, { idempotencyKey: key }));
  }

  createAccount(key: string, params: Stripe.AccountCreateParams): Promise<Stripe.Account> {
    return this.call(() => this.stripe.accounts.create(params, { idempotencyKey: key }));
  }

  account(id: string): Promise<Stripe.Account> {
    return this.call(() => this.stripe.accounts.retrieve(id));
  }

  /** Without a key: every link is another one, and each works once. */
  accountLink(params: Stripe.AccountLinkCreateParams): Promise<Stripe.AccountLink> {
    return this.call(() => this.stripe.accountLinks.create(params));
  }

  /** The event in a webhook's raw body; throws when no signature fits. Stripe signs events of accounts with another secret. */
  event(rawBody: Buffer, signature: string): Stripe.Event {
    const { STRIPE_WEBHOOK_SECRET: own, STRIPE_CONNECT_WEBHOOK_SECRET: ofAccounts } = this.config;
    const read = (secret: string) => this.stripe.webhooks.constructEvent(rawBody, signature, secret);
    if (!ofAccounts) return read(own);
    try {
      return read(own);
    } catch {
      return read(ofAccounts);
    }
  }

  private async call<T>(request: () => Promise<T>): Promise<T> {
    assertOutsideTransaction('calling Stripe');
    try {
      return await request();
    } catch (error) {
      throw translated(error);
    } finally {
      passBoundary();
    }
  }
}

function translated(error: unknown): Error {
  if (!(error instanceof Stripe.errors.StripeError)) return error as Error;
  const refused = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  if (refused && error.statusCode !== 429 && error.statusCode !== 409) {
    return new StripeRefused(error.code ?? error.type, error.message);
  }
  return stripeUnavailable(error.message);
}
