import type { DemoOffer, DemoReduction } from '../types.js';

interface ByWeight {
  priceCents: number;
  basisGrams: 100 | 1000;
  pieces: { name: string | null; grams: number; stock: number }[];
}

/** What is cut and weighed when the order comes. */
const weighed: Record<string, ByWeight | undefined> = {
  'bergkaese-zwoelf-monate': {
    priceCents: 299,
    basisGrams: 100,
    pieces: [
      { name: 'Stück, ca. 200 g', grams: 200, stock: 20 },
      { name: 'Stück, ca. 400 g', grams: 400, stock: 10 },
    ],
  },
  'rinderrouladen-geschnitten': {
    priceCents: 2240,
    basisGrams: 1000,
    pieces: [{ name: null, grams: 800, stock: 9 }],
  },
  'gehacktes-gemischt': {
    priceCents: 1180,
    basisGrams: 1000,
    pieces: [{ name: null, grams: 500, stock: 20 }],
  },
};

/** The offer as it is sold: goods from the counter by their weight. */
export function weigh(offer: DemoOffer): DemoOffer {
  const by = weighed[offer.slug];
  if (!by) return offer;
  return {
    ...offer,
    offerType: 'weighed',
    priceBasisGrams: by.basisGrams,
    variants: by.pieces.map(({ name, grams, stock }) => ({
      name,
      priceCents: by.priceCents,
      stock,
      gtin: null,
      content: null,
      depositCents: 0,
      estimatedGrams: grams,
    })),
  };
}

const sale = (offer: string, percent: number, sinceDays: number, more: Partial<DemoReduction> = {}): DemoReduction => ({
  offer,
  percent,
  reason: 'sale',
  sinceDays,
  ...more,
});
const shortLife = (offer: string, percent: number, bestBeforeDays: number): DemoReduction => ({
  offer,
  percent,
  reason: 'short_life',
  sinceDays: 0.2,
  bestBeforeDays,
});

/** What is cheaper at present, and how its price had been before. */
export const reductions: DemoReduction[] = [
  sale('leinenkleid-mit-taschen', 30, 12),
  sale('radrock-waden', 20, 12, { untilDays: 9 }),
  sale('sandale-kiesweg', 25, 24),
  sale('gummistiefel-pfuetze', 15, 4, { untilDays: 10 }),
  sale('laufschuh-uferweg-herren', 20, 9),
  sale('gymnastikmatte-kork', 10, 3),
  sale('puzzle-markt', 20, 6, { untilDays: 12 }),
  sale('schmortopf-emailliert', 15, 8),
  // It had been cheaper within the 30 days before: that price is the measure, not the one right before.
  sale('wasserkessel-pfeifton', 10, 5, { before: { percent: 20, fromDays: 40, toDays: 20 } }),
  sale('duftkerze-regen-auf-pflaster', 20, 10),
  sale('lavendel-winterhart', 25, 14),
  sale('fruechtetee-maerchenmarkt', 20, 2),
  shortLife('frischkaese-taler-in-asche', 40, 2),
  shortLife('naturjoghurt-im-glas', 30, 3),
  shortLife('belegtes-doppelbroetchen', 50, 0),
];
