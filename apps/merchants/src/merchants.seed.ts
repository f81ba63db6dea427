import type pg from 'pg';
import type { DemoCity } from '../../../demo/types.js';
import { approvedApplications, waitingApplications } from './demo/demo-applications.js';
import { writeApplications } from './demo/write-applications.js';
import { writeReviews } from './demo/write-reviews.js';
import { writePlaces } from './demo/write-places.js';
import { writeDocuments, type SeedMeans } from './demo/write-documents.js';

/**
 * Writes the merchants of a demo city as the city has let them in, and the applications that wait for a decision.
 * Their documents go sealed into the data folder.
 */
export async function seedMerchants(
  sql: Pick<pg.ClientBase, 'query'>,
  city: DemoCity,
  means: SeedMeans,
): Promise<void> {
  await writePlaces(sql, city);
  const waiting = waitingApplications(city);
  await writeApplications(sql, [...approvedApplications(city), ...waiting]);
  await writeDocuments(sql, city, means);
  await writeReviews(sql, city, waiting);
}
