import { d, g } from '../picture.js';
import { service, type ShopOffers, v } from './draft.js';

export const weiss: ShopOffers = {
  shop: 'brillant-reinigung-weiss',
  offers: [
    service(
      'Hemd waschen und bügeln',
      'reinigung',
      'Heute gebracht, morgen ab halb acht auf dem Bügel. Knöpfe, die fehlen, nähen wir stillschweigend an.',
      [v('1 Stück', 320, 100), v('5 Stück', 1450, 40), v('10 Stück', 2700, 20)],
      [g('tie', { brightness: 1.2 })],
    ),
    service(
      'Hose oder Rock reinigen',
      'reinigung',
      'Nassreinigung ohne Lösungsmittel, mit Bügelfalte nach Wunsch. Zwei Werktage.',
      [v('Hose', 890, 60), v('Rock', 890, 60)],
      [g('jeans')],
    ),
    service(
      'Mantel reinigen',
      'reinigung',
      'Auch Wolle und Kaschmir, mit Imprägnierung gegen Geraer Novemberregen. Pelz schicken wir zu einer Kürschnerin.',
      [v('ohne Imprägnierung', 1990, 30), v('mit Imprägnierung', 2490, 30)],
      [g('coat'), g('bubbles', { scale: 0.6 })],
    ),
    service(
      'Brautkleid reinigen',
      'reinigung',
      'Von Hand, Fleck für Fleck, im säurefreien Karton verpackt. Zwei Wochen, bei Dutzenden Perlen auch drei.',
      [v('schlicht', 8900, 6), v('mit Perlen oder Spitze', 13900, 4)],
      [g('dress', { brightness: 1.5, saturation: 0.12 })],
    ),
    service(
      'Federbett waschen',
      'reinigung',
      'Kopfkissen und Decken, neu gelockert und bei Bedarf nachgefüllt. Morgens bringen, abends darin schlafen.',
      [v('Kissen', 1290, 20), v('Decke', 2490, 14)],
      [g('bed'), g('feather', { scale: 0.65 })],
    ),
    service(
      'Teppich waschen',
      'reinigung',
      'Bis sechs Quadratmeter, wir holen ihn dienstags ab. Vorher fotografieren wir jede Ecke, damit es keine Diskussion gibt.',
      [v('bis 3 m²', 4900, 10), v('bis 6 m²', 8900, 6)],
      [d('rolledMat', '#b3403a', '#e8c872'), g('bubbles', { scale: 0.6 })],
    ),
    service(
      'Fleckensprechstunde',
      'reinigung',
      'Karin schaut sich das Unglück an und sagt, was geht, bevor du etwas ausprobierst. Wer danach reinigen lässt, zahlt sie nicht.',
      [v('ein Fleck', 500, 30)],
      [g('bubbles')],
    ),
  ],
};
