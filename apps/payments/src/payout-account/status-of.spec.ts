import { expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { statusOf } from './status-of.js';

type Said = Partial<Omit<Stripe.Account, 'requirements'>> & { requirements?: Partial<Stripe.Account.Requirements> };
const status = (said: Said) => statusOf({ details_submitted: true, payouts_enabled: false, ...said } as Stripe.Account);
const ready: Said = { payouts_enabled: true, capabilities: { transfers: 'active' } };

it.each<[string, Said, string]>([
  [
    'nothing was sent off',
    { details_submitted: false, requirements: { past_due: ['external_account'] } },
    'incomplete',
  ],
  ['Stripe checks', { requirements: { disabled_reason: 'requirements.pending_verification' } }, 'in_review'],
  ['Stripe looks into it', { requirements: { disabled_reason: 'under_review' } }, 'in_review'],
  ['money can be paid out', ready, 'active'],
  ['something is due later', { ...ready, requirements: { currently_due: ['individual.phone'] } }, 'active'],
  ['transfers are not possible', { payouts_enabled: true, capabilities: { transfers: 'inactive' } }, 'in_review'],
  ['something is overdue', { requirements: { past_due: ['individual.verification.document'] } }, 'restricted'],
  ['Stripe has rejected it', { ...ready, requirements: { disabled_reason: 'rejected.fraud' } }, 'restricted'],
  ['the platform has paused it', { ...ready, requirements: { disabled_reason: 'platform_paused' } }, 'restricted'],
])('when %s', (_name, said, expected) => expect(status(said)).toBe(expected));
