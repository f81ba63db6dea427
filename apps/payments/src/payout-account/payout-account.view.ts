import { ApiProperty } from '@nestjs/swagger';
import { PAYOUT_STATUSES, type PayoutStatus } from '#contracts/payout-status';
import type { PayoutAccountEntity } from './payout-account.entity.js';
import type { Topic } from './requirements-of.js';

const REASONS = ['requirements', 'review', 'rejected', 'paused', 'disconnected'] as const;
type Reason = (typeof REASONS)[number];

export class PayoutRequirementView {
  @ApiProperty({ type: String, example: 'bank_account', description: 'What is needed; `other` when unknown' })
  topic!: Topic;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueBy!: string | null;
  @ApiProperty({ description: 'The day has passed: nothing is paid out until it is there' }) overdue!: boolean;
  @ApiProperty({ description: 'It was given, and Stripe could not accept it' }) refused!: boolean;
}

export class PayoutAccountView {
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty({ enum: PAYOUT_STATUSES }) status!: PayoutStatus;
  @ApiProperty({ type: [PayoutRequirementView] }) requirements!: PayoutRequirementView[];
  @ApiProperty({ enum: REASONS, nullable: true, description: 'Why nothing is paid out' }) reason!: Reason | null;
  @ApiProperty({ type: String, nullable: true, description: 'The end of the account number' }) bankLast4!:
    string | null;
  @ApiProperty({ description: 'Whether there is something to do on Stripe’s pages' }) canContinue!: boolean;
}

export class OnboardingView {
  @ApiProperty({ description: 'A page of Stripe’s, for this person and once' }) url!: string;
}

/** `row` is the open account, or null; `endedWhy` tells of the one before it. */
export function payoutAccountView(
  merchantId: string,
  row: PayoutAccountEntity | null,
  endedWhy: string | null,
): PayoutAccountView {
  if (!row) {
    const reason = endedWhy === 'disconnected' ? 'disconnected' : null;
    return { merchantId, status: 'none', requirements: [], reason, bankLast4: null, canContinue: true };
  }
  const reason = reasonOf(row);
  return {
    merchantId,
    status: row.status,
    requirements: row.requirements,
    reason,
    bankLast4: row.bank_last4,
    canContinue: reason !== 'rejected' && (row.status === 'incomplete' || row.requirements.length > 0),
  };
}

function reasonOf({ status, disabled_reason: said }: PayoutAccountEntity): Reason | null {
  if (status === 'active' || !said) return null;
  if (said.startsWith('rejected.')) return 'rejected';
  if (said === 'platform_paused') return 'paused';
  return said === 'requirements.past_due' || said === 'action_required.requested_capabilities'
    ? 'requirements'
    : 'review';
}
