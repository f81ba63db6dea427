/** An article number in one form: 8 or 13 digits. Null when it is none, or its check digit is wrong (GS1 modulo 10). */
export function gtinOf(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(\d{8}|\d{12,14})$/.test(digits) || !checks(digits)) return null;
  if (digits.length === 8) return digits;
  const long = digits.padStart(14, '0');
  return long.startsWith('0') ? long.slice(1) : long;
}

function checks(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}
