import { d, g } from '../picture.js';
import { goods, one, service, type ShopOffers, v } from './draft.js';

const colours = (cents: number, list: [string, number][]) =>
  list.map(([name, stock]) => v(`${name}, 50 g`, cents, stock));

export const naehkaestchen: ShopOffers = {
  shop: 'naehkaestchen-bunt',
  gtin: true,
  offers: [
    goods(
      'Wolle Zopfmuster',
      'wolle-garn',
      'Merino mit etwas Baumwolle, Lauflänge 125 Meter, zeigt jedes Muster klar. Wäscht sich kalt in der Maschine.',
      colours(495, [
        ['natur', 40],
        ['petrol', 32],
        ['rost', 28],
        ['beere', 4],
      ]),
      [g('yarn'), g('yarn', { hue: 150, scale: 0.9 }), g('yarn', { hue: 300, scale: 0.8 })],
      { attributes: { Material: '80 % Merino, 20 % Baumwolle', Nadelstärke: '4' } },
    ),
    goods(
      'Sockenwolle vierfädig',
      'wolle-garn',
      'Selbstmusternd, mit Polyamid verstärkt, ein Knäuel reicht für ein Paar. Wer Größe 46 strickt, nimmt zwei.',
      [v('Herbstwald, 100 g', 790, 26), v('Elsterufer, 100 g', 790, 22), v('Rathausnacht, 100 g', 790, 15)],
      [g('yarn', { hue: 180 }), g('socks', { scale: 0.85 })],
      { attributes: { Material: '75 % Schurwolle, 25 % Polyamid' } },
    ),
    goods(
      'Thüringer Schafwolle',
      'wolle-garn',
      'Ungefärbt, riecht noch ein bisschen nach Stall, gesponnen in einer Mühle bei Greiz. Für Jacken, die den Regen nicht fürchten.',
      one(850, 20, { content: '100 g' }),
      [g('sheep'), g('yarn', { saturation: 0.1, brightness: 1.2, scale: 0.8 })],
      { badges: ['regional'] },
    ),
    goods(
      'Baumwollstoff Dahlienwiese',
      'stoffe',
      'Webware, 150 Zentimeter breit, bedruckt mit großen Blüten. Vorwaschen bei vierzig Grad, sie läuft zwei Zentimeter ein.',
      [v('0,5 m', 695, 40), v('1 m', 1390, 40), v('3 m', 3990, 10)],
      [d('foldedCloth', '#cf5872', '#f2a65a', 'hibiscus')],
      { attributes: { Material: '100 % Baumwolle', Breite: '150 cm' } },
    ),
    goods(
      'Leinen vorgewaschen',
      'stoffe',
      'Mittelschwer, weich und griffig, für Kleider und Vorhänge. Aus einem Restposten einer Weberei bei Zittau.',
      [v('natur, 1 m', 1990, 25), v('taubenblau, 1 m', 1990, 18), v('moos, 1 m', 1990, 12)],
      [d('foldedCloth', '#c9b89a', '#7f9fbf')],
      { attributes: { Material: '100 % Leinen', Breite: '140 cm' } },
    ),
    goods(
      'Jersey Ringel',
      'stoffe',
      'Dehnbar in beide Richtungen, für Kinderhosen und Mützen. Franst nicht aus, wenn man mutig schneidet.',
      [v('blau-weiß, 1 m', 1590, 22), v('rot-weiß, 1 m', 1590, 19)],
      [d('foldedCloth', '#3f7fb8', '#f4efe6')],
      { attributes: { Material: '95 % Baumwolle, 5 % Elasthan' } },
    ),
    goods(
      'Wollwalk dunkelgrün',
      'stoffe',
      'Vierhundert Gramm auf den Meter, winddicht, für Jacken ohne Futter. Letzter Ballen, danach ist die Farbe Geschichte.',
      one(2890, 7, { content: '1 m' }),
      [d('foldedCloth', '#3d5a4a', '#66804a')],
      { attributes: { Material: '100 % Schurwolle', Breite: '145 cm' } },
    ),
    goods(
      'Nähgarn Allesnäher',
      'naehzubehoer',
      'Zweihundert Meter, reißfest, in achtundvierzig Farben, wir suchen die passende heraus. Farbe bitte ins Notizfeld schreiben.',
      one(320, 90),
      [g('thread')],
    ),
    goods(
      'Knöpfe aus Steinnuss',
      'naehzubehoer',
      'Vierloch, achtzehn Millimeter, sechs Stück auf der Karte. Fühlen sich an wie Elfenbein, sind aber ein Samen.',
      [v('natur', 390, 24), v('braun', 390, 20)],
      [g('safetyPin', { scale: 0.85 }), g('thread', { hue: 190 })],
    ),
    goods(
      'Stoffschere 21 Zentimeter',
      'naehzubehoer',
      'Geschmiedet in Steinbach, schneidet vier Lagen Denim. Wer damit Papier schneidet, bekommt Hausverbot.',
      one(3990, 9),
      [g('scissors')],
    ),
    goods(
      'Stricknadeln Bambus',
      'naehzubehoer',
      'Leicht, warm in der Hand, klappern nicht im Zug. Als Paar oder fünf kurze für Socken.',
      [v('Paar, Stärke 4', 690, 18), v('Nadelspiel, Stärke 2,5', 790, 16)],
      [g('yarn', { hue: 60 }), g('needle', { scale: 0.8 })],
    ),
    goods(
      'Stickset Simsonbrunnen',
      'naehzubehoer',
      'Rahmen, Leinen, Garn und Vorlage für einen kleinen Löwen. Auch für Leute, deren letzter Kreuzstich in der dritten Klasse war.',
      one(2290, 11),
      [g('needle'), g('fountain', { scale: 0.8 })],
      { badges: ['regional'] },
    ),
    goods(
      'Flickenset Hosenknie',
      'naehzubehoer',
      'Acht Aufbügelflicken mit Tieren, halten auch Rutschen stand. Vorher trotzdem einmal ringsum nähen.',
      one(590, 34),
      [g('jeans'), g('fox', { scale: 0.55 })],
    ),
    service(
      'Nähmaschinenführerschein',
      'kurse',
      'Drei Stunden von Einfädeln bis Rückwärtsnaht, am Ende gibt es einen Beutel und einen Ausweis. Donnerstag 17 Uhr, ab zehn Jahren.',
      [v('Platz', 2900, 6)],
      [g('thread', { hue: 300 }), g('shoppingBags', { scale: 0.85 })],
    ),
  ],
};
