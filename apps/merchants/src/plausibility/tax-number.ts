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

/** How the states write tax numbers: how many digits, how they begin, and how they begin in the federal scheme. */
const STATES: Record<string, { digits: number; begins: RegExp; federal: string }> = {
  BW: { digits: 10, begins: /^/, federal: '28' },
  BY: { digits: 11, begins: /^[12]/, federal: '9' },
  BE: { digits: 10, begins: /^/, federal: '11' },
  BB: { digits: 11, begins: /^0/, federal: '3' },
  HB: { digits: 10, begins: /^/, federal: '24' },
  HH: { digits: 10, begins: /^/, federal: '22' },
  HE: { digits: 11, begins: /^0/, federal: '26' },
  MV: { digits: 11, begins: /^0/, federal: '4' },
  NI: { digits: 10, begins: /^/, federal: '23' },
  NW: { digits: 11, begins: /^[1-5]/, federal: '5' },
  RP: { digits: 10, begins: /^/, federal: '27' },
  SL: { digits: 11, begins: /^0/, federal: '1' },
  SN: { digits: 11, begins: /^2/, federal: '3' },
  ST: { digits: 11, begins: /^1/, federal: '3' },
  SH: { digits: 10, begins: /^/, federal: '21' },
  TH: { digits: 11, begins: /^1/, federal: '41' },
};

/** Whether a tax number can come from a tax office of this state; null when the state is not known. */
export function isTaxNumberOf(state: string, taxNumber: string): boolean | null {
  const way = STATES[state];
  if (!way) return null;
  const digits = taxNumber.replace(/\D/g, '');
  if (digits.length === 13) return digits.startsWith(way.federal);
  return digits.length === way.digits && way.begins.test(digits);
}
