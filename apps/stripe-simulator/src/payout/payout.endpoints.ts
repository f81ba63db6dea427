import { listPage, readListParameters } from '../request/list-page.js';
import { readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';

export class RetrievePayout implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    return change.get('payout', path['id'] as string);
  }
}

export class ListPayouts implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { status: text(), destination: text() });
    const fitting = change
      .newest('payout')
      .filter((one) => !filter.status || one.status === filter.status)
      .filter((one) => !filter.destination || one.destination === filter.destination);
    return listPage(fitting, '/v1/payouts', filter);
  }
}
