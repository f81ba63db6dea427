/** What the form has been told so far. */
export interface WithdrawalValues {
  name: string;
  email: string;
  contract: string;
  part: string;
  reason: string;
  checkoutId: string;
  orderId: string;
  /** Pieces by line, when an order is open; all of them by default. */
  pieces: Record<string, number>;
}
