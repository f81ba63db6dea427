import { ApiProperty } from '@nestjs/swagger';
import type { OpenOrders } from '#contracts/ports';
import { CityAppealView } from '../appeal/appeal.view.js';
import { SuspensionView } from '../suspension/suspension.view.js';
import { HIDDEN_FOR } from './shop-standing.entity.js';

const STATUSES = ['active', 'suspended', 'left'];

export class StandingShopView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'uuid' }) applicationId!: string;
  @ApiProperty({ type: [String], enum: HIDDEN_FOR, description: 'why shoppers do not see it' }) hiddenFor!: string[];
}

export class StandingDocumentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) applicationId!: string;
  @ApiProperty() shopName!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validUntil!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'days until it runs out; below 0 it has' })
  daysLeft!: number | null;
  @ApiProperty({ enum: ['none', 'waiting', 'declined'], description: 'of the one sent to take its place' })
  renewal!: string;
  @ApiProperty({ type: String, nullable: true }) renewalReason!: string | null;
}

export class OpenOrdersView implements OpenOrders {
  @ApiProperty() unanswered!: number;
  @ApiProperty() toPack!: number;
  @ApiProperty() ready!: number;
}

export class MerchantItemView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() ownerName!: string;
  @ApiProperty({ enum: STATUSES }) status!: string;
  @ApiProperty({ type: [StandingShopView] }) shops!: StandingShopView[];
  @ApiProperty({ description: 'documents that run out within 60 days' }) expiring!: number;
  @ApiProperty() expired!: number;
  @ApiProperty({ type: String, nullable: true, description: 'of the restriction that is under way' })
  restriction!: string | null;
}

export class MerchantsView {
  @ApiProperty({ type: [MerchantItemView] }) items!: MerchantItemView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class MerchantHistoryView {
  @ApiProperty() number!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() what!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
}

export class StandingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: STATUSES }) status!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) leftAt!: string | null;
  @ApiProperty({ enum: ['merchant', 'city'], nullable: true }) leftBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) vatIdDoubtedAt!: string | null;
  @ApiProperty({ type: [StandingShopView] }) shops!: StandingShopView[];
  @ApiProperty({ type: [StandingDocumentView] }) documents!: StandingDocumentView[];
  @ApiProperty({ type: [SuspensionView], description: 'newest first' }) suspensions!: SuspensionView[];
  @ApiProperty({ type: OpenOrdersView, description: 'what goes on although the shops may not be seen' })
  openOrders!: OpenOrdersView;
}

/** As its own people see it. */
export class OwnStandingView extends StandingView {
  @ApiProperty({ description: 'whether the asker may end the contract and complain' }) owner!: boolean;
}

export class OwnStandingsView {
  @ApiProperty({ type: [OwnStandingView] }) items!: OwnStandingView[];
}

/** As the city sees it; nothing of what the shops earn. */
export class MerchantView extends StandingView {
  @ApiProperty() ownerName!: string;
  @ApiProperty() legalForm!: string;
  @ApiProperty() street!: string;
  @ApiProperty() houseNumber!: string;
  @ApiProperty() postcode!: string;
  @ApiProperty() city!: string;
  @ApiProperty({ format: 'email' }) email!: string;
  @ApiProperty() phone!: string;
  @ApiProperty({ type: String, nullable: true }) vatId!: string | null;
  @ApiProperty({ format: 'date-time' }) approvedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) erasedAt!: string | null;
  @ApiProperty({ type: [CityAppealView] }) appeals!: CityAppealView[];
  @ApiProperty({ type: [MerchantHistoryView], description: 'newest first, at most 100' })
  history!: MerchantHistoryView[];
  @ApiProperty({ description: 'whether a restriction needs a second person' }) fourEyes!: boolean;
}
