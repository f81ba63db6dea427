import sharp from 'sharp';

const ODD = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
const flip = (code: string) => code.replaceAll(/[01]/g, (bit) => (bit === '1' ? '0' : '1'));
const RIGHT = ODD.map(flip);
const EVEN = RIGHT.map((code) => [...code].reverse().join(''));
/** Which of the first six digits are written the even way tells the digit before them. */
const PARITY = ['------', '--e-ee', '--ee-e', '--eee-', '-e--ee', '-ee--e', '-eee--', '-e-e-e', '-e-ee-', '-ee-e-'];

/** A photograph of an article number (EAN-13), as a phone takes it: with light paper, some room around, and the digits. */
export async function barcodePhoto(gtin: string): Promise<Buffer> {
  const digits = [...gtin].map(Number);
  const left = digits.slice(1, 7).map((digit, at) => (PARITY[digits[0]!]![at] === 'e' ? EVEN : ODD)[digit]);
  const right = digits.slice(7).map((digit) => RIGHT[digit]);
  const bits = `101${left.join('')}01010${right.join('')}101`;
  const bars = [...bits].map((bit, at) =>
    bit === '1' ? `<rect x="${210 + at * 4}" y="180" width="4" height="260"/>` : '',
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#f4f1ea"/>${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}
