import { d, g } from '../picture.js';
import { goods, one, service, type ShopOffers, v } from './draft.js';

const sizes = (from: number, cents: number, stock: number[]) =>
  stock.map((pieces, i) => v(`${from + i}`, cents, pieces));

export const elsterlauf: ShopOffers = {
  shop: 'sportladen-elsterlauf',
  gtin: true,
  offers: [
    goods(
      'Laufschuh Uferweg Damen',
      'laufen-fitness',
      'Neutral, mittlere Dämpfung, für Asphalt und festen Kies. Vor dem Kauf fünf Minuten aufs Laufband, danach passt er.',
      sizes(37, 12900, [3, 5, 6, 5, 4, 2]),
      [g('sneaker')],
      { attributes: { Gewicht: '245 g' } },
    ),
    goods(
      'Laufschuh Uferweg Herren',
      'laufen-fitness',
      'Derselbe Aufbau, breiterer Vorfuß, hält etwa achthundert Kilometer. Das Innenfutter ist aus einem Stück, da scheuert nichts.',
      sizes(41, 12900, [4, 5, 6, 5, 3, 2]),
      [g('sneaker', { hue: 140 })],
      { attributes: { Gewicht: '290 g' } },
    ),
    goods(
      'Trailschuh Stadtwald',
      'laufen-fitness',
      'Grobes Profil für Wurzeln und Geraer Lehm, trocknet über Nacht. Zehenkappe, die Steine ernst nimmt.',
      sizes(39, 13900, [2, 3, 4, 4, 3, 2]),
      [g('sneaker', { hue: 60 })],
    ),
    goods(
      'Laufshirt Merino',
      'laufen-fitness',
      'Riecht auch nach drei Läufen nicht, wärmt feucht und kühlt trocken. Flache Nähte, Reflexstreifen hinten.',
      ['S', 'M', 'L', 'XL'].map((size, i) => v(size, 5990, [6, 9, 8, 4][i] ?? 0)),
      [g('singlet', { hue: 150 })],
      { attributes: { Material: '85 % Merino, 15 % Polyamid' } },
    ),
    goods(
      'Stirnlampe Frühschicht',
      'laufen-fitness',
      'Dreihundert Lumen, sitzt, ohne zu wippen, lädt in zwei Stunden. Für Läufe, bei denen der Bäcker schon Licht hat.',
      one(4490, 12),
      [g('torch', { hue: 180 })],
    ),
    goods(
      'Springseil schnell',
      'laufen-fitness',
      'Stahlseil, Kugellager, auf Körperlänge kürzbar. Zehn Minuten davon, dann ist Pause verdient.',
      one(1490, 19),
      [g('knot', { hue: 120 }), g('stopwatch', { scale: 0.75 })],
    ),
    goods(
      'Gymnastikmatte Kork',
      'laufen-fitness',
      'Rutscht nicht, riecht nach Wein und rollt sich brav zusammen. Oberseite Kork, unten Naturkautschuk.',
      one(5490, 8),
      [d('rolledMat', '#c79a63', '#5e4d3b')],
      { attributes: { Größe: '183 × 61 cm' } },
    ),
    goods(
      'Fußball Bolzplatz',
      'ball-freizeit',
      'Für harten Boden genäht, hält die Form und verliert kaum Luft. Fair gefertigt, mit Siegel.',
      [v('Größe 4', 2490, 14), v('Größe 5', 2490, 20)],
      [g('football')],
    ),
    goods(
      'Tischtennisschläger Rundlauf',
      'ball-freizeit',
      'Gute Belagkontrolle, fairer Preis, für die Betonplatten in Bieblach. Zwei Stück mit Hülle.',
      one(2990, 11),
      [g('tableTennis')],
    ),
    goods(
      'Federballset Wiesengrün',
      'ball-freizeit',
      'Zwei Schläger aus Stahl, drei Bälle, die auch bei Lüftchen fliegen. Netz darf man sich denken.',
      one(2490, 13),
      [g('badminton')],
    ),
    goods(
      'Tagesrucksack Osterstein',
      'draussen-wandern',
      'Zweiundzwanzig Liter, Netzrücken, Regenhülle im Bodenfach. Wir füllen ihn zur Probe mit Sandsäckchen.',
      [v('moos', 7990, 7), v('blau', 7990, 9)],
      [g('schoolBag', { hue: 150, saturation: 0.7 })],
      { attributes: { Volumen: '22 l' } },
    ),
    goods(
      'Trinkflasche Edelstahl',
      'draussen-wandern',
      'Isoliert, 0,75 Liter, Deckel passt auf alle Größen. Delle dazu, dann ist es deine.',
      [v('blank', 2490, 22), v('rot', 2690, 14)],
      [d('milkBottle', '#9fb0bd', '#cf5872', 'mountain')],
    ),
    goods(
      'Wanderstöcke Rennsteig',
      'draussen-wandern',
      'Aluminium, dreiteilig, Korkgriff, mit Gummipuffern für das Pflaster. Knie danken es bergab.',
      one(6990, 6),
      [g('mountain'), g('hikingBoot', { scale: 0.75 })],
    ),
    service(
      'Laufanalyse auf dem Band',
      'unterricht',
      'Zwanzig Minuten mit Kamera von hinten und der Seite, dazu ein Blatt mit drei Übungen. Beim Schuhkauf inklusive.',
      [v('20 Minuten', 2900, 12)],
      [g('stopwatch'), g('sneaker', { scale: 0.85 })],
    ),
  ],
};
