import { readParameters } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { ChoosePaymentMethod, paymentMethodShape } from './choose-payment-method.js';

/** `POST /v1/payment_methods`: open to browsers, as card data should never pass through our server. */
export class CreatePaymentMethod implements Endpoint {
  run({ change, form }: Call): object {
    return new ChoosePaymentMethod().run(change, undefined, readParameters(form, paymentMethodShape)) as object;
  }
}

export class RetrievePaymentMethod implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    return change.get('payment_method', path['id'] as string, 'payment_method');
  }
}
