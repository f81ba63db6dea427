/** A price from a moment until the next one. `shown` is false while shoppers could not buy at it. */
export interface PricePoint {
  /** Cents. */
  price: number;
  shown: boolean;
  at: Date;
}

const DAYS_30 = 30 * 86_400_000;

/**
 * The lowest price that was asked of shoppers within the 30 days before `since` (§ 11 (1) PAngV), the one that already
 * held when they began included. `history` is in the order of time. Null when it was not to be had in that time.
 */
export function lowestBefore(history: readonly PricePoint[], since: Date): number | null {
  const end = since.getTime();
  const start = end - DAYS_30;
  const asked = history.filter(({ shown, at }, index) => {
    const until = Math.min(history[index + 1]?.at.getTime() ?? end, end);
    return shown && at.getTime() < until && until > start;
  });
  return asked.length === 0 ? null : Math.min(...asked.map(({ price }) => price));
}

/** How far `price` lies below `lowest`, in whole percent, rounded down so that no more is promised than is given. */
export const percentOff = (price: number, lowest: number): number =>
  lowest <= 0 ? 0 : Math.max(0, Math.floor(((lowest - price) * 100) / lowest));
