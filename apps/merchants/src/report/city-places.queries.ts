import { Inject, Injectable } from '@nestjs/common';
import type { CityPlaces } from '#contracts/figures';
import { CatalogPort } from '#contracts/ports';

const KEPT_MS = 30_000;

/** The shops and streets of the city, kept for half a minute because what is public is asked for often. */
@Injectable()
export class CityPlacesQueries {
  private kept: { answer: Promise<CityPlaces>; until: number } | null = null;

  constructor(@Inject(CatalogPort) private readonly catalog: CatalogPort) {}

  places(): Promise<CityPlaces> {
    if (!this.kept || this.kept.until < Date.now()) {
      const answer = this.catalog.places({});
      this.kept = { answer, until: Date.now() + KEPT_MS };
      answer.catch(() => (this.kept = null));
    }
    return this.kept.answer;
  }
}
