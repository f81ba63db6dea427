import { d, g } from '../picture.js';
import { goods, one, service, type ShopOffers, v } from './draft.js';

export const lockenzeit: ShopOffers = {
  shop: 'salon-lockenzeit',
  offers: [
    service(
      'Damenschnitt mit Waschen und Föhnen',
      'friseur',
      'Eine Stunde für einen Kopf, mit Beratung vor dem Spiegel und Kopfmassage am Becken. Den Termin vereinbaren wir nach der Bestellung.',
      [v('kurz', 4200, 16), v('lang', 4900, 14)],
      [g('scissors'), g('comb', { scale: 0.85 })],
    ),
    service(
      'Herrenschnitt',
      'friseur',
      'Mit Schere oder Maschine, Nacken ausrasiert, Haare im Kragen ausgebürstet. Dauert so lange, bis es sitzt.',
      [v('Schnitt', 2800, 20), v('Schnitt und Bart', 3900, 12)],
      [g('barberPole')],
    ),
    service(
      'Lockenschnitt trocken',
      'friseur',
      'Strähne für Strähne im trockenen Haar, danach gepflegt und luftgetrocknet. Bitte mit offenen, ungestylten Locken kommen.',
      [v('90 Minuten', 6900, 8)],
      [g('comb', { hue: 300 }), g('lotion', { scale: 0.85 })],
    ),
    service(
      'Kinderschnitt',
      'friseur',
      'Bis zwölf Jahre, mit Bilderbuch und Bonbon, ohne Drama. Der erste Schnitt bekommt eine Locke im Umschlag.',
      [v('bis 6 Jahre', 1500, 15), v('7 bis 12 Jahre', 1900, 15)],
      [g('scissors', { hue: 200 }), g('teddy', { scale: 0.85 })],
    ),
    service(
      'Hochsteckfrisur',
      'friseur',
      'Für Hochzeit, Abiball oder einfach so, mit Probetermin eine Woche vorher. Klammern sind im Preis, der Schleier nicht.',
      [v('ohne Probe', 6500, 6), v('mit Probe', 9500, 6)],
      [g('crown', { scale: 0.8 }), g('mirror')],
    ),
    goods(
      'Haarseife Brennnessel',
      'haarpflege',
      'Festes Shampoo für feines Haar, hält so lange wie zwei Flaschen. Nach dem Waschen mit Essigwasser spülen.',
      one(990, 18, { content: '80 g' }),
      [d('soapBar', '#a9c98a', '#fffaf0', 'leaves')],
    ),
    goods(
      'Lockencreme leicht',
      'haarpflege',
      'Mit Leinsamen und ohne Silikone, in das nasse Haar kneten. Yvonne füllt die Dosen wieder auf.',
      [v('150 ml', 1690, 14), v('Nachfüllung, 150 ml', 1390, 20)],
      [d('creamPot', '#d7caef', '#7a5fb5', 'sparkles')],
    ),
    goods(
      'Haaröl Aprikosenkern',
      'haarpflege',
      'Drei Tropfen für die Spitzen, auch vor dem Schwimmbad. Riecht zwei Minuten nach Marzipan.',
      one(1490, 12, { content: '50 ml' }),
      [d('oilBottle', '#e0a23c', '#7a5fb5', 'peach')],
    ),
    goods(
      'Holzbürste Wildborste',
      'haarpflege',
      'Birnbaum mit echten Borsten, bringt das Fett vom Ansatz in die Spitzen. Hundert Striche sind Unsinn, dreißig reichen.',
      one(2990, 9, { content: '1 Stück' }),
      [g('comb', { hue: 130, saturation: 0.7 })],
    ),
    goods(
      'Gutschein Kopf frei',
      'gutscheine',
      'Für eine Stunde im Stuhl am Fenster, egal was dort passiert. Drei Jahre gültig, übertragbar.',
      [v('25 Euro', 2500, 50), v('50 Euro', 5000, 50)],
      [d('voucher', '#7a5fb5', '#f7d36a', 'scissors')],
    ),
  ],
};
