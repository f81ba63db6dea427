import { listPage, readListParameters } from '../request/list-page.js';
import { mergeMetadata, metadata, readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';

export class RetrieveRefund implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    return change.get('refund', path['id'] as string);
  }
}

export class UpdateRefund implements Endpoint {
  run({ change, form, path }: Call): object {
    const given = readParameters(form, { metadata });
    const refund = change.get('refund', path['id'] as string);
    const said = { ...refund, metadata: mergeMetadata(refund.metadata ?? {}, form, given.metadata) };
    change.put('refund', said);
    change.announce('refund.updated', said, { metadata: refund.metadata });
    change.announce('charge.refund.updated', said, { metadata: refund.metadata });
    return said;
  }
}

export class ListRefunds implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { charge: text(), payment_intent: text() });
    const fitting = change
      .newest('refund')
      .filter((one) => !filter.charge || one.charge === filter.charge)
      .filter((one) => !filter.payment_intent || one.payment_intent === filter.payment_intent);
    return listPage(fitting, '/v1/refunds', filter);
  }
}
