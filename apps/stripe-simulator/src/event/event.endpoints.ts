import type Stripe from 'stripe';
import { listPage, readListParameters } from '../request/list-page.js';
import { flag, listOf, readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import type { Change } from '../store/change.js';
import { matches } from '../webhook/plan-deliveries.js';

export class RetrieveEvent implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    return withPending(change.get('event', path['id'] as string), undelivered(change));
  }
}

export class ListEvents implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { type: text(), types: listOf(text()), delivery_success: flag });
    const types = filter.types ?? (filter.type ? [filter.type] : ['*']);
    const open = undelivered(change);
    const fitting = change
      .newest('event')
      .filter((one) => types.some((type) => matches(type, one.type)))
      .filter((one) => filter.delivery_success === undefined || filter.delivery_success !== open.has(one.id));
    const page = listPage(fitting, '/v1/events', filter);
    return { ...page, data: page.data.map((one) => withPending(one, open)) };
  }
}

/** `pending_webhooks` counts down to zero once the endpoint has taken the event. */
function withPending(event: Stripe.EventBase, open: Set<string>): Stripe.EventBase {
  return { ...event, pending_webhooks: open.has(event.id) ? 1 : 0 };
}

function undelivered(change: Change): Set<string> {
  return new Set(change.newest('delivery').flatMap((one) => (one.state === 'delivered' ? [] : [one.event])));
}
