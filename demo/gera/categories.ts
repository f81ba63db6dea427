import { attributesOfCategory } from './duties/category-attributes.js';
import { lawOfCategory } from './duties/category-law.js';
import type { PaletteName } from '../pictures/recipe.js';
import type { Badge, DemoCategory, MinimumAge, VatRate, WithdrawalType } from '../types.js';

interface Rules {
  vat?: VatRate;
  withdrawal?: WithdrawalType;
  age?: MinimumAge;
  unitPrice?: true;
  badges?: Badge[];
  palette?: PaletteName;
}

type Leaf = [slug: string, de: string, en: string, icon: string, rules?: Rules];

/** A root with its leaves; leaves take what they do not say from the root. */
function branch(slug: string, de: string, en: string, icon: string, rules: Rules, leaves: Leaf[]): DemoCategory[] {
  const root = category(slug, de, en, icon, null, rules);
  return [
    root,
    ...leaves.map(([leaf, leafDe, leafEn, leafIcon, own]) =>
      category(leaf, leafDe, leafEn, leafIcon, slug, { ...rules, ...own }),
    ),
  ];
}

function category(
  slug: string,
  de: string,
  en: string,
  icon: string,
  parent: string | null,
  rules: Rules,
): DemoCategory {
  return {
    slug,
    name: { de, en },
    parent,
    icon,
    vatRate: rules.vat ?? 19,
    withdrawal: rules.withdrawal ?? 'standard',
    minimumAge: rules.age ?? null,
    unitPrice: rules.unitPrice ?? false,
    badges: rules.badges ?? [],
    law: lawOfCategory(slug),
    attributes: attributesOfCategory[slug] ?? [],
    palette: rules.palette ?? 'linen',
  };
}

const fresh: Rules = { withdrawal: 'none_perishable', unitPrice: true };
const chilled: Rules = { ...fresh, badges: ['cool'] };

/** Two levels. Rules after the category matrix of the legal research: VAT, unit price, withdrawal, age. */
export const categories: DemoCategory[] = [
  ...branch('lebensmittel', 'Lebensmittel', 'Food', 'shopping-basket', { vat: 7, palette: 'wheat' }, [
    ['brot-broetchen', 'Brot & Brötchen', 'Bread & rolls', 'wheat', { ...fresh, palette: 'wheat' }],
    [
      'kuchen-gebaeck',
      'Kuchen & Gebäck',
      'Cakes & pastries',
      'cake-slice',
      { withdrawal: 'none_perishable', palette: 'apricot' },
    ],
    ['kaese-milch', 'Käse, Milch & Eier', 'Cheese, milk & eggs', 'milk', { ...chilled, palette: 'honey' }],
    ['fleisch-wurst', 'Fleisch & Wurst', 'Meat & sausages', 'beef', { ...chilled, palette: 'rose' }],
    ['obst-gemuese', 'Obst & Gemüse', 'Fruit & vegetables', 'carrot', { ...fresh, palette: 'meadow' }],
    [
      'kisten-koerbe',
      'Kisten & Körbe',
      'Boxes & hampers',
      'shopping-basket',
      { withdrawal: 'none_perishable', palette: 'meadow' },
    ],
    ['honig-aufstriche', 'Honig & Aufstriche', 'Honey & spreads', 'soup', { unitPrice: true, palette: 'honey' }],
    ['vorrat', 'Vorratskammer', 'Pantry', 'package-open', { unitPrice: true, palette: 'linen' }],
    [
      'oel-essig-gewuerze',
      'Öl, Essig & Gewürze',
      'Oil, vinegar & spices',
      'leaf',
      { unitPrice: true, palette: 'moss' },
    ],
    ['suesses', 'Süßes', 'Sweets', 'candy', { unitPrice: true, palette: 'berry' }],
    [
      'fruehstueck-speisen',
      'Frühstück & Speisen',
      'Breakfast & dishes',
      'utensils',
      { withdrawal: 'none_perishable', palette: 'apricot' },
    ],
    ['rettertueten', 'Rettertüten', 'Rescue bags', 'hand-heart', { withdrawal: 'none_perishable', palette: 'mint' }],
  ]),
  ...branch('getraenke', 'Getränke', 'Drinks', 'cup-soda', { unitPrice: true, palette: 'lagoon' }, [
    ['kaffee', 'Kaffee', 'Coffee', 'coffee', { vat: 7, palette: 'clay' }],
    ['tee', 'Tee', 'Tea', 'leafy-green', { vat: 7, palette: 'mint' }],
    ['saft-limonade', 'Saft & Limonade', 'Juice & lemonade', 'citrus', { palette: 'apricot' }],
    ['wein', 'Wein & Sekt', 'Wine & sparkling wine', 'wine', { age: 16, palette: 'berry' }],
    ['bier', 'Bier', 'Beer', 'beer', { age: 16, palette: 'honey' }],
    ['spirituosen', 'Spirituosen', 'Spirits', 'martini', { age: 18, palette: 'slate' }],
  ]),
  ...branch('buecher-papier', 'Bücher & Papier', 'Books & paper', 'book-open', { palette: 'sky' }, [
    ['buecher', 'Bücher', 'Books', 'book', { vat: 7, badges: ['book_price'], palette: 'sky' }],
    [
      'kinderbuecher',
      'Kinderbücher',
      "Children's books",
      'book-heart',
      { vat: 7, badges: ['book_price'], palette: 'lagoon' },
    ],
    ['noten', 'Noten', 'Sheet music', 'music', { vat: 7, badges: ['book_price'], palette: 'lilac' }],
    ['kalender-karten', 'Kalender & Karten', 'Calendars & cards', 'calendar-days', { palette: 'apricot' }],
    ['schreibwaren', 'Schreibwaren', 'Stationery', 'pen-tool', { palette: 'sky' }],
    ['kuenstlerbedarf', 'Malen & Zeichnen', 'Painting & drawing', 'palette', { palette: 'lilac' }],
    ['drucke-poster', 'Drucke & Poster', 'Prints & posters', 'image', { palette: 'clay' }],
  ]),
  ...branch('mode-schuhe', 'Mode & Schuhe', 'Fashion & shoes', 'shirt', { palette: 'rose' }, [
    ['damenmode', 'Damenmode', "Women's fashion", 'shirt', { palette: 'rose' }],
    ['herrenmode', 'Herrenmode', "Men's fashion", 'shirt', { palette: 'slate' }],
    ['accessoires', 'Taschen & Accessoires', 'Bags & accessories', 'shopping-bag', { palette: 'linen' }],
    ['socken-waesche', 'Socken & Wäsche', 'Socks & underwear', 'shirt', { palette: 'lilac' }],
    ['schuhe', 'Schuhe', 'Shoes', 'footprints', { palette: 'clay' }],
    ['hausschuhe', 'Hausschuhe', 'Slippers', 'house', { palette: 'moss' }],
    ['schuhpflege', 'Schuhpflege', 'Shoe care', 'sparkles', { palette: 'linen' }],
  ]),
  ...branch('kinder-spiel', 'Kinder & Spiel', 'Children & toys', 'blocks', { palette: 'sky' }, [
    ['spielzeug', 'Spielzeug', 'Toys', 'toy-brick', { palette: 'sky' }],
    ['spiele-puzzles', 'Spiele & Puzzles', 'Games & puzzles', 'puzzle', { palette: 'lagoon' }],
    ['kuscheltiere', 'Kuscheltiere', 'Cuddly toys', 'rabbit', { palette: 'apricot' }],
    ['draussen-spielen', 'Draußen spielen', 'Outdoor play', 'tent-tree', { palette: 'mint' }],
    ['kinder-second-hand', 'Kinder Second-Hand', "Children's second-hand", 'recycle', { palette: 'mint' }],
  ]),
  ...branch('wohnen-haushalt', 'Wohnen & Haushalt', 'Home & household', 'lamp', { palette: 'linen' }, [
    ['kueche', 'Küche & Kochen', 'Kitchen & cooking', 'cooking-pot', { palette: 'apricot' }],
    ['keramik-geschirr', 'Keramik & Geschirr', 'Ceramics & tableware', 'amphora', { palette: 'clay' }],
    ['heimtextilien', 'Heimtextilien', 'Home textiles', 'bed', { palette: 'linen' }],
    ['kerzen-licht', 'Kerzen & Licht', 'Candles & light', 'flame', { palette: 'honey' }],
    ['dekoration', 'Dekoration', 'Decoration', 'gem', { palette: 'berry' }],
    ['putzen-waschen', 'Putzen & Waschen', 'Cleaning & laundry', 'spray-can', { unitPrice: true, palette: 'mint' }],
  ]),
  ...branch('technik-foto', 'Technik & Foto', 'Electronics & photo', 'plug', { palette: 'slate' }, [
    ['haushaltsgeraete', 'Haushaltsgeräte', 'Household appliances', 'microwave', { palette: 'slate' }],
    ['lampen-strom', 'Lampen & Strom', 'Lamps & power', 'lightbulb', { palette: 'honey' }],
    ['audio', 'Radio & Ton', 'Radio & audio', 'radio', { palette: 'lilac' }],
    ['foto', 'Foto', 'Photo', 'camera', { palette: 'slate' }],
  ]),
  ...branch('garten-tier', 'Garten & Tier', 'Garden & pets', 'sprout', { palette: 'meadow' }, [
    [
      'schnittblumen',
      'Sträuße & Schnittblumen',
      'Bouquets & cut flowers',
      'flower',
      { vat: 7, withdrawal: 'none_perishable', palette: 'rose' },
    ],
    ['pflanzen', 'Pflanzen', 'Plants', 'flower-2', { vat: 7, palette: 'meadow' }],
    ['saatgut-knollen', 'Saatgut & Knollen', 'Seeds & tubers', 'bean', { vat: 7, palette: 'moss' }],
    ['gartenbedarf', 'Gartenbedarf', 'Garden supplies', 'shovel', { palette: 'mint' }],
    ['erde-duenger', 'Erde & Dünger', 'Soil & fertiliser', 'mountain', { unitPrice: true, palette: 'moss' }],
    ['tierfutter', 'Tierfutter', 'Pet food', 'bone', { vat: 7, unitPrice: true, palette: 'honey' }],
    ['tierzubehoer', 'Tierzubehör', 'Pet supplies', 'paw-print', { palette: 'mint' }],
  ]),
  ...branch('gesundheit-pflege', 'Gesundheit & Pflege', 'Health & care', 'heart-pulse', { palette: 'mint' }, [
    ['naturkost', 'Naturkost', 'Natural food', 'salad', { vat: 7, unitPrice: true, palette: 'meadow' }],
    ['hautpflege', 'Hautpflege & Seife', 'Skin care & soap', 'droplets', { unitPrice: true, palette: 'rose' }],
    ['haarpflege', 'Haarpflege', 'Hair care', 'brush', { unitPrice: true, palette: 'lilac' }],
    ['brillen', 'Brillen & Zubehör', 'Glasses & accessories', 'glasses', { palette: 'sky' }],
  ]),
  ...branch('sport-rad', 'Sport & Rad', 'Sports & cycling', 'bike', { palette: 'sky' }, [
    ['laufen-fitness', 'Laufen & Fitness', 'Running & fitness', 'dumbbell', { palette: 'apricot' }],
    ['ball-freizeit', 'Ball & Freizeit', 'Balls & leisure', 'volleyball', { palette: 'lagoon' }],
    ['draussen-wandern', 'Wandern & Draußen', 'Hiking & outdoors', 'mountain-snow', { palette: 'moss' }],
    ['raeder', 'Fahrräder', 'Bicycles', 'bike', { palette: 'sky' }],
    ['radteile', 'Radteile & Zubehör', 'Bike parts & accessories', 'cog', { palette: 'slate' }],
  ]),
  ...branch('hobby-werkstatt', 'Hobby & Werkstatt', 'Hobby & workshop', 'hammer', { palette: 'lilac' }, [
    ['stoffe', 'Stoffe', 'Fabrics', 'scissors', { unitPrice: true, palette: 'lilac' }],
    ['wolle-garn', 'Wolle & Garn', 'Wool & yarn', 'spool', { unitPrice: true, palette: 'berry' }],
    ['naehzubehoer', 'Nähen & Sticken', 'Sewing & embroidery', 'scissors', { palette: 'rose' }],
    ['werkzeug', 'Werkzeug', 'Tools', 'wrench', { palette: 'slate' }],
    ['schrauben-beschlaege', 'Schrauben & Beschläge', 'Screws & fittings', 'nut', { palette: 'slate' }],
    ['farben-lacke', 'Farben & Öle', 'Paints & oils', 'paint-roller', { unitPrice: true, palette: 'apricot' }],
    ['instrumente', 'Musikinstrumente', 'Musical instruments', 'guitar', { palette: 'clay' }],
    ['musikzubehoer', 'Musikzubehör', 'Music accessories', 'music-2', { palette: 'lilac' }],
  ]),
  ...branch('schmuck-geschenke', 'Schmuck & Geschenke', 'Jewellery & gifts', 'gift', { palette: 'berry' }, [
    ['schmuck', 'Schmuck', 'Jewellery', 'gem', { palette: 'lilac' }],
    ['uhren', 'Uhren', 'Watches & clocks', 'watch', { palette: 'slate' }],
    ['souvenirs', 'Gera-Souvenirs', 'Gera souvenirs', 'landmark', { palette: 'apricot' }],
    ['gutscheine', 'Gutscheine', 'Vouchers', 'ticket', { vat: 0, palette: 'rose' }],
  ]),
  ...branch(
    'dienste',
    'Dienste & Kurse',
    'Services & courses',
    'calendar-check',
    { withdrawal: 'service_early_start', palette: 'lagoon' },
    [
      ['reparatur', 'Reparatur & Wartung', 'Repairs & maintenance', 'wrench', { palette: 'slate' }],
      ['friseur', 'Friseur & Schönheit', 'Hair & beauty', 'scissors', { palette: 'rose' }],
      ['sehen-hoeren', 'Sehen', 'Eyesight', 'eye', { palette: 'sky' }],
      ['reinigung', 'Reinigung', 'Dry cleaning', 'washing-machine', { palette: 'lagoon' }],
      ['foto-druck', 'Foto & Druck', 'Photo & printing', 'printer', { palette: 'slate' }],
      [
        'kurse',
        'Kurse mit Termin',
        'Courses with a date',
        'graduation-cap',
        { withdrawal: 'none_service_date', palette: 'clay' },
      ],
      ['unterricht', 'Unterricht', 'Lessons', 'music', { palette: 'lilac' }],
      ['lieferung-montage', 'Lieferung & Montage', 'Delivery & installation', 'truck', { palette: 'mint' }],
    ],
  ),
  // Shown to nobody but merchants, who learn here why such goods cannot be offered.
  ...branch('nicht-erlaubt', 'Nicht erlaubt', 'Not allowed', 'ban', { palette: 'slate' }, [
    ['tabak-e-zigaretten', 'Tabak & E-Zigaretten', 'Tobacco & e-cigarettes', 'ban', { age: 18 }],
    ['cannabis', 'Cannabis', 'Cannabis', 'ban', { age: 18 }],
    ['feuerwerk', 'Feuerwerk', 'Fireworks', 'ban', { age: 18 }],
    ['waffen-munition', 'Waffen & Munition', 'Weapons & ammunition', 'ban', { age: 18 }],
    ['arzneimittel', 'Arzneimittel', 'Medicines', 'ban'],
    ['lebende-tiere', 'Lebende Tiere', 'Living animals', 'ban'],
  ]),
];
