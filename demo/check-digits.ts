/** Check digits of the numbers that invented merchants and goods carry. All take and return plain digits. */

const digitsOf = (text: string): number[] => [...text].map(Number);

/** GS1 modulo 10 over the 12 leading digits of a GTIN-13. */
export function gtinCheckDigit(leading: string): number {
  const sum = digitsOf(leading)
    .reverse()
    .reduce((total, digit, i) => total + digit * (i % 2 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}

export function isGtin13(gtin: string): boolean {
  return /^\d{13}$/.test(gtin) && gtinCheckDigit(gtin.slice(0, 12)) === Number(gtin[12]);
}

/** ISO 7064 MOD 11,10 over the eight leading digits of a German VAT id (USt-IdNr.). */
export function vatIdCheckDigit(leading: string): number {
  const product = digitsOf(leading).reduce((carry, digit) => (2 * ((digit + carry) % 10 || 10)) % 11, 10);
  return (11 - product) % 10;
}

export function isVatId(vatId: string): boolean {
  return /^DE[1-9]\d{8}$/.test(vatId) && vatIdCheckDigit(vatId.slice(2, 10)) === Number(vatId[10]);
}

const elsterFactors = [0, 5, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2];

/**
 * Check digit of a Thuringian tax number by the "11er-Verfahren" of the ELSTER rules, over the twelve leading digits
 * of the nationwide form (FFFF0BBBUUUU). Null where the sum gives 10: the tax office never issues such a number.
 */
export function taxNumberCheckDigit(leading: string): number | null {
  const sum = digitsOf(leading).reduce((total, digit, i) => total + digit * (elsterFactors[i] ?? 0), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : digit;
}

/** Takes the form on official letters, 161/105/01234: office, district, number and check digit. */
export function isTaxNumber(taxNumber: string): boolean {
  const parts = /^(\d{3})\/(\d{3})\/(\d{4})(\d)$/.exec(taxNumber);
  if (!parts) return false;
  return taxNumberCheckDigit(`4${parts[1]}0${parts[2]}${parts[3]}`) === Number(parts[4]);
}

/** ISO 7064 MOD 97-10. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const numeric = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...numeric].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
