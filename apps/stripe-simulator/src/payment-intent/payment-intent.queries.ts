import { listPage, readListParameters } from '../request/list-page.js';
import { readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { asSeenBy, intentOf } from './payment-intent.js';

export class RetrievePaymentIntent implements Endpoint {
  run(call: Call): object {
    readParameters(call.form, { client_secret: text() });
    return asSeenBy(call.caller, intentOf(call));
  }
}

export class ListPaymentIntents implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { customer: text() });
    const fitting = change
      .newest('payment_intent')
      .filter((one) => !filter.customer || one.customer === filter.customer);
    return listPage(fitting, '/v1/payment_intents', filter);
  }
}
