import { listPage, readListParameters } from '../request/list-page.js';
import { currency, readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { asOf } from './balance-transaction.js';

export class RetrieveBalanceTransaction implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    return asOf(change.get('balance_transaction', path['id'] as string), change.now);
  }
}

export class ListBalanceTransactions implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { currency, source: text(), type: text() });
    const fitting = change
      .newest('balance_transaction')
      .filter((one) => !filter.currency || one.currency === filter.currency)
      .filter((one) => !filter.source || one.source === filter.source)
      .filter((one) => !filter.type || one.type === filter.type)
      .map((one) => asOf(one, change.now));
    return listPage(fitting, '/v1/balance_transactions', filter);
  }
}
