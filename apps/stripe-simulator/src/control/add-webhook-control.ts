import type { FastifyInstance } from 'fastify';
import type { Parts } from '../server/parts.js';
import type { DeliveryRule } from '../webhook/plan-deliveries.js';

const ruleSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    type: { type: 'string' },
    times: { type: 'integer', minimum: 1 },
    delay: { type: 'integer', minimum: 0 },
    copies: { type: 'integer', minimum: 1, maximum: 100 },
    drop: { type: 'boolean' },
    hold: { type: 'boolean' },
  },
};

/** `/_simulator/webhooks`: how events travel, and what became of them. */
export function addWebhookControl(server: FastifyInstance, { simulation, endpoint }: Parts): void {
  const { plans, store, webhooks } = simulation;

  server.put<{ Body: { url: string; secret?: string } }>('/_simulator/webhooks/endpoint', (request) => {
    endpoint.url = request.body.url;
    endpoint.secret = request.body.secret ?? endpoint.secret;
    return endpoint;
  });

  server.get('/_simulator/webhooks/rules', () => ({ rules: plans.rules }));
  server.post<{ Body: Partial<DeliveryRule> }>(
    '/_simulator/webhooks/rules',
    { schema: { body: ruleSchema } },
    (request) => {
      const rule = { type: '*', ...request.body };
      plans.rules.push(rule);
      return rule;
    },
  );
  server.delete('/_simulator/webhooks/rules', () => {
    plans.rules.length = 0;
    return {};
  });

  server.post('/_simulator/webhooks/hold', () => {
    plans.holding = true;
    return {};
  });
  server.post<{ Body?: { order?: 'kept' | 'reversed' | 'shuffled' } | null }>(
    '/_simulator/webhooks/release',
    (request) => {
      plans.holding = false;
      return { released: webhooks.release(request.body?.order ?? 'kept') };
    },
  );

  server.post<{ Params: { id: string }; Body?: { copies?: number; delay?: number } | null }>(
    '/_simulator/events/:id/replay',
    (request, reply) => {
      const row = store.row('event', request.params.id);
      if (!row) return reply.code(404).send({ error: { message: `No such event: '${request.params.id}'` } });
      const copies = Math.min(request.body?.copies ?? 1, 100);
      const deliveries = Array.from({ length: copies }, () => plans.again(row.value, request.body?.delay));
      for (const delivery of deliveries) {
        store.put('delivery', row.owner, delivery);
        webhooks.enqueue(delivery);
      }
      return { deliveries };
    },
  );

  server.get<{ Querystring: { event?: string; type?: string; state?: string; limit?: string } }>(
    '/_simulator/deliveries',
    (request) => {
      const { event, type, state, limit } = request.query;
      const fitting = store
        .newest('delivery')
        .map((row) => row.value)
        .filter(
          (one) => (!event || one.event === event) && (!type || one.type === type) && (!state || one.state === state),
        );
      return { deliveries: fitting.slice(0, Number(limit ?? 100)) };
    },
  );

  /** Waits until nothing is left to send; tests need not guess how long that takes. */
  server.get<{ Querystring: { timeout?: string } }>('/_simulator/webhooks/idle', async (request, reply) => {
    const idle = await webhooks.idle(Number(request.query.timeout ?? 5000));
    return reply.code(idle ? 200 : 408).send({ idle });
  });
}
