import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { OutsideCheckEntity } from './outside-check.entity.js';

export type KnownCheck = Pick<
  OutsideCheckEntity,
  'kind' | 'subject' | 'state' | 'reason' | 'source' | 'details' | 'at' | 'by_name'
>;

@Injectable()
export class OutsideCheckQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The newest answer of each register about each number of an application. */
  latest(applicationId: string): Promise<KnownCheck[]> {
    return this.database.rows<KnownCheck>(
      `select distinct on (kind, subject) kind, subject, state, reason, source, details, at, by_name
         from merchants.outside_checks where application_id = $1 order by kind, subject, at desc, id desc`,
      [applicationId],
    );
  }
}
