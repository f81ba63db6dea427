import { listPage, readListParameters } from '../request/list-page.js';
import { readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';

export class RetrieveCharge implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    return change.get('charge', path['id'] as string);
  }
}

export class ListCharges implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { customer: text(), payment_intent: text(), transfer_group: text() });
    const fitting = change
      .newest('charge')
      .filter((one) => !filter.customer || one.customer === filter.customer)
      .filter((one) => !filter.payment_intent || one.payment_intent === filter.payment_intent)
      .filter((one) => !filter.transfer_group || one.transfer_group === filter.transfer_group);
    return listPage(fitting, '/v1/charges', filter);
  }
}
