import { d, g } from '../picture.js';
import { goods, type ShopOffers, v, one } from './draft.js';

const jar = 100;

export const glaskorn: ShopOffers = {
  shop: 'unverpackt-glaskorn',
  offers: [
    goods(
      'Haferflocken zart',
      'vorrat',
      'Aus Hafer vom Feld bei Wünschendorf, in Papier gefüllt. Die Tüte darf beim nächsten Mal wieder mit.',
      [v('250 g', 73, 60), v('500 g', 145, 60), v('1 kg', 285, 40)],
      [d('preserveJar', '#e6d3ac', '#b98a5a', 'rice')],
      { attributes: { Allergene: 'Hafer' }, badges: ['regional'] },
    ),
    goods(
      'Rote Linsen',
      'vorrat',
      'Geschält, in zehn Minuten weich, ohne Einweichen. Reicht für zwei große Töpfe Suppe.',
      [v('500 g', 249, 35), v('1 kg', 479, 20)],
      [d('preserveJar', '#d9764a', '#b98a5a', 'seedling')],
    ),
    goods(
      'Kidneybohnen',
      'vorrat',
      'Getrocknet, dunkelrot, über Nacht einzuweichen. Ein Kilo ersetzt sechs Dosen.',
      one(399, 25, { content: '1 kg' }),
      [d('preserveJar', '#7a2f34', '#b98a5a', 'beans')],
    ),
    goods(
      'Bandnudeln mit Ei',
      'vorrat',
      'Eine kleine Nudelmacherin in Weida trocknet sie zwei Tage auf Holzgestellen. Sie brauchen viel Wasser und sieben Minuten.',
      one(340, 28, { content: '500 g' }),
      [d('paperBag', '#f0d58a', '#b98a5a', 'egg')],
      { attributes: { Allergene: 'Weizen, Ei' }, badges: ['regional'] },
    ),
    goods(
      'Haselnusskerne',
      'vorrat',
      'Ungeröstet, mit Haut, ganz. Im Pfandglas bleiben sie ein halbes Jahr knackig.',
      [v('250 g', 549, 22, { deposit: jar }), v('500 g', 1049, 12, { deposit: jar })],
      [d('preserveJar', '#a9794e', '#d9b25f', 'chestnut')],
      { attributes: { Allergene: 'Haselnüsse', Pfand: 'Mehrwegglas 1,00 €' } },
    ),
    goods(
      'Studentenfutter Elsterwiese',
      'suesses',
      'Walnüsse, Apfelringe, Rosinen und Sonnenblumenkerne, von uns gemischt. Ohne Schwefel und ohne Öl.',
      one(429, 30, { content: '250 g' }),
      [d('preserveJar', '#c49058', '#d9b25f', 'peanuts')],
      { attributes: { Allergene: 'Walnüsse' } },
    ),
    goods(
      'Dunkle Schokobrocken',
      'suesses',
      'Siebzig Prozent, vom großen Block geschlagen, jeder Brocken anders. Wer fragt, bekommt die Krümel dazu.',
      one(389, 24, { content: '150 g' }),
      [g('chocolate')],
    ),
    goods(
      'Kräutersalz vom Hofgut',
      'oel-essig-gewuerze',
      'Steinsalz mit Liebstöckel, Thymian und getrockneten Möhren. Gemahlen wird erst beim Abfüllen.',
      one(350, 26, { content: '100 g' }),
      [g('salt'), g('herb', { scale: 0.8 })],
      { attributes: { Allergene: 'Sellerie' } },
    ),
    goods(
      'Flüssigwaschmittel Olivenseife',
      'putzen-waschen',
      'Biologisch abbaubar, für 20 bis 60 Grad, ohne Duft. Die Flasche ist aus Glas, bitte nicht auf die Maschine stellen.',
      [v('1 l', 590, 30, { deposit: jar }), v('3 l', 1650, 10, { deposit: jar })],
      [d('juiceBottle', '#a9c98a', '#3c9267', 'bubbles')],
    ),
    goods(
      'Spülmittel Zitrone',
      'putzen-waschen',
      'Zwei Spritzer genügen, es schäumt weniger und löst trotzdem Fett. Nachfüllen kostet beim nächsten Mal zwanzig Cent weniger.',
      one(380, 34, { content: '500 ml', deposit: jar }),
      [d('juiceBottle', '#f0d84a', '#7d9a34', 'lemon')],
    ),
    goods(
      'Natron',
      'putzen-waschen',
      'Das Pulver gegen alles: Abfluss, Turnschuhe, Kühlschrankgeruch und angebrannte Töpfe. In Papier, mit kleiner Anleitung.',
      one(290, 40, { content: '500 g' }),
      [d('paperBag', '#f4f1ea', '#278a93', 'sparkles')],
    ),
    goods(
      'Bienenwachstuch',
      'kueche',
      'Bedruckte Baumwolle mit Wachs von Bernd Hoyers Bienen. Hält ein Jahr, kommt dann auf den Kompost.',
      [v('klein', 590, 18), v('mittel', 790, 22), v('groß', 1090, 9)],
      [d('foldedCloth', '#e8c04a', '#c98a2b', 'bee')],
      { attributes: { Material: 'Baumwolle, Bienenwachs' }, badges: ['regional'] },
    ),
    goods(
      'Spülbürste Buche',
      'kueche',
      'Griff aus Buche, Borsten aus Agave, der Kopf lässt sich wechseln. Trocknet aufgehängt am schnellsten.',
      [v('Bürste', 490, 25), v('Ersatzkopf', 190, 40)],
      [g('sponge'), g('bubbles', { scale: 0.7 })],
    ),
    goods(
      'Seifenstück Dahlie',
      'hautpflege',
      'Mit Tonerde rosa gefärbt, riecht zart nach Geranie. Ohne Verpackung, nur mit einer Banderole aus Saatpapier.',
      one(450, 31, { content: '90 g' }),
      [d('soapBar', '#e8a5b4', '#fff3ee', 'hibiscus')],
    ),
  ],
};
