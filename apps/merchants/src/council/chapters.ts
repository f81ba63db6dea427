import type { CityFiguresView, SumTableView } from '../report/figures.view.js';
import { monthInWords, shareOf, type Unit } from './german.js';
import type { Chapter, Chart, FigureRow, ReportTable } from './report-content.js';

type Pick = (block: CityFiguresView['now']) => number | null;

/** Marks what is only known as of today, and so cannot be compared. */
const TODAY = '(heute)';

function rowsOf(
  { now, earlier, period }: CityFiguresView,
  rows: [label: string, unit: Unit, pick: Pick][],
): FigureRow[] {
  return rows.map(([label, unit, pick]) => {
    const compares = period.over && !label.endsWith(TODAY);
    return { label, unit, now: pick(now), earlier: compares ? pick(earlier) : null };
  });
}

export function shopChapter(figures: CityFiguresView): Chapter {
  return {
    title: 'Läden und Angebote',
    figures: rowsOf(figures, [
      ['Läden zu sehen', 'count', ({ catalog }) => catalog.profilesLive],
      ['davon neu im Quartal', 'count', ({ catalog }) => catalog.profilesNew],
      ['in 90 Tagen gepflegt (heute)', 'share', ({ catalog }) => shareOf(catalog.profilesFresh, catalog.profilesLive)],
      ['Läden mit mindestens 50 Angeboten (heute)', 'count', ({ catalog }) => catalog.shopsWithManyOffers],
      ['Angebote (heute)', 'count', ({ catalog }) => catalog.offersLive],
      ['in 30 Tagen bestätigt (heute)', 'share', ({ catalog }) => shareOf(catalog.offersConfirmed, catalog.offersLive)],
      ['Anträge eingegangen', 'count', ({ applications }) => applications.submitted],
      ['Anträge genehmigt', 'count', ({ applications }) => applications.approved],
      ['Anträge abgelehnt', 'count', ({ applications }) => applications.rejected],
      ['mittlere Dauer bis zur Entscheidung', 'hours', ({ applications }) => applications.decisionMedianHours],
    ]),
    charts: [],
    tables: [],
  };
}

export function orderChapter(figures: CityFiguresView): Chapter {
  const { now, earlier, period } = figures;
  const months = [...(period.over ? earlier.orders.byMonth : []), ...now.orders.byMonth];
  return {
    title: 'Bestellungen',
    figures: rowsOf(figures, [
      ['bezahlte Einkäufe', 'count', ({ orders }) => orders.checkouts],
      ['davon in mehreren Läden', 'share', ({ orders }) => shareOf(orders.checkoutsOfManyShops, orders.checkouts)],
      ['Bestellungen bei Läden', 'count', ({ orders }) => orders.orders],
      ['angenommen und verbindlich', 'share', ({ orders }) => shareOf(orders.firm, orders.orders)],
      ['von Läden abgelehnt', 'count', ({ orders }) => orders.refused],
      ['ohne Antwort verfallen', 'count', ({ orders }) => orders.lapsed],
      ['mittlere Antwortzeit', 'minutes', ({ orders }) => orders.answerMedianMinutes],
      [
        'in der Frist beantwortet',
        'share',
        ({ orders }) => shareOf(orders.answersInTime, orders.answers + orders.lapsed),
      ],
      ['übergeben', 'count', ({ orders }) => orders.handedOver],
      ['mittlere Zeit bis abholbereit', 'hours', ({ shipping }) => shipping.readyMedianHours],
      ['Rückgaben', 'count', ({ returns }) => returns.requested],
      ['Rückgaben je Übergabe', 'share', ({ returns, orders }) => shareOf(returns.requested, orders.handedOver)],
    ]),
    charts:
      months.length > 0
        ? [
            {
              title: 'Verbindliche Bestellungen je Monat',
              unit: 'count',
              bars: months.map(({ month, count }) => ({ label: monthInWords(month), now: count })),
            },
          ]
        : [],
    tables: [],
  };
}

export function moneyChapter(city: string, figures: CityFiguresView): Chapter {
  const tables = [
    sumTable('Umsatz nach Stadtteil', 'Stadtteil', figures.byDistrict),
    sumTable('Umsatz nach Branche', 'Branche', figures.byTrade),
  ].filter((table) => table !== null);
  const charts = tables.map(({ title, rows }): Chart => ({
    title,
    unit: 'euros',
    bars: rows.map((row) => ({ label: String(row[0]), now: Number(row[3]) })),
  }));
  return {
    title: `Umsatz und was in ${city} bleibt`,
    figures: rowsOf(figures, [
      ['Umsatz nach Erstattungen', 'euros', ({ money }) => money?.net ?? null],
      ['Erstattungen', 'euros', ({ money }) => money?.refunds ?? null],
      ['mittlerer Einkauf', 'cents', ({ money }) => money?.basket ?? null],
      ['geschätzte Gebühren', 'euros', ({ money }) => money?.fees ?? null],
      [`bleibt bei Läden in ${city}`, 'euros', ({ money }) => money?.kept ?? null],
      ['Anteil', 'share', ({ money }) => money?.keptShare ?? null],
    ]),
    charts,
    tables,
    ...(figures.now.money
      ? {}
      : { note: 'Für dieses Quartal werden keine Umsätze ausgewiesen; siehe Zusammenfassung.' }),
  };
}

const TOGETHER =
  'Gruppen mit weniger als fünf Läden sind zusammengefasst, bis sich auch aus den übrigen Zahlen nichts über so wenige errechnen lässt.';

function sumTable(title: string, group: string, table: SumTableView | null): ReportTable | null {
  if (!table) return null;
  const rows = table.cells.map(({ name, shops, orders, amount }) => [name || 'ohne Zuordnung', shops, orders, amount]);
  if (table.rest) rows.push(['Übrige zusammen', table.rest.shops, table.rest.orders, table.rest.amount]);
  return {
    title,
    columns: [
      { label: group, unit: 'text' },
      { label: 'Läden', unit: 'count' },
      { label: 'Bestellungen', unit: 'count' },
      { label: 'Umsatz', unit: 'euros' },
    ],
    rows,
    ...(table.rest ? { note: TOGETHER } : {}),
  };
}

export function searchChapter(figures: CityFiguresView): Chapter {
  const terms = figures.now.catalog.termsWithoutHits;
  return {
    title: 'Was gesucht wurde',
    figures: rowsOf(figures, [
      ['Suchen', 'count', ({ catalog }) => catalog.searches],
      ['ohne Treffer', 'count', ({ catalog }) => catalog.searchesWithoutHits],
      ['Anteil ohne Treffer', 'share', ({ catalog }) => shareOf(catalog.searchesWithoutHits, catalog.searches)],
    ]),
    charts:
      terms.length > 0
        ? [
            {
              title: 'Am häufigsten vergeblich gesucht',
              unit: 'count',
              bars: terms.map(({ term, searches }) => ({ label: term, now: searches })),
            },
          ]
        : [],
    tables: [],
    ...(terms.length > 0
      ? {}
      : { note: 'Kein Begriff ohne Treffer wurde von genügend verschiedenen Menschen gesucht, um hier zu stehen.' }),
  };
}
