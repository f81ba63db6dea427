import { hasIsoCheckDigit } from './check-digit.js';

/**
 * Whether this can be a German VAT id (USt-IdNr., § 27a UStG): DE, nine digits, the last one a check digit after
 * ISO 7064 MOD 11,10. Says nothing about whether it was ever given out; only the tax authority knows that.
 */
export const isVatId = (vatId: string): boolean => /^DE[1-9]\d{8}$/.test(vatId) && hasIsoCheckDigit(vatId.slice(2));
