import { inventGtin } from './gera/offers/finish-offer.js';
import { hashOf, pick } from './seeded.js';
import type { DemoOffer, DemoShop } from './types.js';

const lines = [
  'Morgenrot',
  'Elstertal',
  'Höhlerschatz',
  'Marktplatz',
  'Stadtwald',
  'Dahlienzeit',
  'Märchenwinter',
  'Simsonbrunnen',
  'Uferweg',
  'Hofwiese',
  'Osterstein',
  'Linie 3',
];
const remarks = [
  'Aus der kleinen Auflage für Stammkundschaft.',
  'Steht im Regal gleich links neben der Kasse.',
  'In diesem Jahr etwas anders als im letzten.',
  'Wird nach Bedarf nachbestellt, meist binnen einer Woche.',
  'Ein Vorschlag aus dem Gästebuch des Ladens.',
  'Gefertigt in der ruhigen Zeit zwischen den Jahren.',
];

/** A cousin of an offer in another shop or series: its own name, price, stock and number, the same kind of thing. */
export function growOffer(template: DemoOffer, shop: DemoShop, round: number): DemoOffer {
  const seed = `${template.slug}:${shop.slug}:${round}`;
  const line = pick(lines, `line:${seed}`);
  const number = round + 1;
  return {
    ...template,
    slug: `${template.slug}-${hashOf(shop.slug).toString(36)}-${number}`,
    shop: shop.slug,
    name: `${template.name} ${line} Nr. ${number}`,
    description: `${template.description} ${pick(remarks, `remark:${seed}`)}`,
    variants: template.variants.map((variant, i) => ({
      ...variant,
      priceCents: repriced(variant.priceCents, seed),
      stock: template.badges.includes('unique') ? 1 : hashOf(`stock:${seed}:${i}`) % 80,
      gtin: variant.gtin === null ? null : inventGtin(`${seed}:${i}`, template.category),
    })),
  };
}

/** Between 70 and 130 per cent, the same for every variant of an offer, to the ten cents less one. */
function repriced(cents: number, seed: string): number {
  const factor = 0.7 + (hashOf(`price:${seed}`) % 61) / 100;
  return Math.max(9, Math.round((cents * factor) / 10) * 10 - 1);
}
