import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { On } from '#platform/queue/service';
import { SettleReturn } from './return/settle-return.js';

@Injectable()
export class ReturnsEvents {
  constructor(@Inject(SettleReturn) private readonly settle: SettleReturn) {}

  @On('refund.succeeded')
  async onRefunded(tx: Tx, fact: Facts['refund.succeeded']): Promise<void> {
    await this.settle.succeeded(tx, fact);
  }

  @On('refund.failed')
  async onRefundFailed(tx: Tx, fact: Facts['refund.failed']): Promise<void> {
    await this.settle.failed(tx, fact);
  }
}
