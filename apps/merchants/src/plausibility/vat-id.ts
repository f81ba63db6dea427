/**
 * Whether this can be a German VAT id (USt-IdNr., § 27a UStG): DE, nine digits, the last one a check digit after
 * ISO 7064 MOD 11,10. Says nothing about whether it was ever given out; only the tax authority knows that.
 */
export function isVatId(vatId: string): boolean {
  if (!/^DE[1-9]\d{8}$/.test(vatId)) return false;
  const product = Array.from(vatId.slice(2, 10), Number).reduce((rest, digit) => {
    const sum = (rest + digit) % 10 || 10;
    return (2 * sum) % 11;
  }, 10);
  return (11 - product) % 10 === Number(vatId[10]);
}
