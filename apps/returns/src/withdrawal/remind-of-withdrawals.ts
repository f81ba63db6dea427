import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';

/** Days after the declaration on which somebody is reminded that money is due on the fourteenth (§ 357 (1) BGB). */
const REMINDERS = [7, 10, 13, 14];
const AT_ONCE = 100;

/** Reminds shops of withdrawals that are not settled, each day of REMINDERS once. */
@Injectable()
export class RemindOfWithdrawals {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Answers how many reminders went out. */
  async remind(now = new Date()): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await rowsOf<{ id: string; day: number }>(
        tx,
        `update returns.withdrawals w set reminded = d.day
           from (select id, (select max(day) from unnest($2::int[]) as r(day)
                              where day <= extract(day from $1::timestamptz - received_at)) as day
                   from returns.withdrawals
                  where settled_at is null and order_id is not null
                    and received_at <= $1::timestamptz - make_interval(days => $3)
                  order by received_at limit ${AT_ONCE} for update skip locked) d
          where w.id = d.id and w.reminded < d.day
          returning w.id, d.day`,
        [now, REMINDERS, REMINDERS[0]],
      );
      for (const { id, day } of due) await publish(tx, 'withdrawal.due', { withdrawalId: id, day });
      return due.length;
    });
  }
}
