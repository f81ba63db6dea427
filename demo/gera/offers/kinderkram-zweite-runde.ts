import { d, g } from '../picture.js';
import { type Draft, goods, one, type ShopOffers } from './draft.js';
import type { PictureObject } from '../../pictures/recipe.js';

/** Everything here exists once. */
const single = (
  name: string,
  description: string,
  cents: number,
  picture: PictureObject[],
  size: string,
  state: string,
): Draft =>
  goods(name, 'kinder-second-hand', description, one(cents, 1), picture, {
    badges: ['unique'],
    attributes: { Größe: size, Zustand: state },
  });

export const zweiteRunde: ShopOffers = {
  shop: 'kinderkram-zweite-runde',
  offers: [
    single(
      'Schneeanzug dunkelblau',
      'Mit Kapuze und doppeltem Reißverschluss, einmal Rodelberg Tinz hoch und runter. Innen steht noch der Name Emil, den kann man überkleben.',
      1800,
      [g('coat', { hue: 190 }), g('snowflake', { scale: 0.55 })],
      '92',
      'sehr gut',
    ),
    single(
      'Matschhose grün',
      'Dicht an allen Nähten, Träger verstellbar. Knie leicht abgerieben, der Rest wie am ersten Tag.',
      700,
      [g('shorts')],
      '98',
      'gut',
    ),
    single(
      'Wollpullover mit Igel',
      'Handgestrickt von einer Oma aus Debschwitz, die jetzt größere Enkel hat. Kratzt nicht, wurde auf dem eigenen Bauch getestet.',
      1200,
      [d('sweater', '#5f8a6a', '#d9b25f', 'hedgehog')],
      '104',
      'sehr gut',
    ),
    single(
      'Sommerkleid Erdbeere',
      'Baumwolle, Knöpfe am Rücken, dreht sich hervorragend. Ein winziger Grasfleck am Saum, der zum Kleid gehört.',
      650,
      [g('dress', { hue: 150 }), g('strawberry', { scale: 0.55 })],
      '110',
      'gut',
    ),
    single(
      'Winterstiefel Lammfell',
      'Gefüttert, Klettverschluss, Sohle noch griffig. Nur einen milden Winter lang getragen.',
      1500,
      [d('rubberBoot', '#8a6a8f', '#f4efe6', 'snowflake')],
      '27',
      'sehr gut',
    ),
    single(
      'Turnschuhe mit Blinklicht',
      'Der linke blinkt, der rechte nicht mehr, was Kinder überraschend gerecht finden. Innensohlen sind neu.',
      500,
      [g('sneaker', { hue: 280 })],
      '29',
      'gebraucht',
    ),
    single(
      'Schulranzen Delfin',
      'Nur ein halbes Jahr benutzt, weil das Kind inzwischen Raketen mochte. Mit Turnbeutel und Mäppchen, frisch gewaschen.',
      4500,
      [g('schoolBag', { hue: 220 })],
      '16 Liter',
      'sehr gut',
    ),
    single(
      'Laufrad aus Holz',
      'Birke, Luftreifen, Sattel in drei Höhen. Jens von Speichentanz hat die Lager nachgezogen.',
      3500,
      [g('bicycle', { hue: 30, saturation: 0.7 })],
      'ab 2 Jahren',
      'gut',
    ),
    single(
      'Schlitten mit Lehne',
      'Aus Esche, Kufen frisch gewachst, Lehne abnehmbar. Wartet seit drei Jahren auf richtigen Schnee.',
      2800,
      [g('sled')],
      'bis 80 kg',
      'gut',
    ),
    single(
      'Kiste Holzeisenbahn',
      'Vierunddreißig Schienen, zwei Brücken, eine Lok mit Bissspuren. Alles vollzählig, wir haben einen Kreis gebaut.',
      2400,
      [g('locomotive'), d('woodenCrate', '#c79a63', '#b98950', undefined, { scale: 0.85 })],
      'ab 3 Jahren',
      'gut',
    ),
    single(
      'Teddy ohne Namen',
      'Gewaschen, neu gestopft, ein Ohr wieder angenäht. Sucht jemanden, der ihm sagt, wie er heißt.',
      800,
      [g('teddy')],
      '34 cm',
      'repariert',
    ),
    single(
      'Puppenhaus drei Etagen',
      'Selbst gebaut von einem Vater mit viel Zeit, mit Tapete in jedem Zimmer. Möbel sind dabei, die Familie muss einziehen.',
      5500,
      [g('toyHouse')],
      '70 × 50 cm',
      'gut',
    ),
    single(
      'Regenjacke gelb',
      'Wie Kapitäne sie tragen, mit Reflexstreifen. Der Aufhänger ist neu angenäht.',
      900,
      [g('coat', { hue: 20, saturation: 1.4, brightness: 1.15 })],
      '116',
      'sehr gut',
    ),
    single(
      'Bollerwagen klappbar',
      'Trägt zwei Kinder oder ein Picknick, rollt leise. Eine Speiche wurde getauscht, sonst ohne Mängel.',
      6900,
      [d('handcart', '#c79a63', '#cf5872')],
      'bis 60 kg',
      'gut',
    ),
  ],
};
