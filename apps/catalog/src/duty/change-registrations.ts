import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#platform/database/database';
import { shopNotFound } from '../catalog.errors.js';
import type { Registrations } from './gate-offer.js';
import type { RegistrationsInput } from './registrations.input.js';

/** Writes down what a merchant says about their registrations; they hold for all shops of the one that is named. */
@Injectable()
export class ChangeRegistrations {
  constructor(@Inject(Database) private readonly database: Database) {}

  async change(merchantIds: string[], shopId: string, said: RegistrationsInput): Promise<Registrations> {
    const registrations: Registrations = {
      lucid: said.lucid ?? null,
      noPackaging: said.noPackaging ?? false,
      weee: said.weee ?? null,
      noOwnDevices: said.noOwnDevices ?? false,
      food: said.food ?? null,
    };
    const written = await this.database.transaction((tx) =>
      rowsOf(
        tx,
        `update catalog.shops set registrations = $3
          where merchant_id = (select merchant_id from catalog.shops where id = $1 and merchant_id = any($2))
          returning id`,
        [shopId, merchantIds, JSON.stringify(registrations)],
      ),
    );
    if (written.length === 0) throw shopNotFound();
    return registrations;
  }

  async read(merchantIds: string[], shopId: string): Promise<Registrations> {
    const [row] = await this.database.read<{ registrations: Registrations }>(
      'shop-registrations',
      `select registrations from catalog.shops where id = $1 and merchant_id = any($2)`,
      [shopId, merchantIds],
    );
    if (!row) throw shopNotFound();
    return row.registrations;
  }
}
