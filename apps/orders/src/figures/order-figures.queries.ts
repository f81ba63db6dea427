import { Inject, Injectable } from '@nestjs/common';
import type { OrderFigures, Period } from '#contracts/figures';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';

type Lists = Pick<OrderFigures, 'byMethod' | 'byMonth' | 'turnover'>;
type Answers = Pick<OrderFigures, 'answers' | 'answersInTime' | 'answerMedianMinutes'>;

/** Orders that became a contract and stayed one. */
const FIRM = `status in ('confirmed', 'ready', 'handed_over')`;
/** Orders that were paid and put to a shop. */
const ASKED = `select * from orders.orders where placed_at >= $1 and placed_at < $2 and status not in ('placed', 'expired')`;

/** What the city reports of orders, by the time at which they were placed. */
@Injectable()
export class OrderFigureQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async figures(period: Period): Promise<OrderFigures> {
    const [counts, answers, lists] = await Promise.all([this.counts(period), this.answers(period), this.lists(period)]);
    return { ...counts, ...answers, ...lists };
  }

  private async counts({ from, to }: Period): Promise<Omit<OrderFigures, keyof Lists | keyof Answers>> {
    const [row] = await this.database.read<Omit<OrderFigures, keyof Lists | keyof Answers>>(
      'figures-of-orders',
      `with asked as (${ASKED}), checkouts as (select count(*) as orders from asked group by checkout_id)
       select (select count(*)::int from checkouts) as checkouts,
              (select count(*)::int from checkouts where orders > 1) as "checkoutsOfManyShops",
              count(*)::int as orders,
              (count(*) filter (where ${FIRM}))::int as firm,
              (count(*) filter (where status = 'handed_over'))::int as "handedOver",
              (count(*) filter (where status = 'refused'))::int as refused,
              (count(*) filter (where status = 'lapsed'))::int as lapsed,
              (count(*) filter (where status = 'cancelled'))::int as cancelled
         from asked`,
      [from, to],
    );
    return row!;
  }

  private async answers({ from, to }: Period): Promise<Answers> {
    const [row] = await this.database.read<Answers>(
      'figures-of-answers',
      `select count(*)::int as answers, (count(*) filter (where e.answered <= o.answer_by))::int as "answersInTime",
              percentile_cont(0.5) within group (order by extract(epoch from e.answered - e.paid) / 60)::float8
                as "answerMedianMinutes"
         from (${ASKED}) o
         cross join lateral (
           select min(at) filter (where what = 'paid') as paid,
                  min(at) filter (where what in ('accepted', 'refused')) as answered
             from orders.order_events where order_id = o.id) e
        where e.answered is not null and e.paid is not null`,
      [from, to],
    );
    return row!;
  }

  private async lists({ from, to }: Period): Promise<Lists> {
    const [row] = await this.database.read<Lists>(
      'figures-of-orders-by-shop',
      `with firm as (select * from (${ASKED}) asked where ${FIRM}),
       methods as (select method, count(*)::int as orders from firm group by method),
       months as (select to_char(placed_at at time zone $3, 'YYYY-MM') as month, count(*)::int as count
                    from firm group by 1),
       shops as (select shop_id as "shopId", merchant_id as "merchantId", count(*)::int as orders, sum(coalesce(final_total, total))::float8 as amount
                   from firm group by shop_id, merchant_id)
       select (select coalesce(jsonb_agg(to_jsonb(m) order by orders desc, method), '[]') from methods m) as "byMethod",
              (select coalesce(jsonb_agg(to_jsonb(m) order by month), '[]') from months m) as "byMonth",
              (select coalesce(jsonb_agg(to_jsonb(s) order by "shopId"), '[]') from shops s) as turnover`,
      [from, to, this.config.CITY_TIMEZONE],
    );
    return row!;
  }
}
