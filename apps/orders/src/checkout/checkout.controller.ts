import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { FulfilmentMethod } from '#contracts/facts';
import { MAX_CENTS } from '#contracts/money';
import { PaymentsPort } from '#contracts/ports';
import { OrderQueries } from '../order/order.queries.js';
import { AbandonCheckout } from './abandon-checkout.js';
import { AuthorizeCheckout } from './authorize-checkout.js';
import { CheckoutModel } from './checkout-view.js';
import { CheckoutQueries } from './checkout.queries.js';
import { PlaceOrder } from './place-order.js';

class ContactBody {
  @ApiProperty({ maxLength: 120 }) @IsString() @IsNotEmpty() @Matches(/\S/) @MaxLength(120) name!: string;
  @ApiProperty({ format: 'email' }) @IsEmail() @MaxLength(200) email!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Matches(/^[+0-9 ()/-]{5,30}$/) phone?: string;
}

class FulfilmentBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() shopId!: string;
  @ApiProperty({ enum: ['pickup', 'tour', 'parcel'] }) @IsIn(['pickup', 'tour', 'parcel']) method!: FulfilmentMethod;
  @ApiPropertyOptional({ format: 'uuid', description: 'The time slot of a tour' })
  @IsOptional()
  @IsUUID()
  slotId?: string;
}

/** Where goods are brought to; not needed for pick-up. */
export class AddressBody {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(120) street!: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(20) houseNumber!: string;
  @ApiProperty() @IsString() @Matches(/^\d{5}$/) postcode!: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(80) city!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(120) addition?: string;
}

export class CheckoutBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() cartId!: string;
  @ApiProperty({ description: 'The total that the shopper saw, in cents' })
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  expectedTotal!: number;
  @ApiProperty({ type: ContactBody }) @IsObject() @ValidateNested() @Type(() => ContactBody) contact!: ContactBody;
  @ApiProperty({ type: [FulfilmentBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique((choice: FulfilmentBody) => choice?.shopId)
  @ValidateNested({ each: true })
  @Type(() => FulfilmentBody)
  fulfilment!: FulfilmentBody[];
  @ApiPropertyOptional({ type: AddressBody })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AddressBody)
  address?: AddressBody;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(500) note?: string;
  @ApiPropertyOptional({ enum: ['de', 'en'] }) @IsOptional() @IsIn(['de', 'en']) locale: string = 'de';
}

export class TokenBody {
  @ApiProperty() @IsString() @MaxLength(100) token!: string;
}

class CartRef {
  @ApiProperty({ format: 'uuid' }) cartId!: string;
}

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

@ApiTags('store')
@Controller('api/store/checkouts')
export class CheckoutController {
  constructor(
    @Inject(PlaceOrder) private readonly placeOrder: PlaceOrder,
    @Inject(AbandonCheckout) private readonly abandonCheckout: AbandonCheckout,
    @Inject(AuthorizeCheckout) private readonly authorizeCheckout: AuthorizeCheckout,
    @Inject(CheckoutQueries) private readonly checkouts: CheckoutQueries,
    @Inject(OrderQueries) private readonly orders: OrderQueries,
    @Inject(PaymentsPort) private readonly payments: PaymentsPort,
  ) {}

  /** Orders a cart: one checkout, one order per shop, one payment. The same cart again answers the same checkout. */
  @Post()
  @ApiCreatedResponse({ type: CheckoutModel })
  async place(@Body() body: CheckoutBody): Promise<CheckoutModel> {
    const { checkoutId, payment } = await this.placeOrder.place(body);
    return this.checkouts.model((await this.orders.checkout(checkoutId))!, payment);
  }

  @Get(':id')
  @ApiOkResponse({ type: CheckoutModel })
  async get(@Id() id: string, @Query() query: TokenBody): Promise<CheckoutModel> {
    return this.checkouts.model(await this.checkouts.opened(id, query.token));
  }

  /** For the browser that comes back from paying: looks at the payment now instead of waiting for the webhook. */
  @Post(':id/payment')
  @ApiCreatedResponse({ type: CheckoutModel })
  async lookAtPayment(@Id() id: string, @Body() body: TokenBody): Promise<CheckoutModel> {
    await this.checkouts.opened(id, body.token);
    const payment = await this.payments.refresh({ checkoutId: id });
    if (payment?.status === 'authorized') await this.authorizeCheckout.authorize(id);
    return this.checkouts.model((await this.orders.checkout(id))!, payment);
  }

  /** Gives an unpaid checkout up and answers a new cart with the same goods. */
  @Post(':id/cancellation')
  @ApiCreatedResponse({ type: CartRef })
  async abandon(@Id() id: string, @Body() body: TokenBody): Promise<CartRef> {
    await this.checkouts.opened(id, body.token);
    return { cartId: await this.abandonCheckout.abandon(id) };
  }
}
