import { Inject, Injectable } from '@nestjs/common';
import type { Period, ShippingFigures } from '#contracts/figures';
import { ShippingPort, type ShipmentView } from '#contracts/ports';
import { ShippingFigureQueries } from './figures/shipping-figures.queries.js';
import { HandOver } from './shipment/hand-over.js';
import { ShipmentQueries } from './shipment/shipment.queries.js';

@Injectable()
export class ShippingApi extends ShippingPort {
  constructor(
    @Inject(ShipmentQueries) private readonly queries: ShipmentQueries,
    @Inject(HandOver) private readonly handing: HandOver,
    @Inject(ShippingFigureQueries) private readonly cityFigures: ShippingFigureQueries,
  ) {
    super();
  }

  override shipments(ask: { orderIds: string[] }): Promise<ShipmentView[]> {
    return this.queries.ofOrders(ask.orderIds);
  }

  override handOver(ask: { orderId: string; code: string; personId: string }): Promise<ShipmentView> {
    return this.handing.execute(ask);
  }

  override figures(ask: Period): Promise<ShippingFigures> {
    return this.cityFigures.figures(ask);
  }
}
