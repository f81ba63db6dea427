import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Config } from '#platform/config/config';

class Position {
  @ApiProperty() lat!: number;
  @ApiProperty() lon!: number;
}

class CityView {
  @ApiProperty() name!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: Position }) center!: Position;
}

class StripeView {
  @ApiProperty() publishableKey!: string;
  @ApiPropertyOptional({ description: 'Only with the simulator: where the browser confirms payments' })
  apiBase?: string;
}

export class StoreConfig {
  @ApiProperty({ type: CityView }) city!: CityView;
  @ApiProperty({ example: 'EUR' }) currency!: string;
  @ApiProperty({ example: 'de' }) locale!: string;
  @ApiProperty() demo!: boolean;
  @ApiProperty({ type: StripeView }) stripe!: StripeView;
}

@ApiTags('store')
@Controller('api/store/config')
export class ConfigController {
  constructor(@Inject(Config) private readonly config: Config) {}

  /** What a client needs to know of this installation. */
  @Get()
  @ApiOkResponse({ type: StoreConfig })
  get(): StoreConfig {
    const { config } = this;
    const [lat, lon] = config.CITY_CENTER.split(',').map(Number) as [number, number];
    const apiBase = config.STRIPE_API_BASE ? { apiBase: `${config.PUBLIC_URL}/stripe-simulator` } : {};
    return {
      city: { name: config.CITY_NAME, slug: config.CITY_SLUG, center: { lat, lon } },
      currency: config.CURRENCY,
      locale: 'de',
      demo: config.DEMO,
      stripe: { publishableKey: config.STRIPE_PUBLISHABLE_KEY, ...apiBase },
    };
  }
}
