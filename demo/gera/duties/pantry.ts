import type { DemoFood } from '../../duty-types.js';
import { DRY, OPENED, exempt, food, grams, honey, millilitres } from './food-kit.js';

/** What stands in the pantry: dry goods, oils, sweets, honey and spreads. */
export const pantry: Record<string, DemoFood> = {
  semmelbroesel: food('Semmelbrösel', 'WEIZENMEHL, Wasser, Hefe, Speisesalz, GERSTENMALZMEHL', {
    storage: DRY,
    ...grams(1530, 362, 2.1, 0.4, 72, 3.9, 12, 1.3),
  }),
  'klossteig-frisch': food(
    'Kartoffelkloßteig, gekühlt',
    'Kartoffeln (92 %), Kartoffelstärke, Speisesalz, WEIZENGRIESS',
    {
      storage: 'Bei höchstens 7 °C, innerhalb von drei Tagen verbrauchen.',
      ...exempt('small_producer'),
    },
  ),
  'weizenmehl-type-405': food('Weizenmehl Type 405', 'WEIZEN', { storage: DRY, ...exempt('single_ingredient') }),
  wuerfelzucker: food('Zucker', 'Rübenzucker', { storage: DRY, ...exempt('single_ingredient') }),
  'erbseneintopf-in-der-dose': food(
    'Erbseneintopf mit Speck',
    'Trinkwasser, Erbsen (24 %), Kartoffeln, Räucherspeck (6 %: Schweinefleisch, Nitritpökelsalz, Rauch), Möhren, Zwiebeln, Speisesalz, Majoran, Pfeffer',
    { storage: 'Nach dem Öffnen umfüllen und gekühlt aufbewahren.', ...grams(285, 68, 2.1, 0.8, 7.2, 1.1, 3.9, 0.9) },
  ),
  gewuerzgurken: food(
    'Gewürzgurken in Aufguss, pasteurisiert',
    'Gurken, Wasser, Branntweinessig, Zucker, Speisesalz, SENFKÖRNER, Dill, Zwiebeln',
    { netQuantity: '670 g, Abtropfgewicht 360 g', storage: OPENED, ...grams(118, 28, 0.2, 0, 5.4, 4.8, 0.8, 1.3) },
  ),
  'zwieback-ohne-zucker': food('Dinkelzwieback', 'DINKELWEIZENMEHL, Wasser, Hefe, Sonnenblumenöl, Speisesalz', {
    storage: DRY,
    ...grams(1650, 391, 5.1, 0.7, 70, 2.4, 14, 1.1),
  }),
  'haferflocken-zart': food('Haferflocken, zart', 'HAFER', { storage: DRY, ...exempt('single_ingredient') }),
  'haferflocken-kernig': food('Haferflocken, kernig', 'HAFER', { storage: DRY, ...exempt('single_ingredient') }),
  'rote-linsen': food('Rote Linsen, geschält', 'Rote Linsen', {
    origin: 'Türkei',
    storage: DRY,
    ...exempt('single_ingredient'),
  }),
  kidneybohnen: food('Kidneybohnen, getrocknet', 'Kidneybohnen', {
    origin: 'Argentinien',
    storage: DRY,
    ...exempt('single_ingredient'),
  }),
  'bandnudeln-mit-ei': food('Eierteigwaren', 'HARTWEIZENGRIESS, VOLLEI (20 %)', {
    storage: DRY,
    ...exempt('small_producer'),
  }),
  haselnusskerne: food('Haselnusskerne, ungeröstet', 'HASELNÜSSE', {
    origin: 'Italien',
    storage: DRY,
    ...exempt('single_ingredient'),
  }),
  'oliven-mit-zitrone': food(
    'Grüne Oliven mit Stein, in Öl eingelegt',
    'Oliven (68 %), Sonnenblumenöl, Olivenöl, Zitronenschale, Knoblauch, Speisesalz',
    { storage: OPENED, ...grams(900, 218, 22, 3.1, 2.3, 0.4, 1.4, 3.2) },
  ),
  'leinoel-kalt-gepresst': food('Leinöl, nativ', 'Leinöl', {
    storage: 'Gekühlt lagern, nach dem Öffnen binnen vier Wochen verbrauchen.',
    ...grams(3696, 899, 99.9, 10, 0, 0, 0, 0),
  }),
  'rapsoel-aus-dem-altenburger-land': food('Rapsöl, nativ', 'Rapsöl', {
    storage: DRY,
    ...grams(3696, 899, 99.9, 7.5, 0, 0, 0, 0),
  }),
  'apfelessig-naturtrueb': food('Apfelessig, 5 % Säure', 'Apfelessig', {
    storage: DRY,
    ...exempt('infusion_or_spice'),
  }),
  'kraeutersalz-vom-hofgut': food('Kräutersalz', 'Steinsalz, Möhren, Liebstöckel, SELLERIEBLÄTTER, Thymian', {
    storage: DRY,
    ...exempt('infusion_or_spice'),
  }),
  honigbonbons: food('Bonbons mit Honig', 'Zucker, Glukosesirup, Waldhonig (12 %)', {
    storage: DRY,
    ...grams(1620, 381, 0, 0, 95, 78, 0.1, 0.02),
  }),
  schokobohnen: food(
    'Kaffeebohnen in Zartbitterschokolade',
    'Zartbitterschokolade (80 %: Kakaomasse, Zucker, Kakaobutter, Emulgator: SOJALECITHIN), geröstete Kaffeebohnen (20 %). Kann MILCH enthalten',
    { storage: DRY, ...grams(2190, 527, 36, 20, 40, 32, 9, 0.05) },
  ),
  'kaugummi-und-kleinkram': food(
    'Süßwarenmischung',
    'Zucker, Glukosesirup, WEIZENMEHL, Gelatine (Schwein), Süßholzextrakt, Säuerungsmittel: Citronensäure, Aromen, Farbstoffe: Echtes Karmin, Kurkumin',
    { allergens: ['gluten'], storage: DRY, ...grams(1480, 349, 0.6, 0.1, 81, 55, 4.2, 0.1) },
  ),
  'kandis-am-stiel': food('Brauner Kandiszucker', 'Zucker, Karamellzuckersirup', {
    storage: DRY,
    ...grams(1692, 398, 0, 0, 99.5, 99.5, 0, 0.01),
  }),
  'studentenfutter-elsterwiese': food(
    'Nuss-Frucht-Mischung',
    'Rosinen, WALNUSSKERNE (30 %), getrocknete Apfelringe, Sonnenblumenkerne',
    { storage: DRY, ...grams(2010, 482, 30, 3.2, 40, 36, 11, 0.02) },
  ),
  'dunkle-schokobrocken': food('Zartbitterschokolade, Kakao mindestens 70 %', 'Kakaomasse, Rohrzucker, Kakaobutter', {
    storage: DRY,
    ...grams(2420, 583, 44, 27, 33, 28, 8.6, 0.02),
  }),
  'bluetenpollen-getrocknet': food('Blütenpollen, getrocknet', 'Blütenpollen', {
    origin: 'Deutschland',
    storage: DRY,
    ...exempt('single_ingredient'),
  }),
  'buchweizen-geschaelt': food('Buchweizen, geschält', 'Buchweizen', {
    origin: 'Polen',
    storage: DRY,
    ...exempt('single_ingredient'),
  }),
  flohsamenschalen: food('Indische Flohsamenschalen', 'Flohsamenschalen (Plantago ovata)', {
    origin: 'Indien',
    storage: `${DRY} Mit reichlich Flüssigkeit verzehren.`,
    ...grams(878, 215, 0.6, 0.1, 1.7, 0, 2.4, 0.2),
  }),
  sanddornsaft: food('Sanddorn-Muttersaft', 'Sanddornsaft aus ganzen Beeren', {
    storage: OPENED,
    ...millilitres(201, 48, 3.8, 0.6, 2.6, 1.1, 0.7, 0.01),
  }),
  pflaumenmus: food('Pflaumenmus', 'Pflaumen', { origin: 'Deutschland', storage: OPENED, ...exempt('small_producer') }),
  'fruehlingsbluete-cremig': honey('Blütenhonig'),
  'sommertracht-fluessig': honey('Blütenhonig'),
  'waldhonig-dunkel': honey('Waldhonig'),
  robinienhonig: honey('Robinienhonig'),
  'wabenhonig-im-stueck': honey('Wabenhonig'),
  honigsenf: food('Senf mit Honig', 'Wasser, SENFSAAT (28 %), Branntweinessig, Honig (18 %), Speisesalz', {
    origin: 'Deutschland',
    storage: OPENED,
    ...exempt('small_producer'),
  }),
  feigensenf: food('Feigensauce mit Senf', 'Feigen (46 %), Zucker, SENFSAAT (14 %), Branntweinessig, Speisesalz', {
    origin: 'Deutschland',
    storage: OPENED,
    ...exempt('small_producer'),
  }),
  'mandelmus-ohne-zucker': food('Mandelmus', 'MANDELN', {
    origin: 'Italien',
    storage: DRY,
    ...exempt('single_ingredient'),
  }),
};
