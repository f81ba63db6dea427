/** A suspension can be lifted again; a termination is the end of the contract. */
export const SUSPENSION_KINDS = ['suspension', 'termination'] as const;
export type SuspensionKind = (typeof SUSPENSION_KINDS)[number];

/**
 * Why something may take effect at once: a duty by law or an order of an authority, an imperative reason under
 * national law, repeated infringements of the terms (Art. 4 (4) Regulation (EU) 2019/1150), danger for shoppers.
 */
export const EXCEPTIONS = ['legal_duty', 'imperative_reason', 'repeated_infringement', 'danger'] as const;
export type NoticeException = (typeof EXCEPTIONS)[number];

/** Days between the announcement and its effect: 30 before a termination by Art. 4 (2), 7 before a suspension by our terms. */
export const NOTICE_DAYS: Record<SuspensionKind, number> = { suspension: 7, termination: 30 };

const DAY_MS = 86_400_000;

/** The earliest moment at which what is announced `at` may take effect. */
export function earliestEffect(kind: SuspensionKind, at: Date, exception: NoticeException | null): Date {
  return exception ? at : new Date(at.getTime() + NOTICE_DAYS[kind] * DAY_MS);
}

/** When it takes effect: as wished, but never before the notice period is over. */
export function effectOf(kind: SuspensionKind, at: Date, exception: NoticeException | null, wished: Date | null): Date {
  const earliest = earliestEffect(kind, at, exception);
  return wished && wished > earliest ? wished : earliest;
}

/** An end to the contract needs more than danger: that is what a suspension is for. */
export const mayBeImmediate = (kind: SuspensionKind, exception: NoticeException): boolean =>
  kind === 'suspension' || exception !== 'danger';
