import type { OrderLineView } from '#contracts/ports';
import type { Format } from '../mail/format.js';

const WORDS = {
  de: {
    about: (grams: number) => `ca. ${grams} g, bezahlt wird das tatsächliche Gewicht, höchstens dieser Betrag`,
    weighed: (grams: number) => `gewogen: ${grams} g`,
    margin: 'Gebrauchtgegenstände/Sonderregelung (§ 25a UStG)',
  },
  en: {
    about: (grams: number) => `about ${grams} g, you pay for the real weight, at most this amount`,
    weighed: (grams: number) => `weighed: ${grams} g`,
    margin: 'second-hand goods, margin scheme (§ 25a of the German VAT act)',
  },
};

/** What has to stand beside the price of a line: unit price, how a price by weight comes about, the margin scheme. */
export function besidePrice(line: OrderLineView, currency: string, format: Format): string[] {
  const words = WORDS[format.locale];
  const { unitPrice, weighed, weighedGrams } = line;
  return [
    ...(unitPrice ? [`${format.money(unitPrice.amount, unitPrice.currency)}/${UNITS[unitPrice.per]}`] : []),
    ...(weighed
      ? [`${format.money(weighed.basisPrice, currency)}/${weighed.basisGrams === 1000 ? 'kg' : '100 g'}`]
      : []),
    ...(weighed
      ? [weighedGrams === null ? words.about(weighed.grams * line.quantity) : words.weighed(weighedGrams)]
      : []),
    ...(line.taxNotice === 'margin' ? [words.margin] : []),
  ];
}

const UNITS = { kg: 'kg', l: 'l', m: 'm', m2: 'm²' };
