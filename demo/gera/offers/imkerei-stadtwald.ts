import { d, g } from '../picture.js';
import { goods, service, type ShopOffers, v, one } from './draft.js';

const glass = 50;

export const stadtwald: ShopOffers = {
  shop: 'imkerei-stadtwald',
  offers: [
    goods(
      'Frühlingsblüte cremig',
      'honig-aufstriche',
      'Obstbäume und Löwenzahn, zart gerührt, fast weiß. Der Honig, mit dem das Bienenjahr beginnt.',
      [v('250 g', 390, 40, { deposit: glass }), v('500 g', 650, 56, { deposit: glass })],
      [d('preserveJar', '#f0dca0', '#f3f0ea', 'bee')],
      { badges: ['regional'], attributes: { Pfand: 'Glas 0,50 €' } },
    ),
    goods(
      'Sommertracht flüssig',
      'honig-aufstriche',
      'Linde und Brombeere aus dem Stadtwald, mit einem Hauch Minze. Bleibt bis Weihnachten flüssig, danach hilft warmes Wasser.',
      [v('250 g', 390, 35, { deposit: glass }), v('500 g', 650, 48, { deposit: glass })],
      [d('preserveJar', '#d99a1e', '#f3f0ea', 'bee')],
      { badges: ['regional'], attributes: { Pfand: 'Glas 0,50 €' } },
    ),
    goods(
      'Waldhonig dunkel',
      'honig-aufstriche',
      'Honigtau von Fichten und Eichen, würzig wie Malz. Gibt es nur in Jahren mit Läusen, die niemand sonst mag.',
      one(790, 18, { content: '500 g', deposit: glass }),
      [d('preserveJar', '#7a4212', '#f3f0ea', 'fir')],
      { badges: ['regional'] },
    ),
    goods(
      'Robinienhonig',
      'honig-aufstriche',
      'Von den Bäumen am Elsterufer, goldklar und mild. Kristallisiert so gut wie nie und süßt Tee, ohne sich aufzudrängen.',
      one(720, 25, { content: '500 g', deposit: glass }),
      [d('preserveJar', '#f2c94c', '#f3f0ea', 'herb')],
      { badges: ['regional'] },
    ),
    goods(
      'Wabenhonig im Stück',
      'honig-aufstriche',
      'Aus dem Rähmchen geschnitten, mit Wachs, wie die Bienen ihn gebaut haben. Kauen, Wachs ausspucken, staunen.',
      one(890, 6, { content: '200 g' }),
      [g('honeyPot')],
      { badges: ['regional'] },
    ),
    goods(
      'Honigsenf',
      'honig-aufstriche',
      'Sommerhonig und Senfkörner aus dem Altenburger Land, grob gemahlen. Zu Bratwurst, Käse oder einfach zum Ei.',
      one(490, 22, { content: '190 g' }),
      [d('preserveJar', '#c9a227', '#7d9a34', 'bee')],
      { attributes: { Allergene: 'Senf' }, badges: ['regional'] },
    ),
    goods(
      'Met Elsternebel',
      'wein',
      'Honigwein, halbtrocken, acht Monate gereift. Kühl im Sommer, heiß mit Nelke zum Märchenmarkt.',
      one(1090, 20, { content: '0,75 l' }),
      [d('wineBottle', '#c98a2b', '#7a5230', 'bee')],
      { attributes: { Alkohol: '11 % vol' }, badges: ['regional'] },
    ),
    goods(
      'Bienenwachskerze Tannenzapfen',
      'kerzen-licht',
      'Aus eigenem Wachs gegossen, brennt zwölf Stunden und riecht nach Sommer. Der Docht steht nie schief.',
      [v('einzeln', 690, 26), v('im Vierer-Set', 2490, 8)],
      [g('candle', { hue: 15 }), g('fir', { scale: 0.7 })],
      { attributes: { Material: 'Bienenwachs' } },
    ),
    goods(
      'Lippenpflege Bienenwachs',
      'hautpflege',
      'Wachs, Honig und Sonnenblumenöl, in kleine Dosen gegossen. Hält den Winter über geschmeidig und schmeckt verdächtig gut.',
      one(490, 28, { content: '15 ml' }),
      [d('creamPot', '#f2c94c', '#fffaf0', 'bee')],
    ),
    goods(
      'Blütenpollen getrocknet',
      'naturkost',
      'Bunte Kügelchen, die die Bienen an den Beinen heimtragen. Ein Teelöffel ins Müsli, langsam anfangen.',
      one(790, 14, { content: '125 g' }),
      [d('preserveJar', '#e8b84a', '#b98a5a', 'sunflower')],
    ),
    goods(
      'Honigbonbons',
      'suesses',
      'Von einer Zuckersiederei in Zeulenroda mit unserem Waldhonig gekocht. Kleben nicht und kratzen nicht.',
      one(350, 32, { content: '100 g' }),
      [g('sweet', { hue: 30 })],
      { badges: ['regional'] },
    ),
    service(
      'Bienenpatenschaft für ein Jahr',
      'unterricht',
      'Ein Volk bekommt deinen Namen, du zwei Besuche am Stand, Schleudern inklusive, und sechs Gläser Honig. Schutzkleidung leihen wir.',
      [v('eine Patenschaft', 9500, 10)],
      [g('bee'), g('daisy', { scale: 0.75 })],
    ),
  ],
};
