import { Inject, Injectable } from '@nestjs/common';
import { Every } from '#platform/queue/service';
import { RemindOfWithdrawals } from './withdrawal/remind-of-withdrawals.js';

@Injectable()
export class ReturnsJobs {
  constructor(@Inject(RemindOfWithdrawals) private readonly reminders: RemindOfWithdrawals) {}

  @Every(15 * 60_000, 'remind-of-withdrawals')
  async remindOfWithdrawals(): Promise<void> {
    await this.reminders.remind();
  }
}
