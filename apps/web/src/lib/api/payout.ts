export type PayoutStatus = 'none' | 'incomplete' | 'in_review' | 'active' | 'restricted';

export interface PayoutRequirement {
  topic: string;
  dueBy: string | null;
  overdue: boolean;
  refused: boolean;
}

export interface PayoutAccount {
  merchantId: string;
  status: PayoutStatus;
  requirements: PayoutRequirement[];
  reason: 'requirements' | 'review' | 'rejected' | 'paused' | 'disconnected' | null;
  bankLast4: string | null;
  canContinue: boolean;
}
