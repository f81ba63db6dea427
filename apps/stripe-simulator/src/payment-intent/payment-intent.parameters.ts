import type Stripe from 'stripe';
import { paymentMethodShape } from '../payment-method/choose-payment-method.js';
import {
  amount,
  currency,
  fields,
  flag,
  group,
  listOf,
  metadata,
  oneOf,
  orEmpty,
  required,
  text,
  unsupported,
  type Reader,
} from '../request/parameters.js';

type Names<P> = Partial<Record<keyof P, Reader<unknown>>>;

const card = oneOf('card');

/** What may be said about a payment when it is made as well as later. */
const terms = {
  allowed_payment_method_types: listOf(text()),
  amount_details: fields,
  application_fee_amount: unsupported,
  capture_method: oneOf('manual', 'automatic', 'automatic_async'),
  customer: text(),
  description: text(1000),
  metadata,
  payment_method: text(),
  payment_method_data: group(paymentMethodShape),
  payment_method_options: fields,
  receipt_email: orEmpty(text(800)),
  setup_future_usage: orEmpty(oneOf('off_session', 'on_session')),
  shipping: orEmpty(fields),
  statement_descriptor: text(22),
  statement_descriptor_suffix: text(22),
  transfer_data: unsupported,
  transfer_group: text(),
} satisfies Names<Stripe.PaymentIntentUpdateParams>;

/** API versions before endive called the allowed types `payment_method_types`; both are taken. */
const methodTypes = { payment_method_types: listOf(card) };

export const createShape = {
  ...terms,
  ...methodTypes,
  amount: required(amount),
  currency: required(currency),
  automatic_payment_methods: group({ enabled: required(flag), allow_redirects: oneOf('always', 'never') }),
  confirm: flag,
  confirmation_method: oneOf('automatic'),
  confirmation_token: unsupported,
  error_on_requires_action: flag,
  mandate_data: unsupported,
  off_session: flag,
  on_behalf_of: unsupported,
  return_url: text(),
  use_stripe_sdk: flag,
} satisfies Names<Stripe.PaymentIntentCreateParams> & typeof methodTypes;

export const updateShape = { ...terms, ...methodTypes, amount, currency };

export const confirmShape = {
  capture_method: terms.capture_method,
  confirmation_token: unsupported,
  error_on_requires_action: flag,
  mandate_data: unsupported,
  off_session: flag,
  payment_method: text(),
  payment_method_data: group(paymentMethodShape),
  payment_method_options: fields,
  receipt_email: orEmpty(text(800)),
  return_url: text(),
  setup_future_usage: terms.setup_future_usage,
  shipping: orEmpty(fields),
  use_stripe_sdk: flag,
  ...methodTypes,
  client_secret: text(),
} satisfies Names<Stripe.PaymentIntentConfirmParams> & Record<string, Reader<unknown>>;

export const captureShape = {
  amount_to_capture: amount,
  application_fee_amount: unsupported,
  final_capture: flag,
  metadata,
  statement_descriptor: text(22),
  statement_descriptor_suffix: text(22),
  transfer_data: unsupported,
} satisfies Names<Stripe.PaymentIntentCaptureParams>;

export const cancelShape = {
  cancellation_reason: oneOf('abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'),
} satisfies Names<Stripe.PaymentIntentCancelParams>;
