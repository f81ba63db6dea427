import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { JudgeVatId } from '../merchant/judge-vat-id.js';
import { ViesGateway } from './vies-gateway.js';

const MOST = 500;
const TROUBLE_ENDS = 5;

/**
 * Asks again about the VAT ids of those who trade here: with an invalid one the operator is liable (§ 25e UStG). Stops
 * when the register has trouble; an answer that does not come changes nothing.
 */
@Injectable()
export class RecheckVatIds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ViesGateway) private readonly vies: ViesGateway,
    @Inject(JudgeVatId) private readonly judging: JudgeVatId,
  ) {}

  async recheck(): Promise<number> {
    if (!this.vies.mayAsk) return 0;
    const merchants = await this.database.rows<{ id: string; vat_id: string }>(
      `select id, vat_id from merchants.merchants where vat_id is not null and status <> 'left' order by id limit ${MOST}`,
    );
    let [answered, troubles] = [0, 0];
    for (const { id, vat_id: vatId } of merchants) {
      const { state } = await this.vies.check(vatId);
      if (state === 'not_checked') troubles += 1;
      else {
        answered += 1;
        await this.judging.judge(id, vatId, state === 'confirmed', { personId: null, name: 'VIES' });
      }
      if (troubles >= TROUBLE_ENDS) break;
    }
    return answered;
  }
}
