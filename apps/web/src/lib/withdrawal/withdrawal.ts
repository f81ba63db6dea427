export interface WithdrawalReceipt {
  number: string;
  receivedAt: string;
  name: string;
  email: string;
  contract: string;
  orderNumber: string | null;
  lines: { lineId: string; name: string; variant: string | null; quantity: number }[] | null;
  part: string | null;
  reason: string | null;
}

export interface Withdrawal extends WithdrawalReceipt {
  id: string;
  channel: 'form' | 'email' | 'phone' | 'letter' | 'in_person';
  status: 'received' | 'under_review' | 'accepted' | 'rejected';
  doubts: string[];
  orderId: string | null;
  deadline: string | null;
  refundDue: string;
  rejectionReason: string | null;
  rejectionText: string | null;
  decidedAt: string | null;
  returnNumber: string | null;
  returnStatus: string | null;
}
