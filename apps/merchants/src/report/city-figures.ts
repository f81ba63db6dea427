import { Inject, Injectable } from '@nestjs/common';
import type { CatalogFigures, OrderFigures, Period, ReturnFigures, ShippingFigures } from '#contracts/figures';
import { CatalogPort, OrdersPort, ReturnsPort, ShippingPort } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { before, instantsOf, isOver, kindOf, monthsOf, type Days } from './days.js';
import type { ApplicationFigures, CityFiguresView, FigureBlock, NoMoney, PeriodView } from './figures.view.js';
import { MerchantFigureQueries } from './merchant-figure.queries.js';
import { contributionsOf, isSafe, moneyOf, type Seat } from './money-of.js';
import { shopSums, sumTables, type Ground } from './sum-tables.js';

/** What the services answered for one period. */
interface Asked {
  days: Days;
  catalog: CatalogFigures;
  orders: OrderFigures;
  returns: ReturnFigures;
  shipping: ShippingFigures;
  applications: ApplicationFigures;
}

/** The figures of the city for a period, beside those of the period before. */
@Injectable()
export class CityFigures {
  constructor(
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
    @Inject(ReturnsPort) private readonly returns: ReturnsPort,
    @Inject(ShippingPort) private readonly shipping: ShippingPort,
    @Inject(MerchantFigureQueries) private readonly merchants: MerchantFigureQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  async of(days: Days): Promise<CityFiguresView> {
    const daysBefore = before(days);
    const [now, earlier, seats, places] = await Promise.all([
      this.ask(days),
      this.ask(daysBefore),
      this.merchants.seats(),
      this.catalog.places({}),
    ]);
    const ground: Ground = { seats, places, byId: new Map(places.shops.map((shop) => [shop.id, shop])) };
    const [blockNow, blockEarlier] = await Promise.all([this.block(now, ground), this.block(earlier, ground)]);
    const contributions = contributionsOf(now, seats, ground.byId);
    const grouped = kindOf(days) === 'quarter' && blockNow.money !== null;
    return {
      period: periodView(days),
      before: periodView(daysBefore),
      now: blockNow,
      earlier: blockEarlier,
      ...(grouped ? sumTables(contributions, places) : { byDistrict: null, byTrade: null }),
      shops: grouped ? shopSums(contributions, ground) : [],
      feeRate: this.feeRate,
    };
  }

  private get feeRate(): { percent: number; cents: number } {
    return { percent: this.config.PAYMENT_FEE_PERCENT, cents: this.config.PAYMENT_FEE_CENTS };
  }

  private async ask(days: Days): Promise<Asked> {
    const period = instantsOf(days);
    const [catalog, orders, returns, shipping, applications] = await Promise.all([
      this.catalog.figures(period),
      this.orders.figures(period),
      this.returns.figures(period),
      this.shipping.figures(period),
      this.merchants.applications(period),
    ]);
    return { days, catalog, orders, returns, shipping, applications };
  }

  private async block(asked: Asked, { seats, byId }: Ground): Promise<FigureBlock> {
    const { turnover, ...orders } = asked.orders;
    const { refunds, ...returns } = asked.returns;
    const refused = await this.whyNoMoney(asked, seats);
    const contributions = contributionsOf(asked, seats, byId);
    const money = refused ? null : moneyOf(asked, contributions, seats, this.feeRate);
    return {
      catalog: asked.catalog,
      orders,
      returns,
      shipping: asked.shipping,
      applications: asked.applications,
      money,
      noMoney: refused ?? (money ? null : turnover.length + refunds.length > 0 ? 'too_few' : 'nothing'),
    };
  }

  /**
   * Money is only told for whole months and quarters that are over: of sums that grow from day to day, the difference
   * would tell about the shops of one day. A quarter is kept back when one of its months had to be, for the other two
   * would give that one away.
   */
  private async whyNoMoney({ days, orders }: Asked, seats: ReadonlyMap<string, Seat>): Promise<NoMoney | null> {
    const kind = kindOf(days);
    if (kind === 'days') return 'period';
    if (!isOver(days)) return 'not_over';
    if (kind === 'month' || orders.turnover.length === 0) return null;
    const safe = await Promise.all(monthsOf(days).map((month) => this.isMonthSafe(instantsOf(month), seats)));
    return safe.every(Boolean) ? null : 'too_few';
  }

  private async isMonthSafe(month: Period, seats: ReadonlyMap<string, Seat>): Promise<boolean> {
    const [orders, returns] = await Promise.all([this.orders.figures(month), this.returns.figures(month)]);
    return isSafe(contributionsOf({ orders, returns }, seats, new Map()));
  }
}

const periodView = (days: Days): PeriodView => ({ ...days, kind: kindOf(days), over: isOver(days) });
