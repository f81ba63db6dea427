import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { dayIn } from '#platform/calendar';
import { Database } from '#platform/database/database';
import type { ApplicationEntity } from '../application/application.entity.js';
import { OutsideCheckQueries } from '../outside-check/outside-check.queries.js';
import type { CityPostcodeEntity } from '../place/city-postcode.entity.js';
import { findInDocuments, type FoundDocument } from './find-in-documents.js';
import { findInForms } from './find-in-forms.js';
import { findOthers, type Other } from './find-others.js';
import { findOutside } from './find-outside.js';
import { findPlace, type CityPlace } from './find-place.js';
import type { Severity } from './finding-codes.js';
import { when, type Finding } from './finding.js';

const MAX_OTHERS = 200;
const ORDER: readonly Severity[] = ['serious', 'warning', 'info'];

/** What rules find in an application: worst first, each with what it is about. Reads only, asks nobody outside. */
@Injectable()
export class FindingQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OutsideCheckQueries) private readonly outside: OutsideCheckQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  async of(applicationId: string): Promise<Finding[]> {
    const [row] = await this.database.rows<ApplicationEntity>(`select * from merchants.applications where id = $1`, [
      applicationId,
    ]);
    if (!row) return [];
    const { legal, shop } = row;
    const [others, documents, place, checks, reused] = await Promise.all([
      this.others(row),
      this.documents(applicationId),
      this.place(shop.postcode ?? ''),
      this.outside.latest(applicationId),
      this.reused(row),
    ]);
    const found = [
      ...findPlace(shop, place),
      ...findOthers(row, others),
      ...findInForms(legal, shop, this.config.CITY_STATE),
      ...findOutside(legal, checks),
      ...findInDocuments(documents, dayIn(this.config.CITY_TIMEZONE, new Date())),
      ...reused,
      ...when(row.helper_id, 'filled_in_by_helper', undefined, { helper: row.helper_name }),
    ];
    return found.sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  }

  private documents(applicationId: string): Promise<FoundDocument[]> {
    return this.database.rows<FoundDocument>(
      `select id, kind, name, sha256, issued_on::text as issued_on, stated_until::text as stated_until,
              valid_until::text as valid_until, warnings
         from merchants.documents where application_id = $1 order by uploaded_at, id`,
      [applicationId],
    );
  }

  private async place(postcode: string): Promise<CityPlace> {
    const [row] = await this.database.rows<CityPostcodeEntity>(
      `select * from merchants.city_postcodes where postcode = $1`,
      [postcode],
    );
    const known = row ?? (await this.database.rows(`select 1 from merchants.city_postcodes limit 1`))[0];
    return { city: this.config.CITY_NAME, postcode: row ?? null, known: known !== undefined };
  }

  /** Applications with something in common, narrowed by the database and judged by `findOthers`. */
  private others({ id, applicant_id, merchant_id, legal, shop }: ApplicationEntity): Promise<Other[]> {
    return this.database.rows<Other>(
      `select id, status, merchant_id, applicant_id, legal, shop from merchants.applications a
        where id <> $1 and submitted_at is not null
          and (applicant_id = $2 or merchant_id = $3 or legal ->> 'vatId' = $4 or legal ->> 'iban' = $5
               or regexp_replace(upper(legal ->> 'registerNumber'), '\\s', '', 'g')
                  = regexp_replace(upper($6), '\\s', '', 'g')
               or (shop ->> 'postcode' = $7 and lower(left(shop ->> 'street', 4)) = lower(left($8, 4))))
        order by submitted_at desc limit ${MAX_OTHERS}`,
      [
        id,
        applicant_id,
        merchant_id,
        legal.vatId ?? null,
        legal.iban ?? null,
        legal.registerNumber ?? null,
        shop.postcode ?? null,
        shop.street ?? null,
      ],
    );
  }

  /** The same file in an application of other people. */
  private async reused({ id, applicant_id }: ApplicationEntity): Promise<Finding[]> {
    const rows = await this.database.rows<{
      documentId: string;
      name: string;
      kind: string;
      other: string;
      shop: string;
    }>(
      `select distinct on (d.id) d.id as "documentId", d.name, d.kind, o.id as other, o.shop ->> 'name' as shop
         from merchants.documents d
         join merchants.documents e on e.sha256 = d.sha256 and e.application_id <> d.application_id
         join merchants.applications o on o.id = e.application_id
        where d.application_id = $1 and o.applicant_id is distinct from $2 and o.submitted_at is not null
        order by d.id`,
      [id, applicant_id],
    );
    return rows.flatMap(({ documentId, name, kind, other, shop }) =>
      when(true, 'document_of_another', `documents.${kind}`, { documentId, name, kind, applicationId: other, shop }),
    );
  }
}
