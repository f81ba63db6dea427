import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { On } from '#platform/queue/service';
import { PrepareShipment } from './shipment/prepare-shipment.js';
import { ReadyShipment } from './shipment/ready-shipment.js';

@Injectable()
export class ShippingEvents {
  constructor(
    @Inject(PrepareShipment) private readonly prepare: PrepareShipment,
    @Inject(ReadyShipment) private readonly ready: ReadyShipment,
  ) {}

  @On('order.confirmed')
  async onConfirmed(tx: Tx, fact: Facts['order.confirmed']): Promise<void> {
    await this.prepare.execute(tx, fact);
  }

  @On('order.ready')
  async onReady(tx: Tx, fact: Facts['order.ready']): Promise<void> {
    await this.ready.execute(tx, fact);
  }
}
