import type { Finding } from '../finding/finding.js';
import { PAYOUT_CODES } from './payout-findings.js';
import type { Risk } from './review.entity.js';

export const RISK_WORDS = ['low', 'medium', 'high'] as const;
export type RiskWord = (typeof RISK_WORDS)[number];

/** Money that cannot be paid out yet is unfinished, not suspicious. */
const HARMLESS = new Set<string>(PAYOUT_CODES);

/** How risky an application looks, and the findings that make it so, worst first. */
export function riskOf(findings: readonly Finding[]): { risk: Risk; because: Finding[] } {
  const serious = findings.filter(({ severity }) => severity === 'serious');
  const warnings = findings.filter(({ severity, code }) => severity === 'warning' && !HARMLESS.has(code));
  return { risk: serious.length > 0 ? 2 : warnings.length > 0 ? 1 : 0, because: [...serious, ...warnings] };
}

export type FourEyes = 'never' | 'risk' | 'always';

/** Whether a second person has to agree. */
export const needsSecond = (setting: FourEyes, risk: Risk): boolean =>
  setting === 'always' || (setting === 'risk' && risk === 2);
