import type { PageServerLoad } from './$types.js';
import type { CityFigures, CouncilReport } from '#lib/api/report.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

/** The first and last day of `2026-Q3`. */
function daysOf(quarter: string): { from: string; to: string } {
  const year = Number(quarter.slice(0, 4));
  const month = (Number(quarter.slice(6)) - 1) * 3;
  const day = (m: number, d: number) => new Date(Date.UTC(year, m, d)).toISOString().slice(0, 10);
  return { from: day(month, 1), to: day(month + 3, 0) };
}

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const ask = api(event);
  const { quarters } = await ask.get<{ quarters: string[] }>('/api/city/report');
  const asked = event.url.searchParams.get('quarter');
  // The last one that is over, unless somebody asks for another.
  const quarter = quarters.find((known) => known === asked) ?? quarters[1]!;
  const [report, figures] = await Promise.all([
    ask.get<CouncilReport>(`/api/city/report/${quarter}`),
    ask.get<CityFigures>('/api/city/figures', daysOf(quarter)),
  ]);
  return { quarters, quarter, report, figures };
};
