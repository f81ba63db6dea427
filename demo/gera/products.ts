import type { DemoDuties, DemoFood, DemoParty } from '../duty-types.js';
import type { PaletteName, PictureObject } from '../pictures/recipe.js';
import type { DemoContent, DemoProduct } from '../types.js';
import { categories } from './categories.js';
import { contentOf } from './offers/draft.js';
import { inventGtin } from './offers/finish-offer.js';
import { d } from './picture.js';

/** Goods that wholesalers carry and no shop of the city has yet: what a scan finds. Makers and brands are made up. */

const maker = (name: string, address: string, contact: string): DemoParty => ({ name, address, contact });
const saalfeld = maker(
  'Saalfelder Süßwaren GmbH',
  'Feengrottenweg 12, 07318 Saalfeld',
  'service@saalfelder-suess.example',
);
const muehle = maker('Elstermühle Zeitz KG', 'Am Mühlgraben 3, 06712 Zeitz', 'post@elstermuehle.example');
const licht = maker('Holzlicht Erzgebirge GmbH', 'Spanbaumgasse 8, 09548 Seiffen', 'info@holzlicht.example');
const papier = maker('Papierwerk Hainberg GmbH', 'Bogenstraße 21, 07545 Gera', 'produkte@papierwerk-hainberg.example');

const food = (operator: DemoParty, told: DemoFood): DemoDuties => ({ food: { ...told, operator } });
const cool = 'Trocken und nicht über 20 °C lagern.';

type Told = [
  name: string,
  brand: string,
  category: string,
  content: string | null,
  description: string,
  duties: DemoDuties,
  picture: PictureObject[],
];

const told: Told[] = [
  [
    'Zartbitterschokolade 70 %',
    'Feengrotte',
    'suesses',
    '100 g',
    'Zartbitter mit 70 Prozent Kakao, langsam conchiert. Kräftig, ohne bitter zu sein.',
    food(saalfeld, {
      legalName: 'Zartbitterschokolade',
      ingredients: 'Kakaomasse, Zucker, Kakaobutter, Emulgator: Lecithine (SOJA), Vanilleextrakt',
      allergens: ['soy'],
      storage: cool,
      nutrition: {
        per: '100 g',
        energyKj: 2390,
        energyKcal: 575,
        fat: 42,
        saturates: 25,
        carbohydrate: 36,
        sugars: 29,
        protein: 8.2,
        salt: 0.02,
      },
    }),
    [d('paperBag', '#5a3423', '#d9b58a', 'chestnut')],
  ],
  [
    'Dinkelmehl Type 630',
    'Elstermühle',
    'naturkost',
    '1 kg',
    'Helles Dinkelmehl aus Thüringer Anbau, fein genug für Kuchen und kräftig genug für Brot.',
    food(muehle, {
      legalName: 'Dinkelmehl Type 630',
      ingredients: 'DINKELWEIZENMEHL',
      allergens: ['gluten'],
      storage: cool,
      origin: 'Deutschland (Thüringen)',
      nutritionExempt: 'single_ingredient',
    }),
    [d('paperBag', '#e3cfa5', '#66804a', 'rice')],
  ],
  [
    'Kerzenhalter Bergmann',
    'Holzlicht',
    'kerzen-licht',
    null,
    'Gedrechselt und von Hand bemalt, für Baumkerzen bis 14 Millimeter.',
    { manufacturer: licht, model: 'HL-2014', safetyWarnings: 'Brennende Kerzen nie unbeaufsichtigt lassen.' },
    [d('glassCandle', '#7a4a2b', '#e3b32a')],
  ],
  [
    'Notizbuch A5 Punktraster',
    'Hainberg',
    'schreibwaren',
    null,
    '192 nummerierte Seiten, 100-Gramm-Papier, liegt flach auf. Mit Lesezeichen und Tasche.',
    { manufacturer: papier, model: 'NB-A5-P' },
    [d('notebookSpiral', '#3f6f8f', '#f3f0ea')],
  ],
];

const content = (text: string | null): DemoContent | null => (text ? contentOf(text) : null);
const paletteOf = (slug: string): PaletteName =>
  categories.find((category) => category.slug === slug)?.palette ?? 'linen';

export const products: DemoProduct[] = told.map(([name, brand, category, amount, description, duties, objects]) => ({
  gtin: inventGtin(`product/${name}`, category),
  name: `${brand} ${name}`,
  brand,
  description,
  category,
  content: content(amount),
  duties,
  picture: { palette: paletteOf(category), objects },
}));
