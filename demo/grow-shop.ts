import { districts, umland } from './gera/city.js';
import { inventTaxNumber, inventVatId } from './gera/shops/entry.js';
import { hashOf, pick } from './seeded.js';
import { slugOf } from './slug.js';
import type { DemoMerchant, DemoShop, Position } from './types.js';

const firstNames = [
  'Anja',
  'Bert',
  'Carla',
  'Daniel',
  'Elke',
  'Falk',
  'Grit',
  'Hannes',
  'Ilona',
  'Jakob',
  'Kerstin',
  'Lutz',
  'Marion',
  'Norbert',
  'Pia',
  'Rico',
];
const surnames = [
  'Arnold',
  'Beyer',
  'Dietrich',
  'Engel',
  'Franke',
  'Geißler',
  'Hartung',
  'Jacob',
  'Kaiser',
  'Löffler',
  'Möller',
  'Neumann',
  'Otto',
  'Peters',
  'Rudolph',
  'Schröter',
  'Tröger',
  'Ulrich',
  'Voigt',
  'Zimmermann',
];
const streetNames = [
  'Ahornweg',
  'Am Anger',
  'Bachgasse',
  'Eschenstraße',
  'Feldstraße',
  'Gartenweg',
  'Hainbergstraße',
  'Kastanienallee',
  'Lindenplatz',
  'Mühlgasse',
  'Obergasse',
  'Schulplatz',
];

const inside = districts.filter(({ slug }) => slug !== umland);

/** Another shop of the same kind in another part of the city, for benchmarks. Generation 1 is the first repetition. */
export function growShop(base: DemoShop, generation: number): DemoShop {
  const seed = `${base.slug}:${generation}`;
  const district = pick(inside, `district:${seed}`);
  const owner = pick(surnames, `owner:${seed}`);
  const name = `${base.kind} ${owner} ${district.name} ${generation}`;
  const slug = slugOf(name);
  return {
    ...base,
    slug,
    name,
    merchant: slug,
    street: pick(streetNames, `street:${seed}`),
    houseNumber: `${1 + (hashOf(`number:${seed}`) % 90)}${'abcdef'[hashOf(`letter:${seed}`) % 6] ?? 'a'}`,
    postcode: district.postcodes[0] ?? base.postcode,
    city: 'Gera',
    district: district.slug,
    position: near(district.centre, seed),
    closures: [],
    email: `laden@${slug}.example`,
    autoAccept: generation % 3 === 0,
    insideCity: true,
    picture: { ...base.picture, mirrored: generation % 2 === 1 },
  };
}

/** Within about 700 m of the middle of the district. */
function near({ lat, lon }: Position, seed: string): Position {
  const shift = (axis: string): number => (hashOf(`${axis}:${seed}`) / 0xffffffff - 0.5) * 0.0126;
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  return { lat: round(lat + shift('lat')), lon: round(lon + shift('lon') * 1.58) };
}

export function growMerchant(base: DemoMerchant, shop: DemoShop): DemoMerchant {
  const ownerName = `${pick(firstNames, `first:${shop.slug}`)} ${pick(surnames, `last:${shop.slug}`)}`;
  return {
    ...base,
    slug: shop.merchant,
    name: `${shop.name}, Inh. ${ownerName}`,
    legalForm: 'sole_trader',
    ownerName,
    street: shop.street,
    houseNumber: shop.houseNumber,
    postcode: shop.postcode,
    city: shop.city,
    email: `inhaber@${shop.slug}.example`,
    registerCourt: null,
    registerNumber: null,
    vatId: base.smallBusiness ? null : inventVatId(shop.slug),
    taxNumber: inventTaxNumber(shop.slug),
  };
}
