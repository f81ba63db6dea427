import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { CityFigures } from '../report/city-figures.js';
import { CityPlacesQueries } from '../report/city-places.queries.js';
import { quarterOf, today } from '../report/days.js';
import { gapsOf } from '../report/gaps.js';
import { noQuarter } from '../merchants.errors.js';
import { contentOf } from './content.js';
import { drawApart } from './draw-apart.js';
import type { ReportContent } from './report-content.js';

/** What is handed to the council for a quarter, in words, on paper and as a workbook. */
@Injectable()
export class CouncilReport {
  constructor(
    @Inject(CityFigures) private readonly figures: CityFigures,
    @Inject(CityPlacesQueries) private readonly places: CityPlacesQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  async content(quarter: string): Promise<ReportContent> {
    const days = quarterOf(quarter);
    if (!days || days.from > today()) throw noQuarter();
    const [figures, places] = await Promise.all([this.figures.of(days), this.places.places()]);
    return contentOf(this.config.CITY_NAME, figures, gapsOf(places), today());
  }

  async pdf(quarter: string): Promise<Buffer> {
    return drawApart({ form: 'pdf', content: await this.content(quarter) });
  }

  async workbook(quarter: string): Promise<Buffer> {
    return drawApart({ form: 'xlsx', content: await this.content(quarter) });
  }
}
