import type { CityFiguresView, NoMoney } from '../report/figures.view.js';
import type { GapsView } from '../report/gaps.view.js';
import { compared, moved } from './compared.js';
import { said, shareOf, some } from './german.js';

/** Fewer than this is called a small number, on which nothing should be built. */
const FEW = 20;

const few = (count: number, what: string): string =>
  count > 0 && count < FEW ? ` Das sind wenige ${what}; der Wert sagt noch nicht viel.` : '';

/**
 * The quarter in plain words, one paragraph each. Every sentence follows from a figure by a fixed rule; where there is no
 * figure it says so, and what is small is called small.
 */
export function summaryOf(city: string, figures: CityFiguresView, gaps: GapsView): string[] {
  // A quarter that still runs is never compared with a whole one.
  const earlier = figures.period.over ? figures.earlier : null;
  return [
    ...(earlier
      ? []
      : [
          'Das Quartal ist noch nicht zu Ende. Alle Zahlen gelten bis heute und werden nicht mit dem Vorquartal verglichen.',
        ]),
    shops(figures, earlier),
    orders(figures, earlier),
    answers(figures, earlier),
    money(city, figures, earlier),
    searches(figures, earlier),
    returns(figures),
    missing(gaps),
  ];
}

type Then = CityFiguresView['earlier'] | null;

const withComparison = (sentence: string, comparison: string | null): string =>
  comparison ? `${sentence}, ${comparison}.` : `${sentence}.`;

function shops({ now }: CityFiguresView, earlier: Then): string {
  const { profilesLive, profilesNew, profilesFresh, offersLive, offersConfirmed } = now.catalog;
  if (profilesLive === 0) return 'Am Ende des Quartals war kein Laden zu sehen.';
  const live = withComparison(
    `Am Ende des Quartals ${profilesLive === 1 ? 'war' : 'waren'} ${some(profilesLive, 'Laden', 'Läden')} zu sehen`,
    earlier && compared(profilesLive, earlier.catalog.profilesLive),
  );
  const added = `Neu dazu ${profilesNew === 1 ? 'kam' : 'kamen'} ${some(profilesNew, 'Laden', 'Läden', 'keine')}.`;
  const fresh = `Heute sind ${said(shareOf(profilesFresh, profilesLive), 'share')} dieser Seiten in den letzten 90 Tagen gepflegt worden.`;
  const offers =
    offersLive === 0
      ? 'Angebote gibt es keine.'
      : `Von heute ${some(offersLive, 'Angebot', 'Angeboten')} wurden ${said(shareOf(offersConfirmed, offersLive), 'share')} in den letzten 30 Tagen bestätigt.`;
  return `${live} ${added} ${fresh} ${offers}`;
}

function orders({ now }: CityFiguresView, earlier: Then): string {
  const { orders: count, firm, refused, lapsed, checkoutsOfManyShops, checkouts } = now.orders;
  if (count === 0) return 'Bestellt wurde in diesem Quartal nichts.';
  const came = withComparison(
    `Die Läden bekamen ${some(count, 'bezahlte Bestellung', 'bezahlte Bestellungen')}`,
    earlier && compared(count, earlier.orders.orders),
  );
  const firmShare = `Angenommen und verbindlich wurden ${said(firm)} (${said(shareOf(firm, count), 'share')}); ${said(refused)} lehnten die Läden ab, ${said(lapsed)} verfielen ohne Antwort.`;
  const many =
    checkoutsOfManyShops > 0
      ? ` Bei ${said(shareOf(checkoutsOfManyShops, checkouts), 'share')} der Einkäufe lagen Waren aus mehreren Läden im Warenkorb.`
      : '';
  return `${came} ${firmShare}${many}${few(count, 'Bestellungen')}`;
}

function answers({ now }: CityFiguresView, earlier: Then): string {
  const { answers: count, answersInTime, lapsed, answerMedianMinutes } = now.orders;
  const due = count + lapsed;
  if (due === 0 || answerMedianMinutes === null) {
    return due === 0
      ? 'Zu den Antwortzeiten der Läden gibt es keine Zahlen, weil keine Bestellung auf eine Antwort gewartet hat.'
      : `Von ${some(due, 'Bestellung', 'Bestellungen')} wurde keine rechtzeitig beantwortet.`;
  }
  const half = `Die Hälfte der Antworten kam binnen ${said(answerMedianMinutes, 'minutes')}`;
  const comparison = earlier ? moved(answerMedianMinutes, earlier.orders.answerMedianMinutes, 'minutes') : null;
  return `${withComparison(half, comparison)} In der Frist, die sich nach den Öffnungszeiten richtet, antworteten die Läden bei ${said(shareOf(answersInTime, due), 'share')} der Bestellungen.${few(due, 'Antworten')}`;
}

function money(city: string, { now }: CityFiguresView, earlier: Then): string {
  if (!now.money) return WITHOUT_MONEY[now.noMoney ?? 'nothing'];
  const { net, basket, keptShare, kept, elsewhere, shops: count } = now.money;
  const turnover = withComparison(
    `${some(count, 'Laden setzte', 'Läden setzten')} nach Abzug von Erstattungen ${said(net, 'euros')} um`,
    earlier &&
      (earlier.money
        ? compared(net, earlier.money.net, 'euros')
        : 'ein Vergleich mit dem Vorquartal ist nicht möglich'),
  );
  const mean = basket === null ? '' : ` Im Durchschnitt kostete ein Einkauf ${said(basket, 'cents')}.`;
  const stays =
    keptShare === null
      ? ''
      : ` Davon blieben nach der im Anhang beschriebenen Rechnung ${said(kept, 'euros')} (${said(keptShare, 'share')}) bei den Läden in ${city}; der Rest sind geschätzte Gebühren des Zahlungsdienstes${elsewhere ? ' und Anteile von Händlern mit Sitz außerhalb' : ''}.`;
  return `${turnover}${mean}${stays}`;
}

const WITHOUT_MONEY: Record<NoMoney, string> = {
  period: 'Umsätze werden nur für ganze Monate und Quartale ausgewiesen.',
  not_over: 'Umsätze werden erst ausgewiesen, wenn das Quartal zu Ende ist.',
  too_few:
    'Umsätze werden nicht ausgewiesen: Es wären weniger als fünf Läden, oder die Zahl würde zusammen mit anderen etwas über so wenige verraten.',
  nothing: 'Umsatz gab es in diesem Quartal keinen.',
};

function searches({ now }: CityFiguresView, earlier: Then): string {
  const { searches: count, searchesWithoutHits, termsWithoutHits } = now.catalog;
  if (count === 0) return 'Gesucht wurde in diesem Quartal nicht, oder die Suche wurde noch nicht gezählt.';
  const rate = shareOf(searchesWithoutHits, count)!;
  const before =
    earlier && earlier.catalog.searches > 0
      ? shareOf(earlier.catalog.searchesWithoutHits, earlier.catalog.searches)
      : null;
  const found = withComparison(
    `Gesucht wurde ${some(count, 'Mal', 'Mal')}; ohne Treffer blieben ${said(rate, 'share')} der Suchen`,
    earlier && moved(rate, before, 'share'),
  );
  const terms = termsWithoutHits.slice(0, 5).map(({ term }) => `„${term}“`);
  const wanted = terms.length > 0 ? ` Am häufigsten vergeblich gesucht: ${terms.join(', ')}.` : '';
  return `${found}${wanted}${few(count, 'Suchen')}`;
}

function returns({ now }: CityFiguresView): string {
  const { requested, refunded } = now.returns;
  const { handedOver } = now.orders;
  const handed = `Übergeben wurden ${some(handedOver, 'Bestellung', 'Bestellungen', 'keine Bestellungen')}.`;
  if (requested === 0) return `${handed} Zurückgegeben wurde nichts.`;
  const rate = handedOver > 0 ? ` (${said(shareOf(requested, handedOver), 'share')} der Übergaben)` : '';
  return `${handed} Es gab ${some(requested, 'Rückgabe', 'Rückgaben')}${rate}, ${said(refunded)} davon sind erstattet.${few(requested, 'Rückgaben')}`;
}

function missing({ streets, stale }: GapsView): string {
  const empty = streets.filter(({ shops: count }) => count === 0);
  const names = empty.slice(0, 6).map(({ name }) => name);
  const without =
    streets.length === 0
      ? 'Eine Straßenliste ist nicht hinterlegt.'
      : empty.length === 0
        ? 'In jeder Straße der Liste ist mindestens ein Laden vertreten.'
        : `Heute ohne Laden auf der Plattform: ${some(empty.length, 'Straße', 'Straßen')} der Liste, darunter ${names.join(', ')}.`;
  const old =
    stale.length > 0
      ? ` ${some(stale.length, 'Ladenseite ist', 'Ladenseiten sind')} seit 90 Tagen nicht gepflegt.`
      : '';
  return `${without}${old}`;
}
