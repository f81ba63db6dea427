/** Whether the last digit is the check digit of those before it, after ISO 7064 MOD 11,10. */
export function hasIsoCheckDigit(digits: string): boolean {
  const product = Array.from(digits.slice(0, -1), Number).reduce((rest, digit) => {
    const sum = (rest + digit) % 10 || 10;
    return (2 * sum) % 11;
  }, 10);
  return (11 - product) % 10 === Number(digits.at(-1));
}
