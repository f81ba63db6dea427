import { Body, Controller, Delete, Get, HttpCode, Inject, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { CartQueries } from './cart.queries.js';
import { CartView } from './cart-view.js';
import { ChangeCart } from './change-cart.js';

export class QuantityBody {
  @ApiProperty({ minimum: 1, maximum: 999 }) @IsInt() @Min(1) @Max(999) quantity!: number;
}

export class CartLineBody extends QuantityBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() variantId!: string;
}

const Id = (name: string) => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

@ApiTags('store')
@Controller('api/store/carts')
export class CartController {
  constructor(
    @Inject(CartQueries) private readonly carts: CartQueries,
    @Inject(ChangeCart) private readonly change: ChangeCart,
  ) {}

  /** A new, empty cart. Its id is the key to it. */
  @Post()
  @ApiCreatedResponse({ type: CartView })
  async create(): Promise<CartView> {
    return this.change.create();
  }

  @Get(':id')
  @ApiOkResponse({ type: CartView })
  get(@Id('id') id: string): Promise<CartView> {
    return this.carts.view(id);
  }

  /** Puts goods in; the same goods again add up. */
  @Post(':id/lines')
  @ApiCreatedResponse({ type: CartView })
  async add(@Id('id') id: string, @Body() body: CartLineBody): Promise<CartView> {
    return this.change.add(id, body.variantId, body.quantity);
  }

  @Patch(':id/lines/:lineId')
  @ApiOkResponse({ type: CartView })
  async setQuantity(@Id('id') id: string, @Id('lineId') lineId: string, @Body() body: QuantityBody): Promise<CartView> {
    await this.change.setQuantity(id, lineId, body.quantity);
    return this.carts.view(id);
  }

  @Delete(':id/lines/:lineId')
  @HttpCode(200)
  @ApiOkResponse({ type: CartView })
  async remove(@Id('id') id: string, @Id('lineId') lineId: string): Promise<CartView> {
    await this.change.remove(id, lineId);
    return this.carts.view(id);
  }
}
