import type { DemoAttributeSpec } from '../../types.js';

type Rest = Partial<Omit<DemoAttributeSpec, 'key' | 'name' | 'type'>>;

const spec = (type: DemoAttributeSpec['type']) => (key: string, de: string, en: string, rest: Rest) =>
  ({ key, name: { de, en }, type, ...rest }) satisfies DemoAttributeSpec;

const text = (key: string, de: string, en: string, rest: Rest = {}) => spec('text')(key, de, en, rest);
const yes = (key: string, de: string, en: string) => spec('boolean')(key, de, en, { filterable: true });
const number = (key: string, de: string, en: string, unit?: string, rest: Rest = {}) =>
  spec('number')(key, de, en, { ...(unit ? { unit } : {}), filterable: true, ...rest });
const choice = (key: string, de: string, en: string, choices: string[], rest: Rest = {}) =>
  spec('choice')(key, de, en, { choices, filterable: true, ...rest });

const material = text('material', 'Material', 'Material', { filterable: true });
const colour = choice('colour', 'Farbe', 'Colour', [
  'Schwarz',
  'Weiß',
  'Grau',
  'Blau',
  'Grün',
  'Rot',
  'Gelb',
  'Orange',
  'Braun',
  'Beige',
  'Rosa',
  'Violett',
  'Bunt',
]);
const condition = choice('condition', 'Zustand', 'Condition', [
  'wie neu',
  'sehr gut',
  'gut',
  'gebraucht',
  'überholt',
  'repariert',
]);
const age = choice(
  'age',
  'Alter',
  'Age',
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14].map((years) => `ab ${years} ${years === 1 ? 'Jahr' : 'Jahren'}`),
);
const askedAge = { ...age, required: true, source: 'Art. 11 RL 2009/48/EG' };
const energyClass = choice('energy_class', 'Energieklasse', 'Energy class', ['A', 'B', 'C', 'D', 'E', 'F', 'G']);
const vegan = yes('vegan', 'Vegan', 'Vegan');
const organic = yes('organic', 'Bio', 'Organic');
const author = text('author', 'Autor', 'Author', { filterable: true });
const height = number('height', 'Höhe', 'Height', 'cm');
const book = [
  author,
  text('publisher', 'Verlag', 'Publisher', { filterable: true }),
  number('pages', 'Seiten', 'Pages', undefined, { filterable: false }),
];
const clothes = [material, colour, choice('fit', 'Schnitt', 'Fit', ['schmal', 'gerade', 'weit'])];
const upper = text('upper_material', 'Obermaterial', 'Upper material', {
  required: true,
  filterable: true,
  source: '§ 10a BedGgstV',
});

/** What each category wants to know about its goods. */
export const attributesOfCategory: Record<string, DemoAttributeSpec[]> = {
  'brot-broetchen': [
    choice('grain', 'Getreide', 'Grain', ['Weizen', 'Roggen', 'Dinkel', 'Roggenmisch', 'Mehrkorn']),
    yes('wholemeal', 'Vollkorn', 'Wholemeal'),
    vegan,
    organic,
  ],
  'kuchen-gebaeck': [vegan, organic],
  'kaese-milch': [
    choice('milk', 'Milch', 'Milk', ['Kuh', 'Ziege', 'Schaf', 'gemischt']),
    choice('keeping', 'Haltung', 'Keeping', ['Freiland', 'Boden', 'Bio']),
    organic,
  ],
  'fleisch-wurst': [
    choice('animal', 'Tierart', 'Animal', ['Schwein', 'Rind', 'Geflügel', 'Wild', 'gemischt']),
    organic,
  ],
  'obst-gemuese': [organic],
  'honig-aufstriche': [vegan, organic],
  vorrat: [vegan, organic],
  'oel-essig-gewuerze': [vegan, organic],
  suesses: [vegan, organic],
  naturkost: [vegan, organic],
  'fruehstueck-speisen': [vegan],
  kaffee: [
    choice('roast', 'Röstung', 'Roast', ['hell', 'mittel', 'dunkel']),
    yes('caffeine', 'Koffein', 'Caffeine'),
    organic,
  ],
  tee: [
    choice('tea', 'Teesorte', 'Kind of tea', ['Schwarz', 'Grün', 'Kräuter', 'Früchte', 'Rooibos', 'gemischt']),
    organic,
  ],
  wein: [
    choice('wine', 'Weinart', 'Kind of wine', ['Weiß', 'Rot', 'Rosé', 'Schaumwein', 'Honigwein', 'gemischt']),
    number('vintage', 'Jahrgang', 'Vintage'),
  ],
  buecher: book,
  kinderbuecher: [...book, age],
  noten: [
    text('editor', 'Herausgeber', 'Editor'),
    choice('instrument', 'Instrument', 'Instrument', ['Gesang', 'Flöte', 'Klavier', 'Gitarre']),
  ],
  'kalender-karten': [text('format', 'Format', 'Format', { filterable: true })],
  'drucke-poster': [text('format', 'Format', 'Format', { filterable: true }), number('edition', 'Auflage', 'Edition')],
  schreibwaren: [text('nib', 'Feder', 'Nib'), material],
  damenmode: clothes,
  herrenmode: clothes,
  accessoires: [material, colour],
  'socken-waesche': [material, colour],
  schuhe: [upper, colour],
  hausschuhe: [upper, colour],
  spielzeug: [askedAge, material],
  'spiele-puzzles': [askedAge, text('players', 'Spieler', 'Players', { filterable: true })],
  kuscheltiere: [askedAge, material],
  'draussen-spielen': [askedAge],
  'kinder-second-hand': [
    { ...condition, required: true, source: '§ 434 BGB, Art. 246a § 1 Abs. 1 Nr. 1 EGBGB' },
    text('size', 'Größe', 'Size', { filterable: true }),
  ],
  kueche: [material],
  'keramik-geschirr': [material, yes('dishwasher', 'Spülmaschinenfest', 'Dishwasher safe'), height],
  heimtextilien: [material, text('size', 'Größe', 'Size')],
  'kerzen-licht': [
    choice('wax', 'Wachs', 'Wax', ['Bienenwachs', 'Rapswachs', 'Stearin', 'Paraffin']),
    number('burning', 'Brenndauer', 'Burning time', 'Stunden'),
  ],
  dekoration: [material],
  haushaltsgeraete: [
    energyClass,
    number('power', 'Leistung', 'Power', 'W'),
    number('noise', 'Lautstärke', 'Noise', 'dB'),
    number('spin', 'Schleuderzahl', 'Spin speed'),
  ],
  'lampen-strom': [energyClass, choice('socket', 'Fassung', 'Socket', ['E27', 'E14', 'GU10', 'G9'])],
  foto: [condition, number('built', 'Baujahr', 'Built', undefined, { filterable: false }), material],
  pflanzen: [height, choice('place', 'Standort', 'Place', ['Sonne', 'Halbschatten', 'Schatten', 'Zimmer'])],
  'saatgut-knollen': [height],
  gartenbedarf: [material],
  tierfutter: [choice('animal', 'Tier', 'Animal', ['Hund', 'Katze', 'Kleintier', 'Wildvogel'], { required: true })],
  tierzubehoer: [
    choice('animal', 'Tier', 'Animal', ['Hund', 'Katze', 'Kleintier', 'Wildvogel']),
    material,
    number('length', 'Länge', 'Length', 'm', { filterable: false }),
  ],
  brillen: [material],
  'laufen-fitness': [number('weight', 'Gewicht', 'Weight', 'g'), material],
  'draussen-wandern': [number('volume', 'Volumen', 'Volume', 'l')],
  raeder: [
    age,
    number('frame', 'Rahmenhöhe', 'Frame', 'cm'),
    number('gears', 'Gänge', 'Gears'),
    number('weight', 'Gewicht', 'Weight', 'kg'),
  ],
  radteile: [material],
  stoffe: [material, number('width', 'Breite', 'Width', 'cm')],
  'wolle-garn': [material, number('needle', 'Nadelstärke', 'Needle size')],
  werkzeug: [material, number('load', 'Tragkraft', 'Load', 'kg')],
  instrumente: [condition, number('built', 'Baujahr', 'Built', undefined, { filterable: false }), material],
  schmuck: [material],
  uhren: [
    choice('movement', 'Werk', 'Movement', ['Handaufzug', 'Automatik', 'Quarz', 'Mechanik']),
    number('diameter', 'Durchmesser', 'Diameter', 'mm'),
    condition,
    number('built', 'Baujahr', 'Built', undefined, { filterable: false }),
    material,
  ],
  souvenirs: [material],
};
