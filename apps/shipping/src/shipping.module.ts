import { ShippingPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { HandOver } from './shipment/hand-over.js';
import { PrepareShipment } from './shipment/prepare-shipment.js';
import { ReadyShipment } from './shipment/ready-shipment.js';
import { ShipmentEntity } from './shipment/shipment.entity.js';
import { ShipmentQueries } from './shipment/shipment.queries.js';
import { WrongCodeEntity } from './shipment/wrong-code.entity.js';
import { ShippingApi } from './shipping.api.js';
import { ShippingEvents } from './shipping.events.js';
import { ShippingFigureQueries } from './figures/shipping-figures.queries.js';

export const Shipping = defineService({
  name: 'shipping',
  entities: [ShipmentEntity, WrongCodeEntity],
  controllers: [],
  providers: [ShippingFigureQueries, PrepareShipment, ReadyShipment, HandOver, ShipmentQueries],
  events: ShippingEvents,
  port: { type: ShippingPort, answer: ShippingApi },
});
