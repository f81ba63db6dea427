import { Inject, Injectable } from '@nestjs/common';
import { MerchantsPort, type ApplicationNotice, type ShopProfile } from '#contracts/ports';
import { Database } from '#platform/database/database';
import type { ApplicationEntity } from './application/application.entity.js';
import { applicationNotFound, notApproved } from './merchants.errors.js';
import { shopProfile } from './merchant/shop-profile.js';

@Injectable()
export class MerchantsApi extends MerchantsPort {
  constructor(@Inject(Database) private readonly database: Database) {
    super();
  }

  async approvedProfile(ask: { applicationId: string }): Promise<ShopProfile> {
    const application = await this.find(ask.applicationId);
    if (!application) throw applicationNotFound();
    if (application.status !== 'approved') throw notApproved();
    return shopProfile(application);
  }

  async notice(ask: { applicationId: string }): Promise<ApplicationNotice | null> {
    const found = await this.find(ask.applicationId);
    if (!found) return null;
    return {
      id: found.id,
      status: found.status,
      shopName: found.shop.name ?? '',
      merchantName: found.legal.name ?? '',
      email: found.applicant_email,
      applicantName: found.applicant_name,
      outcome: found.decided_at ? found.status : null,
      reason: found.decision_reason,
    };
  }

  private async find(id: string): Promise<ApplicationEntity | undefined> {
    const [row] = await this.database.rows<ApplicationEntity>(`select * from merchants.applications where id = $1`, [
      id,
    ]);
    return row;
  }
}
