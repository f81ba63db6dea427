import { OrdersPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { CartController } from './cart/cart.controller.js';
import { CartEntity, CartLineEntity } from './cart/cart.entity.js';
import { CartQueries } from './cart/cart.queries.js';
import { ChangeCart } from './cart/change-cart.js';
import { AbandonCheckout } from './checkout/abandon-checkout.js';
import { AuthorizeCheckout } from './checkout/authorize-checkout.js';
import { CheckoutController } from './checkout/checkout.controller.js';
import { CheckoutEntity } from './checkout/checkout.entity.js';
import { CheckoutQueries } from './checkout/checkout.queries.js';
import { ExpireCheckout } from './checkout/expire-checkout.js';
import { PlaceOrder } from './checkout/place-order.js';
import { SettleCheckout } from './checkout/settle-checkout.js';
import { AnswerOrder } from './order/answer-order.js';
import { LapseOrders } from './order/lapse-orders.js';
import { MerchantOrderController } from './order/merchant-order.controller.js';
import { MerchantOrderQueries } from './order/merchant-order.queries.js';
import { OrderEntity, OrderEventEntity, OrderLineEntity } from './order/order.entity.js';
import { OrderFigureQueries } from './figures/order-figures.queries.js';
import { OrderQueries } from './order/order.queries.js';
import { PrepareOrder } from './order/prepare-order.js';
import { OrdersApi } from './orders.api.js';
import { OrdersEvents } from './orders.events.js';
import { OrdersJobs } from './orders.jobs.js';
import { DeclineSuspended } from './suspension/decline-suspended.js';
import { OpenOrdersQueries } from './suspension/open-orders.queries.js';
import { SuspendedShopEntity } from './suspension/suspended-shop.entity.js';

export const Orders = defineService({
  name: 'orders',
  entities: [
    CartEntity,
    CartLineEntity,
    CheckoutEntity,
    OrderEntity,
    OrderLineEntity,
    OrderEventEntity,
    SuspendedShopEntity,
  ],
  controllers: [CartController, CheckoutController, MerchantOrderController],
  providers: [
    OrderFigureQueries,
    CartQueries,
    ChangeCart,
    PlaceOrder,
    AuthorizeCheckout,
    AbandonCheckout,
    ExpireCheckout,
    SettleCheckout,
    CheckoutQueries,
    OrderQueries,
    MerchantOrderQueries,
    AnswerOrder,
    PrepareOrder,
    LapseOrders,
    DeclineSuspended,
    OpenOrdersQueries,
  ],
  events: OrdersEvents,
  jobs: OrdersJobs,
  port: { type: OrdersPort, answer: OrdersApi },
});
