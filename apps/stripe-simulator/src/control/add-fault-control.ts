import type { FastifyInstance } from 'fastify';
import type { Fault, Faults } from '../fault/faults.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    method: { type: 'string' },
    path: { type: 'string' },
    when: { enum: ['before', 'after'] },
    answer: { anyOf: [{ type: 'integer', minimum: 400, maximum: 599 }, { enum: ['reset', 'none'] }] },
    delay: { type: 'integer', minimum: 0, maximum: 600_000 },
    times: { type: 'integer', minimum: 1 },
    remember: { type: 'boolean' },
  },
};

/** `/_simulator/faults`: what the next matching requests run into. */
export function addFaultControl(server: FastifyInstance, faults: Faults): void {
  server.get('/_simulator/faults', () => ({ faults: faults.waiting }));

  server.post<{ Body: Partial<Fault> }>('/_simulator/faults', { schema: { body: schema } }, (request) => {
    const given = request.body;
    const answer = given.answer ?? (given.delay === undefined ? 500 : 'none');
    const remember = given.remember === true && typeof answer === 'number';
    const fault = {
      method: '*',
      path: '/v1/*',
      when: 'before',
      delay: 0,
      times: 1,
      ...given,
      answer,
      remember,
    } as Fault;
    faults.waiting.push(fault);
    return fault;
  });

  server.delete('/_simulator/faults', () => {
    faults.waiting.length = 0;
    return {};
  });
}
