import type { CityFiguresView } from '../report/figures.view.js';
import type { GapsView } from '../report/gaps.view.js';
import { definitionsOf } from './definitions.js';
import { gapChapter } from './gap-chapter.js';
import { dayInWords, quarterInWords } from './german.js';
import type { ReportContent } from './report-content.js';
import { moneyChapter, orderChapter, searchChapter, shopChapter } from './chapters.js';
import { summaryOf } from './summary.js';

/** Everything that the council gets, the same for paper and workbook. */
export function contentOf(city: string, figures: CityFiguresView, gaps: GapsView, made: string): ReportContent {
  const { period } = figures;
  return {
    city,
    title: `Lieblingsladen ${city}: Bericht an den Stadtrat`,
    quarter: quarterInWords(period.from),
    before: quarterInWords(figures.before.from),
    range: `${dayInWords(period.from)} bis ${dayInWords(period.to)}`,
    made: dayInWords(made),
    over: period.over,
    summary: summaryOf(city, figures, gaps),
    chapters: [
      shopChapter(figures),
      orderChapter(figures),
      moneyChapter(city, figures),
      searchChapter(figures),
      gapChapter(gaps),
    ],
    definitions: definitionsOf(city, figures.feeRate),
  };
}
