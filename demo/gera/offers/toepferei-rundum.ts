import { d, g } from '../picture.js';
import { goods, service, type ShopOffers, v, one } from './draft.js';

const stoneware = { Material: 'Steinzeug', Pflege: 'spülmaschinenfest' };
const blue = '#3566a8';
const white = '#f4efe6';

export const rundum: ShopOffers = {
  shop: 'toepferei-rundum',
  offers: [
    goods(
      'Becher Blaupunkt',
      'keramik-geschirr',
      'Weiß mit getupftem Blau, freigedreht, liegt rund in der Hand. Fasst einen großen Kaffee und einen kleinen Trost.',
      [v('0,25 l', 1600, 14), v('0,35 l', 1800, 18)],
      [d('mug', white, blue)],
      { attributes: stoneware, badges: ['regional'], slug: 'becher-getupft' },
    ),
    goods(
      'Becher nachtblau',
      'keramik-geschirr',
      'Ganz in Kobalt getaucht, nur der Rand bleibt hell. Jeder hat eine andere Tiefe, je nachdem, wo er im Ofen stand.',
      one(1900, 12),
      [d('mug', blue, white)],
      { attributes: stoneware, badges: ['regional'] },
    ),
    goods(
      'Müslischale',
      'keramik-geschirr',
      'Hoher Rand, damit nichts überschwappt, innen glatt glasiert. Stapelt sich zu viert wackelfrei.',
      [v('einzeln', 2200, 16), v('Viererset', 7900, 4)],
      [d('bowl', white, blue)],
      { attributes: stoneware, badges: ['regional'] },
    ),
    goods(
      'Teller flach mit Ring',
      'keramik-geschirr',
      'Sechsundzwanzig Zentimeter, mit einem blauen Ring aus einem einzigen Pinselstrich. Leicht uneben, das merkt nur die Erbse.',
      [v('26 cm', 2800, 20), v('20 cm', 2100, 17)],
      [d('plateDish', '#fbf7f0', blue)],
      { attributes: stoneware, badges: ['regional'] },
    ),
    goods(
      'Kloßschüssel',
      'keramik-geschirr',
      'Für zehn Klöße, mit zwei Griffen und einem Deckel, der die Wärme hält. Vor dem Festtag bestellen, es gibt nie genug.',
      one(6800, 5),
      [d('cookingPot', white, blue)],
      { attributes: stoneware, badges: ['regional'] },
    ),
    goods(
      'Vase Elsterbogen',
      'keramik-geschirr',
      'Bauchig mit engem Hals, für drei Stiele oder einen Zweig. Die Glasur läuft wie Wasser über eine Stufe.',
      one(4900, 7),
      [d('vase', blue, white)],
      { attributes: { Material: 'Steinzeug', Höhe: '24 cm' }, badges: ['regional'] },
    ),
    goods(
      'Vase Einzelstück Craquelé',
      'keramik-geschirr',
      'Mit feinen Rissen in der Glasur, die beim Abkühlen gesungen haben. Signiert und datiert, es gibt nur diese eine.',
      one(14500, 1),
      [d('vase', '#cfd8bd', '#8a5a3a')],
      { badges: ['unique', 'regional'], attributes: { Material: 'Steinzeug', Höhe: '31 cm' } },
    ),
    goods(
      'Teekanne mit Bambusgriff',
      'keramik-geschirr',
      'Fasst einen Liter, gießt, ohne zu tropfen, darauf bin ich stolz. Das Sieb ist eingedreht.',
      one(8900, 3),
      [g('teapot', { hue: 220 })],
      { attributes: stoneware },
    ),
    goods(
      'Milchkännchen',
      'keramik-geschirr',
      'So klein, dass es in eine Hand passt, und so standfest, dass es bleibt. Auch als Vase für Gänseblümchen.',
      one(1700, 9),
      [d('mug', '#fbf7f0', '#9fc0de', 'daisy')],
      { attributes: stoneware },
    ),
    goods(
      'Schälchen zweite Wahl',
      'keramik-geschirr',
      'Mit kleinen Fehlern: eine Blase, ein schiefer Fuß, ein Fingerabdruck. Zum Wegwerfen viel zu schade, darum günstiger.',
      one(700, 22),
      [d('bowl', '#e8dccb', '#9fc0de')],
      { attributes: stoneware },
    ),
    goods(
      'Namensbecher',
      'keramik-geschirr',
      'Mit deinem Wunschnamen, von Hand in den feuchten Ton gestempelt. Dauert vier Wochen, weil er zweimal in den Ofen muss.',
      one(2600, 15),
      [d('mug', '#f7e9dc', '#b3603f', 'redHeart')],
      { withdrawal: 'none_custom', badges: ['made_to_order'], attributes: stoneware },
    ),
    service(
      'Abendkurs an der Scheibe',
      'kurse',
      'Drei Stunden, acht Leute, zwei Stücke zum Behalten, gebrannt und glasiert. Termine jeden zweiten Mittwoch um 18 Uhr.',
      [v('ein Abend', 4500, 16), v('Fünferkarte', 19900, 4)],
      [g('amphora'), d('bowl', '#d9a58c', '#b3603f', undefined, { scale: 0.7 })],
    ),
    service(
      'Familientag Ton',
      'kurse',
      'Sonntags von zehn bis zwei, Kinder ab fünf, Große dürfen mitmatschen. Schürzen sind da, Wechselsachen bitte mitbringen.',
      [v('ein Kind mit Begleitung', 3200, 10)],
      [d('bowl', '#d9a58c', '#b3603f'), g('teddy', { scale: 0.7 })],
    ),
  ],
};
