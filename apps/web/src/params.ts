import { defineParams } from '@sveltejs/kit/params';

const steps = new Set(['who', 'address', 'shop', 'hours', 'pictures', 'tax', 'documents', 'payouts', 'check']);

const neighbours = /^(api|internal|stripe-simulator)(\/|$)/;

export const params = defineParams({
  /** Any address but those of the neighbours at the same origin, which the browser must load as documents. */
  page: (param) => (neighbours.test(param) ? undefined : param),
  /** A step of the application form. */
  step: (param) => (steps.has(param) ? param : undefined),
});
