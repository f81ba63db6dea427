import { hasIsoCheckDigit } from './check-digit.js';

/**
 * Whether this can be the tax id of a person in Germany (IdNr., § 139b AO): eleven digits, not beginning with 0, among
 * the first ten exactly one digit twice or three times (three never in a row), the last a check digit after ISO 7064
 * MOD 11,10.
 */
export function isTaxId(taxId: string): boolean {
  if (!/^[1-9]\d{10}$/.test(taxId)) return false;
  const first = taxId.slice(0, 10);
  const counts = [...new Set(first)].map((digit) => first.split(digit).length - 1).filter((count) => count > 1);
  if (counts.length !== 1 || counts[0]! > 3 || /(\d)\1\1/.test(first)) return false;
  return hasIsoCheckDigit(taxId);
}
