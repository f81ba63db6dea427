/**
 * Whether this has the form of a German tax number: ten or eleven digits as the states write it, with slashes or
 * blanks wherever they like (161/123/45678), or the thirteen digits of the federal scheme with a 0 in fifth place.
 */
export function isTaxNumber(taxNumber: string): boolean {
  if (!/^\d[\d/ ]*\d$/.test(taxNumber)) return false;
  const digits = taxNumber.replace(/[/ ]/g, '');
  if (/^0+$/.test(digits)) return false;
  return digits.length === 13 ? digits[4] === '0' : digits.length === 10 || digits.length === 11;
}
