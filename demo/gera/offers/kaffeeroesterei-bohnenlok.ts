import { d, g } from '../picture.js';
import { goods, service, type ShopOffers, v, one } from './draft.js';

const grind = (small: number, large: number, stock: number) => [
  v('ganze Bohne, 250 g', small, stock),
  v('gemahlen für Filter, 250 g', small, Math.ceil(stock / 2)),
  v('ganze Bohne, 1 kg', large, Math.ceil(stock / 3)),
];

export const bohnenlok: ShopOffers = {
  shop: 'kaffeeroesterei-bohnenlok',
  gtin: true,
  offers: [
    goods(
      'Espresso Volldampf',
      'kaffee',
      'Dunkel, Schokolade und Nuss, mit einem Fünftel Robusta für die Crema. Die Hausmischung seit dem ersten Tag.',
      grind(890, 2990, 40),
      [d('paperBag', '#4a2f22', '#e8c872', 'locomotive')],
    ),
    goods(
      'Filterkaffee Frühschicht',
      'kaffee',
      'Mild und rund, aus Brasilien und Peru, ohne Säure, die den Magen ärgert. Läuft in halb Gera durch die Maschine.',
      grind(790, 2690, 52),
      [d('paperBag', '#8a5a3a', '#f2d28b', 'cup')],
    ),
    goods(
      'Äthiopien Yirgacheffe',
      'kaffee',
      'Hell geröstet, schmeckt nach Zitrone und Jasmin und erst danach nach Kaffee. Für den Handfilter und neugierige Menschen.',
      [v('ganze Bohne, 250 g', 1090, 18), v('gemahlen für Filter, 250 g', 1090, 9)],
      [d('paperBag', '#c98a2b', '#fff3d6', 'lemon')],
    ),
    goods(
      'Guatemala Nebelhang',
      'kaffee',
      'Kakao, Pflaume, ein bisschen Rauch, von einer Kooperative mit 61 Familien. Direkt gekauft, der Preis steht auf der Tüte.',
      [v('ganze Bohne, 250 g', 990, 22), v('ganze Bohne, 1 kg', 3390, 8)],
      [d('paperBag', '#3d5a4a', '#e8c872', 'mountain')],
    ),
    goods(
      'Entkoffeiniert Abendzug',
      'kaffee',
      'Mit Wasser und Kohlensäure entkoffeiniert, schmeckt trotzdem nach etwas. Für Leute, die nach acht noch eine Tasse wollen.',
      one(920, 20, { content: '250 g' }),
      [d('paperBag', '#4a4a6b', '#d7caef', 'moon')],
    ),
    goods(
      'Malzkaffee Kinderwagen',
      'kaffee',
      'Gerste und Zichorie, in derselben Trommel geröstet, ohne Koffein. Mit heißer Milch wie bei der Oma.',
      one(590, 24, { content: '250 g' }),
      [d('paperBag', '#c9a26a', '#7a5230', 'rice')],
      { attributes: { Allergene: 'Gerste' } },
    ),
    goods(
      'Röstpaket Probefahrt',
      'kaffee',
      'Vier Kaffees zu je hundert Gramm, vom Espresso bis zum Äthiopier. Dazu ein Zettel mit Mahlgrad und Wassermenge.',
      one(1590, 14, { content: '400 g' }),
      [d('carton', '#6b4226', '#e8c872', 'locomotive')],
    ),
    goods(
      'Schokobohnen',
      'suesses',
      'Geröstete Kaffeebohnen in dunkler Schokolade, macht wach und süchtig. In der Dose mit der Lok.',
      one(590, 27, { content: '100 g' }),
      [d('tin', '#7a3b2a', '#d9b25f', 'locomotive')],
      { attributes: { Allergene: 'Milch, Soja' } },
    ),
    goods(
      'Handfilter aus Porzellan',
      'kueche',
      'Mit gewundenen Rillen, damit das Wasser Zeit hat. Passt auf Becher und Kannen, wird in der Maschine sauber.',
      [v('Größe 2', 2290, 11), v('Größe 4', 2690, 6)],
      [d('mug', '#fbf7f0', '#7a3b2a'), d('paperBag', '#8a5a3a', '#f2d28b', 'cup')],
      { attributes: { Material: 'Porzellan' } },
    ),
    goods(
      'Filterpapier ungebleicht',
      'kueche',
      'Aus Fasern der Kaffeekirsche, kompostierbar samt Satz. Hundert Stück reichen für einen Winter.',
      [v('Größe 2, 100 Stück', 390, 40), v('Größe 4, 100 Stück', 450, 35)],
      [d('carton', '#d9b98a', '#7a5230', 'leaves')],
    ),
    goods(
      'Handmühle Walnuss',
      'kueche',
      'Kegelmahlwerk aus Stahl, Gehäuse aus Nussbaum, siebzehn Stufen. Dreißig Umdrehungen für eine Tasse, das zählt als Sport.',
      one(8900, 4),
      [d('tin', '#6b4226', '#cbd4df', 'gear'), g('cup', { scale: 0.75 })],
      { attributes: { Material: 'Stahl, Nussbaum' } },
    ),
    goods(
      'Emaillebecher Lok',
      'keramik-geschirr',
      'Weiß mit blauem Rand, aufgedruckt die Röstmaschine Erna. Schlägt er ab, wird er nur schöner.',
      one(1390, 30),
      [d('mug', '#fbf7f0', '#3f7fb8', 'locomotive')],
      { attributes: { Material: 'Emaille' } },
    ),
    service(
      'Röstabend mit Erna',
      'kurse',
      'Zwei Stunden an der Maschine, jeder röstet eine eigene Trommel und nimmt ein Pfund mit nach Hause. Erster Donnerstag im Monat, 18 Uhr.',
      [v('Platz', 3500, 8)],
      [g('locomotive'), d('paperBag', '#4a2f22', '#e8c872', 'locomotive')],
    ),
  ],
};
