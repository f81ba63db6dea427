/** Why a register was not asked, or did not answer. */
export type NotCheckedReason = 'not_configured' | 'no_interface' | 'unavailable' | 'busy' | 'refused_to_answer';

/**
 * What a register outside says about a number. Not knowing is an answer of its own and never a no: a register that is
 * down would otherwise make honest traders look like forgers.
 */
export type OutsideAnswer =
  | { state: 'confirmed' | 'refused'; source: string; details: Record<string, unknown> }
  | { state: 'not_checked'; reason: NotCheckedReason; source: string; details: Record<string, unknown> };

export const notChecked = (
  source: string,
  reason: NotCheckedReason,
  details: Record<string, unknown> = {},
): OutsideAnswer => ({ state: 'not_checked', reason, source, details });
