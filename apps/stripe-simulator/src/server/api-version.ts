import type Stripe from 'stripe';

/** The API version every object here is shaped after. An upgrade of the SDK stops the compiler here. */
export const apiVersion: Stripe.LatestApiVersion = '2026-10-28.endive';
