import type { Shop } from '#lib/api/store.ts';
import { readHours } from '#lib/format/hours.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Kinds of shops that schema.org has a word of its own for. */
const types: [RegExp, string][] = [
  [/bäckerei|konditorei/i, 'Bakery'],
  [/café|cafe/i, 'CafeOrCoffeeShop'],
  [/buch/i, 'BookStore'],
  [/friseur/i, 'HairSalon'],
  [/kosmetik/i, 'BeautySalon'],
  [/reinigung/i, 'DryCleaningOrLaundry'],
  [/optik/i, 'Optician'],
  [/schuh(?!.*reparatur)/i, 'ShoeStore'],
  [/mode|kleid|stoffe/i, 'ClothingStore'],
  [/elektro/i, 'ElectronicsStore'],
  [/blume/i, 'Florist'],
  [/garten/i, 'GardenStore'],
  [/eisenwaren|werkzeug/i, 'HardwareStore'],
  [/fahrrad/i, 'BikeStore'],
  [/schmuck/i, 'JewelryStore'],
  [/wein|getränke/i, 'LiquorStore'],
  [/musik/i, 'MusicStore'],
  [/tier/i, 'PetStore'],
  [/sport/i, 'SportingGoodsStore'],
  [/spielwaren/i, 'ToyStore'],
  [/möbel/i, 'FurnitureStore'],
  [/lebensmittel|nahversorger|fleischerei|feinkost|unverpackt|hofladen|reformhaus|imkerei/i, 'GroceryStore'],
];

export const storeType = (kind: string): string => types.find(([words]) => words.test(kind))?.[1] ?? 'Store';

/** A shop in the words of schema.org; `origin` makes its addresses whole. */
export function shopLd(shop: Shop, origin: string): object {
  const url = `${origin}/shops/${shop.slug}`;
  return {
    '@type': storeType(shop.kind),
    '@id': url,
    url,
    name: shop.name,
    description: shop.summary,
    image: (shop.images ?? []).map(({ src }) => `${origin}${src}/960.webp`),
    telephone: shop.phone,
    email: shop.email,
    address: {
      '@type': 'PostalAddress',
      streetAddress: `${shop.street} ${shop.houseNumber}`,
      postalCode: shop.postcode,
      addressLocality: shop.city,
      addressCountry: 'DE',
    },
    ...(shop.position
      ? { geo: { '@type': 'GeoCoordinates', latitude: shop.position.lat, longitude: shop.position.lon } }
      : {}),
    ...(shop.website ? { sameAs: [shop.website] } : {}),
    openingHoursSpecification: week(shop.openingHours),
    specialOpeningHoursSpecification: exceptions(shop),
    amenityFeature: [
      { '@type': 'LocationFeatureSpecification', name: 'stufenlos erreichbar', value: Boolean(shop.stepFree) },
    ],
    ...(shop.services.length ? { hasOfferCatalog: catalogue(shop) } : {}),
    ...(shop.assortment.length ? { keywords: shop.assortment.join(', ') } : {}),
    parentOrganization: {
      '@type': 'Organization',
      name: shop.legal.name,
      ...(shop.legal.vatId ? { vatID: shop.legal.vatId } : {}),
    },
  };
}

function week(text: string): object[] {
  return (readHours(text) ?? []).flatMap(({ day, hours }) =>
    hours.map((span) => {
      const [opens, closes] = span.split('–');
      return {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: `https://schema.org/${weekdays[day]}`,
        opens,
        closes: closes === '24:00' ? '23:59' : closes,
      };
    }),
  );
}

/** Days on which the week does not hold: closed from midnight to midnight, as Google reads it. */
function exceptions({ closures, days }: Shop): object[] {
  const closed = (from: string, to: string): object => ({
    '@type': 'OpeningHoursSpecification',
    opens: '00:00',
    closes: '00:00',
    validFrom: from,
    validThrough: to,
  });
  const feasts = days.filter(({ holiday, closure, spans }) => holiday && !closure && spans.length === 0);
  return [...closures.map(({ from, to }) => closed(from, to)), ...feasts.map(({ date }) => closed(date, date))];
}

const catalogue = ({ services }: Shop): object => ({
  '@type': 'OfferCatalog',
  itemListElement: services.map(({ name, text }) => ({
    '@type': 'Offer',
    itemOffered: { '@type': 'Service', name, description: text },
  })),
});
