import { d, g } from '../picture.js';
import { goods, service, type ShopOffers, v, one } from './draft.js';

export const osterblick: ShopOffers = {
  shop: 'sehwerk-osterblick',
  gtin: true,
  offers: [
    goods(
      'Lesebrille Feierabend',
      'brillen',
      'Leicht, mit Federbügeln, in einem Etui aus Filz. Für die Zeitung, nicht fürs Autofahren.',
      ['+1,0', '+1,5', '+2,0', '+2,5', '+3,0'].map((power, i) => v(`${power} dpt`, 2400, [9, 14, 16, 11, 6][i] ?? 0)),
      [g('glasses')],
      { attributes: { Material: 'Acetat' } },
    ),
    goods(
      'Lesebrille zum Falten',
      'brillen',
      'Klappt auf Streichholzschachtelgröße zusammen und verschwindet in der Hosentasche. Wiederfinden muss man sie selbst.',
      [v('+1,5 dpt', 2900, 7), v('+2,0 dpt', 2900, 8), v('+2,5 dpt', 2900, 0)],
      [g('glasses', { hue: 320 }), g('pouch', { scale: 0.7 })],
    ),
    goods(
      'Sonnenbrille Uferweg',
      'brillen',
      'Polarisiert, Kategorie 3, spiegelt auf dem Wasser nicht. Passt auch auf schmale Nasen.',
      [v('schwarz', 7900, 6), v('Horn', 7900, 5)],
      [g('sunglasses')],
    ),
    goods(
      'Kindersonnenbrille Frechdachs',
      'brillen',
      'Biegsam, bruchfest, mit Band, ab zwei Jahren. Wer sie kaputt bekommt, erhält eine neue.',
      [v('rot', 2490, 8), v('blau', 2490, 9)],
      [g('sunglasses', { hue: 120, brightness: 1.5 })],
    ),
    goods(
      'Brillenputztuch Dahlie',
      'brillen',
      'Mikrofaser, waschbar, bedruckt mit einem Foto aus Langenberg. Reinigt auch Telefone.',
      one(390, 60),
      [d('foldedCloth', '#9fc0de', '#cf5872', 'hibiscus')],
    ),
    goods(
      'Brillenkette Perle',
      'brillen',
      'Aus Glasperlen, gefädelt in Lusan von einer Kundin, jede Kette anders. Hält die Brille dort, wo man sie sucht.',
      [v('bernstein', 1990, 6), v('meergrün', 1990, 5)],
      [g('beads', { hue: 20 })],
      { badges: ['regional'], gtin: false },
    ),
    goods(
      'Pflegespray mit Tuch',
      'brillen',
      'Ohne Alkohol, schont die Entspiegelung, nachfüllbar bei uns. Fünfzig Milliliter reichen ein halbes Jahr.',
      one(690, 32),
      [d('tube', '#9fd3e0', '#f4f6f8', 'sparkles')],
    ),
    service(
      'Sehtest mit Protokoll',
      'sehen-hoeren',
      'Eine halbe Stunde, drei Messungen, ein ehrliches Ergebnis zum Mitnehmen. Wer danach eine Brille machen lässt, bekommt den Betrag angerechnet.',
      [v('für Erwachsene', 1500, 20), v('für Kinder', 900, 12)],
      [g('glasses', { hue: 200 }), g('page')],
    ),
    service(
      'Bildschirmberatung',
      'sehen-hoeren',
      'Wir messen Abstand und Haltung, wenn möglich mit deinem Laptop dabei. Danach weißt du, ob es die Brille ist oder der Stuhl.',
      [v('45 Minuten', 3900, 10)],
      [g('computer'), g('glasses', { scale: 0.75 })],
    ),
    service(
      'Brille richten und Schrauben ersetzen',
      'reparatur',
      'Bügel, Nasenpads, Schrauben, meist in zehn Minuten. Auch für Brillen, die woanders gekauft sind.',
      [v('Fassung richten', 500, 30), v('Nasenpads neu', 900, 30)],
      [g('glasses', { hue: 60 }), g('screwdriver', { scale: 0.8 })],
    ),
  ],
};
