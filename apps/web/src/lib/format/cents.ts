/** "4,90", "4.90", "1.234,50" or "4" as cents; NaN for anything else, which the API refuses at the field. */
export function cents(value: string): number {
  const plain = value.replace(/[€\s]/g, '');
  const german = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(german);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : Number.NaN;
}
