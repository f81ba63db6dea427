import type { DemoFood } from '../../duty-types.js';
import { fresh } from './food-kit.js';

/** Goods of the counter and the field, rescue bags and boxes. */
export const counter: Record<string, DemoFood> = {
  'rettertuete-vom-abend': {
    legalName: 'Backwaren vom Tag, gemischt',
    allergens: ['gluten', 'milk', 'eggs', 'nuts', 'sesame'],
  },
  'rettertuete-nach-der-kaffeezeit': {
    legalName: 'Kuchen und Quiche vom Tag, gemischt',
    allergens: ['gluten', 'milk', 'eggs', 'nuts'],
  },
  'grillpaket-elsterwiese': {
    legalName: 'Bratwurst, Nackensteaks, Kräuterbutter und Senf',
    allergens: ['milk', 'mustard', 'celery'],
  },
  'gemuesekiste-der-woche': {
    legalName: 'Gemüse der Saison',
    allergens: [],
    origin: 'Deutschland (Hofgut Brahmeblick)',
  },
  'obstkiste-streuwiese': { legalName: 'Obst der Saison', allergens: [], origin: 'Deutschland (Hofgut Brahmeblick)' },
  'kaesekorb-ziegenbock': { legalName: 'Käse, Feigensenf und Cracker', allergens: ['milk', 'mustard', 'gluten'] },
  'kaffee-im-pfandbecher': { allergens: ['milk'] },
  'soljanka-im-glas': { allergens: ['celery', 'mustard'] },
  'kartoffeln-festkochend': fresh('Deutschland'),
  'kartoffeln-mehlig-fuer-kloesse': fresh('Deutschland'),
  'moehren-im-bund': fresh('Deutschland'),
  zwiebelzopf: fresh('Deutschland'),
  'knoblauch-violett': fresh('Deutschland'),
  'sauerkraut-roh': { ...fresh('Deutschland'), ingredients: 'Weißkohl, Speisesalz, Kümmel, Lorbeer' },
  'kuerbis-hokkaido': fresh('Deutschland'),
  'apfelsine-kiste-der-woche': fresh('Spanien'),
  'tomaten-an-der-rispe': fresh('Deutschland'),
  'mutzbraten-vom-birkenfeuer': {
    allergens: ['mustard'],
    ingredients: 'Schweinekamm (95 %), Speisesalz, Majoran, SENF, Pfeffer',
  },
  'thueringer-rostbratwurst': {
    allergens: ['celery'],
    ingredients: 'Schweinefleisch (97 %), Speisesalz, Kümmel, Majoran, SELLERIE, Pfeffer',
  },
  'leberwurst-im-glas': {
    allergens: [],
    ingredients: 'Schweinefleisch, Schweineleber (28 %), Zwiebeln, Speisesalz, Majoran',
  },
  'rotwurst-im-glas': { allergens: [], ingredients: 'Schweineblut, Schwarten, Speck, Speisesalz, Piment' },
  'gersche-fettbemme': { allergens: [], ingredients: 'Schweineschmalz, Grieben, Äpfel, Zwiebeln, Majoran' },
  'knackwurst-geraeuchert': {
    allergens: ['mustard'],
    ingredients: 'Schweinefleisch, Nitritpökelsalz, SENFKÖRNER, Pfeffer, Rauch',
  },
  'kochschinken-aufgeschnitten': { allergens: [], ingredients: 'Schweinefleisch, Nitritpökelsalz, Gewürze' },
  wildschweinsalami: { allergens: [], ingredients: 'Wildschweinfleisch, Speck, Nitritpökelsalz, Wacholder' },
  'rinderrouladen-geschnitten': { allergens: [], origin: 'geboren, aufgezogen und geschlachtet in Deutschland' },
  suppenhuhn: { allergens: [], origin: 'aufgezogen und geschlachtet in Deutschland' },
  'gehacktes-gemischt': { allergens: [] },
  'luftgetrockneter-schinken': { allergens: [] },
  freilandeier: { allergens: ['eggs'], origin: '1-DE-1612345' },
};
