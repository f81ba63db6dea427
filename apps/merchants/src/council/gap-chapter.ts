import type { GapsView } from '../report/gaps.view.js';
import type { Chapter, ReportTable } from './report-content.js';

/** Where in the city a shop is missing, as of the day of the report. */
export function gapChapter(gaps: GapsView): Chapter {
  const { matrix, districts, streets, stale } = gaps;
  const name = new Map(districts.map((district) => [district.slug, district.name]));
  return {
    title: 'Wo Läden fehlen',
    figures: [
      { label: 'Straßen der Liste', unit: 'count', now: streets.length, earlier: null },
      {
        label: 'davon ohne Laden',
        unit: 'count',
        now: streets.filter(({ shops }) => shops === 0).length,
        earlier: null,
      },
      { label: 'Seiten seit 90 Tagen nicht gepflegt', unit: 'count', now: stale.length, earlier: null },
    ],
    charts: [
      {
        title: 'Läden nach Stadtteil',
        unit: 'count',
        bars: matrix.map(({ district, total }) => ({ label: name.get(district) ?? 'ohne Stadtteil', now: total })),
      },
    ],
    tables: [
      tradeTable(gaps, name),
      {
        title: 'Straßen ohne Laden',
        columns: [
          { label: 'Straße', unit: 'text' },
          { label: 'Stadtteil', unit: 'text' },
          { label: 'PLZ', unit: 'text' },
        ],
        rows: streets
          .filter(({ shops }) => shops === 0)
          .map((street) => [street.name, name.get(street.district) ?? '', street.postcode]),
      },
    ],
    note: 'Stand des Tages, an dem dieser Bericht erstellt wurde. Ladenliste und Standorte sind öffentlich.',
  };
}

/** A page is not wide enough for more districts beside each other; those with most shops are shown. */
const COLUMNS = 6;

function tradeTable({ matrix, trades }: GapsView, name: ReadonlyMap<string, string>): ReportTable {
  const shown = [...matrix]
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, COLUMNS);
  return {
    title: 'Läden nach Branche und Stadtteil',
    columns: [
      { label: 'Branche', unit: 'text' },
      ...shown.map(({ district }) => ({ label: name.get(district) ?? 'ohne Stadtteil', unit: 'count' as const })),
      { label: 'Stadt', unit: 'count' },
    ],
    rows: trades.map((trade, at) => [
      trade.name.de,
      ...shown.map(({ shops }) => shops[at]!),
      matrix.reduce((sum, { shops }) => sum + shops[at]!, 0),
    ]),
    note: `Gezeigt werden höchstens ${COLUMNS} Stadtteile mit den meisten Läden. Die Branche eines Ladens ist die Kategorie mit den meisten seiner Angebote.`,
  };
}
