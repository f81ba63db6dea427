import { listPage, readListParameters } from '../request/list-page.js';
import { mergeMetadata, metadata, readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';

export class RetrieveTransfer implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    return change.get('transfer', path['id'] as string, 'transfer');
  }
}

export class UpdateTransfer implements Endpoint {
  run({ change, form, path }: Call): object {
    const given = readParameters(form, { description: text(1000), metadata });
    const transfer = change.get('transfer', path['id'] as string, 'transfer');
    const said = change.put('transfer', {
      ...transfer,
      description: given.description ?? transfer.description,
      metadata: mergeMetadata(transfer.metadata, form, given.metadata),
    });
    change.announce('transfer.updated', said, { description: transfer.description, metadata: transfer.metadata });
    return said;
  }
}

export class ListTransfers implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { destination: text(), transfer_group: text() });
    const fitting = change
      .newest('transfer')
      .filter((one) => !filter.destination || one.destination === filter.destination)
      .filter((one) => !filter.transfer_group || one.transfer_group === filter.transfer_group);
    return listPage(fitting, '/v1/transfers', filter);
  }
}
