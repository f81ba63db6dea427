import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { CityFigures } from '../report/city-figures.js';
import { CityPlacesQueries } from '../report/city-places.queries.js';
import { quarterOf, quartersUpTo, today } from '../report/days.js';
import { asObjects, figureSet, shopSet, type DataSet } from './data-sets.js';
import { csvOf } from './csv.js';
import { DATA_SETS, dcatOf, LICENCE } from './dcat.js';

export type SetName = (typeof DATA_SETS)[number]['id'];

/** Quarters that are over and told about. */
const QUARTERS = 8;
const KEPT_MS = 3_600_000;

/** What everybody may have: the public list of shops, and sums about at least five of them. */
@Injectable()
export class OpenData {
  private kept: { answer: Promise<DataSet>; until: number } | null = null;

  constructor(
    @Inject(CityFigures) private readonly figures: CityFigures,
    @Inject(CityPlacesQueries) private readonly places: CityPlacesQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  description(): object {
    return dcatOf({ city: this.config.CITY_NAME, publicUrl: this.config.PUBLIC_URL, modified: today() });
  }

  async csv(name: SetName): Promise<string> {
    const { columns, rows } = await this.set(name);
    return csvOf(columns, rows);
  }

  async json(name: SetName): Promise<object> {
    const { title, description } = DATA_SETS.find(({ id }) => id === name)!;
    const licence = {
      name: LICENCE.name,
      url: LICENCE.url,
      attribution: `Stadt ${this.config.CITY_NAME}, Lieblingsladen`,
    };
    return { title, description, licence, items: asObjects(await this.set(name)) };
  }

  private async set(name: SetName): Promise<DataSet> {
    if (name === 'shops') return shopSet((await this.places.places()).shops, this.config.PUBLIC_URL);
    if (!this.kept || this.kept.until < Date.now()) {
      const answer = this.quarters();
      this.kept = { answer, until: Date.now() + KEPT_MS };
      answer.catch(() => (this.kept = null));
    }
    return this.kept.answer;
  }

  /** One after the other: nobody waits for this, and shoppers' pages ask the same database. */
  private async quarters(): Promise<DataSet> {
    const found = [];
    for (const quarter of quartersUpTo(today(), QUARTERS + 1).slice(1)) {
      found.push(await this.figures.of(quarterOf(quarter)!));
    }
    return figureSet(found.filter(({ now }) => now.catalog.profilesLive > 0 || now.orders.orders > 0));
  }
}
