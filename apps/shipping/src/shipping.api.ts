import { Inject, Injectable } from '@nestjs/common';
import { ShippingPort, type ShipmentView } from '#contracts/ports';
import { HandOver } from './shipment/hand-over.js';
import { ShipmentQueries } from './shipment/shipment.queries.js';

@Injectable()
export class ShippingApi extends ShippingPort {
  constructor(
    @Inject(ShipmentQueries) private readonly queries: ShipmentQueries,
    @Inject(HandOver) private readonly handing: HandOver,
  ) {
    super();
  }

  override shipments(ask: { orderIds: string[] }): Promise<ShipmentView[]> {
    return this.queries.ofOrders(ask.orderIds);
  }

  override handOver(ask: { orderId: string; code: string; personId: string }): Promise<ShipmentView> {
    return this.handing.execute(ask);
  }
}
