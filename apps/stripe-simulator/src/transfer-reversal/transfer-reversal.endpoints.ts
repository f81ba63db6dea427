import { missing } from '../error/stripe-failure.js';
import { listPage, readListParameters } from '../request/list-page.js';
import { readParameters } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';

export class RetrieveTransferReversal implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    const reversal = change.get('transfer_reversal', path['id'] as string);
    if (reversal.transfer !== path['transfer']) throw missing('transfer_reversal', reversal.id);
    return reversal;
  }
}

export class ListTransferReversals implements Endpoint {
  run({ change, form, path }: Call): object {
    const filter = readListParameters(form, {});
    const transfer = change.get('transfer', path['transfer'] as string, 'transfer');
    const fitting = change.newest('transfer_reversal').filter((one) => one.transfer === transfer.id);
    return listPage(fitting, `/v1/transfers/${transfer.id}/reversals`, filter);
  }
}
