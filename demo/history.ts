import { hashOf, pick } from './seeded.js';
import type { DemoCity, DemoOffer, DemoPastLine, DemoPastOrder, DemoPurchase, DemoShop } from './types.js';

const MINUTE = 60_000;
/** So long the marketplace of the demo has been open, and when its last purchase of the past was. */
const DAYS = 235;
const LAST_DAY = 3;
/** More would make the desks of shops confusing, and the first start slow. */
const OFFERS_USED = 600;

const FIRST = ['Anja', 'Bernd', 'Carola', 'Dirk', 'Elke', 'Frieda', 'Gerd', 'Heike', 'Ingo', 'Jutta', 'Karim', 'Lea'];
const LAST = ['Arnold', 'Busch', 'Ceylan', 'Dietze', 'Ebert', 'Fritsche', 'Graf', 'Hanke', 'Jahn', 'Kunze', 'Lorenz'];

const part = (seed: string): number => hashOf(seed) / 0x1_0000_0000;
const between = (from: number, to: number, seed: string): number => from + Math.floor(part(seed) * (to - from + 1));

/**
 * What was bought before the demo begins: a few a day, more with every month, on working days between nine and six.
 * Sums follow from lines, so that orders, payments, shipments and returns agree to the cent. Always the same purchases;
 * only their days move with the day on which the city is first opened.
 */
export function demoHistory(city: DemoCity, now: Date): DemoPurchase[] {
  const shops = new Map(city.shops.map((shop) => [shop.slug, shop]));
  const offers = sellable(city);
  const purchases: DemoPurchase[] = [];
  for (let day = DAYS; day >= LAST_DAY && offers.length > 0; day--) {
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - day);
    if (date.getDay() === 0) continue;
    const count = between(0, 2 + Math.floor((3 * (DAYS - day)) / DAYS), `purchases/${day}`);
    for (let n = 0; n < count; n++) purchases.push(purchase(`${day}/${n}`, date, offers, shops));
  }
  return purchases;
}

function sellable(city: DemoCity): DemoOffer[] {
  const found: DemoOffer[] = [];
  for (const offer of city.offers) {
    if (offer.kind === 'goods' && offer.minimumAge === null) found.push(offer);
    if (found.length === OFFERS_USED) break;
  }
  return found;
}

function purchase(key: string, date: Date, offers: DemoOffer[], shops: Map<string, DemoShop>): DemoPurchase {
  const placedAt = new Date(date.getTime() + between(9 * 60, 17 * 60, `${key}/time`) * MINUTE);
  const lines = Array.from({ length: between(1, 4, `${key}/lines`) }, (_, at) => pick(offers, `${key}/offer/${at}`));
  const byShop = Map.groupBy(new Set(lines), ({ shop }) => shop);
  const name = `${pick(FIRST, `${key}/first`)} ${pick(LAST, `${key}/last`)}`;
  return {
    key,
    placedAt,
    name,
    email: `einkauf-${key.replace('/', '-')}@kundin.example`,
    orders: [...byShop].map(([slug, bought]) => pastOrder(`${key}/${slug}`, shops.get(slug)!, bought)),
  };
}

function pastOrder(key: string, shop: DemoShop, offers: DemoOffer[]): DemoPastOrder {
  const lines = offers.map((offer) => line(`${key}/${offer.slug}`, offer));
  const luck = part(`${key}/luck`);
  const status = shop.autoAccept || luck > 0.07 ? 'handed_over' : luck > 0.025 ? 'refused' : 'lapsed';
  const answerMinutes = status === 'lapsed' || shop.autoAccept ? null : between(2, 115, `${key}/answer`);
  const readyMinutes = between(10, 200, `${key}/ready`);
  return {
    shop: shop.slug,
    merchant: shop.merchant,
    shopName: shop.name,
    status,
    answerMinutes,
    readyMinutes,
    collectedMinutes: between(30, 1_400, `${key}/collected`),
    returnedDays: status === 'handed_over' && part(`${key}/return`) < 0.04 ? between(2, 9, `${key}/days`) : null,
    lines,
    total: lines.reduce((sum, { price, deposit, quantity }) => sum + (price + deposit) * quantity, 0),
  };
}

function line(key: string, offer: DemoOffer): DemoPastLine {
  const at = hashOf(`${key}/variant`) % offer.variants.length;
  const variant = offer.variants[at]!;
  return {
    offer: offer.slug,
    variantAt: at,
    name: offer.name,
    variant: variant.name,
    quantity: variant.priceCents < 1_500 ? between(1, 3, `${key}/quantity`) : 1,
    price: pieceOf(offer, variant),
    deposit: variant.depositCents,
    vatRate: offer.vatRate,
    withdrawal: offer.withdrawal,
  };
}

/** Weighed goods are priced by their weight; in the past every piece weighed what it was estimated at. */
const pieceOf = (
  { priceBasisGrams }: DemoOffer,
  { priceCents, estimatedGrams }: DemoOffer['variants'][number],
): number =>
  priceBasisGrams && estimatedGrams ? Math.round((priceCents * estimatedGrams) / priceBasisGrams) : priceCents;

/** What people looked for: often found, sometimes in vain. By days before today. */
export interface DemoSearch {
  daysAgo: number;
  term: string;
  searches: number;
  withoutHits: number;
  askers: number;
}

const FOUND = ['brot', 'honig', 'wein', 'kaffee', 'buch', 'fahrrad', 'kerzen', 'tee', 'geschenk', 'blumen', 'käse'];
const MISSING = [
  'schlittschuhe schleifen',
  'hosenträger',
  'schlüsseldienst',
  'ladekabel usb c',
  'umstandsmode',
  'akkordeon',
  'nähmaschine reparieren',
  'glutenfreies brot',
];

export function demoSearches(): DemoSearch[] {
  const days = Array.from({ length: DAYS }, (_, at) => at + 1);
  return days.flatMap((daysAgo) =>
    [
      ...FOUND.map((term) => searched(daysAgo, term, 7, true)),
      ...MISSING.map((term, at) => searched(daysAgo, term, at < 4 ? 4 : 2, false)),
    ].filter(({ searches }) => searches > 0),
  );
}

function searched(daysAgo: number, term: string, most: number, found: boolean): DemoSearch {
  const searches = Math.max(0, between(-most, most, `search/${term}/${daysAgo}`));
  return { daysAgo, term, searches, withoutHits: found ? 0 : searches, askers: Math.ceil(searches * 0.8) };
}
