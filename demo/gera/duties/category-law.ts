/** Which row of the law's matrix the goods of a category come under; all others owe what every product owes. */
const BY_LAW: Record<string, string[]> = {
  food_packed: ['lebensmittel', 'vorrat', 'oel-essig-gewuerze', 'suesses', 'kaffee', 'tee', 'naturkost'],
  food_loose: ['brot-broetchen', 'kuchen-gebaeck', 'kaese-milch', 'fleisch-wurst'],
  food_mixed: ['kisten-koerbe', 'rettertueten'],
  produce: ['obst-gemuese'],
  honey: ['honig-aufstriche'],
  dish: ['fruehstueck-speisen'],
  drink: ['getraenke', 'saft-limonade'],
  wine: ['wein'],
  beer: ['bier'],
  spirits: ['spirituosen'],
  book: ['buecher', 'kinderbuecher', 'noten'],
  textile: ['damenmode', 'herrenmode', 'socken-waesche', 'heimtextilien', 'stoffe', 'wolle-garn'],
  toy: ['spielzeug', 'spiele-puzzles', 'kuscheltiere', 'draussen-spielen'],
  used: ['kinder-second-hand'],
  electrical: ['haushaltsgeraete', 'lampen-strom', 'audio'],
  chemical: ['putzen-waschen', 'erde-duenger', 'farben-lacke', 'schuhpflege'],
  plant: ['schnittblumen', 'pflanzen', 'saatgut-knollen'],
  feed: ['tierfutter'],
  cosmetic: ['hautpflege', 'haarpflege'],
  voucher: ['gutscheine'],
  service: ['dienste', 'reparatur', 'reinigung', 'foto-druck', 'lieferung-montage'],
  appointment: ['friseur', 'sehen-hoeren', 'kurse', 'unterricht'],
  blocked: ['nicht-erlaubt'],
  blocked_tobacco: ['tabak-e-zigaretten'],
  blocked_cannabis: ['cannabis'],
  blocked_fireworks: ['feuerwerk'],
  blocked_weapons: ['waffen-munition'],
  blocked_medicine: ['arzneimittel'],
  blocked_animals: ['lebende-tiere'],
};

const byCategory = new Map(Object.entries(BY_LAW).flatMap(([law, slugs]) => slugs.map((slug) => [slug, law] as const)));

export const lawOfCategory = (slug: string): string => byCategory.get(slug) ?? 'general';
