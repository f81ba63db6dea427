import { ApiProperty } from '@nestjs/swagger';
import type { CatalogFigures, Monthly, OrderFigures, ReturnFigures, ShippingFigures } from '#contracts/figures';
import type { DaysKind } from './days.js';

/* All amounts are cents. A share is in whole percent, null when there is nothing to take a share of. */

export class PeriodView {
  @ApiProperty({ description: 'First day, YYYY-MM-DD' }) from!: string;
  @ApiProperty({ description: 'Last day, it belongs to the period' }) to!: string;
  @ApiProperty({ enum: ['month', 'quarter', 'days'] }) kind!: DaysKind;
  @ApiProperty({ description: 'Whether the last day is over' }) over!: boolean;
}

export class SumView {
  @ApiProperty() shops!: number;
  @ApiProperty() orders!: number;
  @ApiProperty({ description: 'Turnover less refunds' }) amount!: number;
}

export class GroupSumView extends SumView {
  @ApiProperty({ description: 'Slug of the district or category; empty for shops without one' }) group!: string;
  @ApiProperty() name!: string;
}

export class RestSumView extends SumView {
  @ApiProperty({ description: 'Groups that are only shown together', type: [String] }) names!: string[];
}

export class SumTableView {
  @ApiProperty({ type: [GroupSumView] }) cells!: GroupSumView[];
  @ApiProperty({ type: RestSumView, nullable: true }) rest!: RestSumView | null;
}

export class ShopSumView {
  @ApiProperty() shopId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() orders!: number;
  @ApiProperty() amount!: number;
}

export class MoneyView {
  @ApiProperty({ description: 'Turnover less refunds' }) net!: number;
  @ApiProperty() turnover!: number;
  @ApiProperty() refunds!: number;
  @ApiProperty({ description: 'Mean of a paid checkout' }) basket!: number | null;
  @ApiProperty({ description: 'Reckoned fees of the payment provider' }) fees!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'To merchants seated elsewhere; null: too few to tell' })
  elsewhere!: number | null;
  @ApiProperty() kept!: number;
  @ApiProperty({ type: Number, nullable: true }) keptShare!: number | null;
  @ApiProperty() shops!: number;
}

/** Why money is not shown: the period is not a whole month or quarter, not over, or about too few shops. */
export type NoMoney = 'period' | 'not_over' | 'too_few' | 'nothing';

export class ApplicationFigures {
  @ApiProperty() submitted!: number;
  @ApiProperty() approved!: number;
  @ApiProperty() rejected!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'From handing in to the decision' })
  decisionMedianHours!: number | null;
}

export class FigureBlock {
  @ApiProperty() catalog!: CatalogFigures;
  @ApiProperty() orders!: Omit<OrderFigures, 'turnover'>;
  @ApiProperty() returns!: Omit<ReturnFigures, 'refunds'>;
  @ApiProperty() shipping!: ShippingFigures;
  @ApiProperty({ type: ApplicationFigures }) applications!: ApplicationFigures;
  @ApiProperty({ type: MoneyView, nullable: true }) money!: MoneyView | null;
  @ApiProperty({ type: String, nullable: true, enum: ['period', 'not_over', 'too_few', 'nothing'] })
  noMoney!: NoMoney | null;
}

export class CityFiguresView {
  @ApiProperty({ type: PeriodView }) period!: PeriodView;
  @ApiProperty({ type: PeriodView }) before!: PeriodView;
  @ApiProperty({ type: FigureBlock }) now!: FigureBlock;
  @ApiProperty({ type: FigureBlock }) earlier!: FigureBlock;
  @ApiProperty({ type: SumTableView, nullable: true, description: 'Whole quarters only' })
  byDistrict!: SumTableView | null;
  @ApiProperty({ type: SumTableView, nullable: true, description: 'Whole quarters only' })
  byTrade!: SumTableView | null;
  @ApiProperty({ type: [ShopSumView], description: 'Only shops whose merchant has agreed; whole quarters only' })
  shops!: ShopSumView[];
  @ApiProperty({ description: 'How the share that stays in the city is reckoned' })
  feeRate!: { percent: number; cents: number };
}

export type { Monthly };
