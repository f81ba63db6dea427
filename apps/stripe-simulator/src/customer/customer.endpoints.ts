import type Stripe from 'stripe';
import { emptyAddress } from '../payment-method/payment-method.js';
import { listPage, readListParameters } from '../request/list-page.js';
import {
  group,
  listOf,
  mergeMetadata,
  metadata,
  orEmpty,
  readParameters,
  text,
  type Values,
} from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { newId, randomText } from '../store/new-id.js';

const address = group({
  city: text(),
  country: text(2),
  line1: text(),
  line2: text(),
  postal_code: text(),
  state: text(),
});
const shape = {
  address: orEmpty(address),
  description: orEmpty(text()),
  email: orEmpty(text(512)),
  metadata,
  name: orEmpty(text(256)),
  phone: orEmpty(text(20)),
  preferred_locales: listOf(text()),
  shipping: orEmpty(group({ address, name: text(), phone: text() })),
};

export class CreateCustomer implements Endpoint {
  run({ change, form }: Call): Stripe.Customer {
    const given = readParameters(form, shape);
    const fresh: Stripe.Customer = {
      id: newId('cus'),
      object: 'customer',
      address: null,
      balance: 0,
      created: change.now,
      currency: null,
      default_source: null,
      delinquent: false,
      description: null,
      discount: null,
      email: null,
      invoice_prefix: randomText(8).toUpperCase(),
      invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
      livemode: false,
      metadata: mergeMetadata({}, form, given.metadata),
      name: null,
      next_invoice_sequence: 1,
      phone: null,
      preferred_locales: [],
      shipping: null,
      tax_exempt: 'none',
      test_clock: null,
    };
    const customer = change.put('customer', { ...fresh, ...said(given) });
    change.announce('customer.created', customer);
    return customer;
  }
}

export class UpdateCustomer implements Endpoint {
  run({ change, form, path }: Call): Stripe.Customer {
    const given = readParameters(form, shape);
    const old = change.get('customer', path['id'] as string, 'customer');
    const customer = change.put('customer', {
      ...old,
      ...said(given),
      metadata: mergeMetadata(old.metadata, form, given.metadata),
    });
    change.announce('customer.updated', customer);
    return customer;
  }
}

export class RetrieveCustomer implements Endpoint {
  run({ change, form, path }: Call): Stripe.Customer {
    readParameters(form, {});
    return change.get('customer', path['id'] as string, 'customer');
  }
}

export class ListCustomers implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { email: text() });
    const fitting = change.newest('customer').filter((one) => !filter.email || one.email === filter.email);
    return listPage(fitting, '/v1/customers', filter);
  }
}

/** What the call says, in the form the object holds it. */
function said({
  address: home,
  metadata: _metadata,
  shipping,
  ...given
}: Values<typeof shape>): Partial<Stripe.Customer> {
  return {
    ...given,
    ...(home === undefined ? {} : { address: home && { ...emptyAddress, ...home } }),
    ...(shipping === undefined
      ? {}
      : { shipping: shipping && { ...shipping, address: { ...emptyAddress, ...shipping.address } } }),
  };
}
