import { Inject, Injectable } from '@nestjs/common';
import type { FulfilmentMethod } from '#contracts/facts';
import { sum } from '#contracts/money';
import { CatalogPort, PaymentsPort, type PaymentView } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newReadableCode, newToken } from '#platform/ids';
import { CartQueries, type StoredCart } from '../cart/cart.queries.js';
import { belowMinimum, cartChanged, cartEmpty, totalChanged } from '../orders.errors.js';
import type { CheckoutEntity } from './checkout.entity.js';
import { splitByShop, type DraftOrder } from './split-by-shop.js';

export interface PlaceOrderAsk {
  cartId: string;
  expectedTotal: number;
  contact: { name: string; email: string; phone?: string };
  fulfilment: { shopId: string; method: FulfilmentMethod }[];
  address?: object;
  note?: string;
  locale: string;
}

/** Stripe takes no card payment below this, in cents. */
const MINIMUM = 50;
/** How long stock outlives an unpaid checkout, so that a payment in the last second still finds its goods. */
const GRACE_MINUTES = 10;

/**
 * From cart to checkout. Every step can be repeated: the checkout's id is its cart's id, the hold is of the cart's
 * version, the payment is one per checkout. A second request, a second tab or a retry after a crash ends with the
 * same checkout.
 */
@Injectable()
export class PlaceOrder {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CartQueries) private readonly carts: CartQueries,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(PaymentsPort) private readonly payments: PaymentsPort,
    @Inject(Config) private readonly config: Config,
  ) {}

  async place(ask: PlaceOrderAsk): Promise<{ checkoutId: string; payment: PaymentView | null }> {
    if (!(await this.placed(ask.cartId))) {
      await this.placeNew(ask);
    }
    return { checkoutId: ask.cartId, payment: await this.startPayment(ask.cartId) };
  }

  private async placed(checkoutId: string): Promise<boolean> {
    const rows = await this.database.read('checkout-exists', `select 1 from orders.checkouts where id = $1`, [
      checkoutId,
    ]);
    return rows.length > 0;
  }

  private async placeNew(ask: PlaceOrderAsk): Promise<void> {
    const cart = await this.carts.stored(ask.cartId);
    if (cart.lines.length === 0) throw cartEmpty();
    const number = newReadableCode(8);
    const orders = await this.quoted(cart, number, ask);
    const expiresAt = new Date(Date.now() + this.config.CHECKOUT_MINUTES * 60_000);
    await this.catalog.hold({
      checkoutId: cart.id,
      version: cart.version,
      expiresAt: new Date(expiresAt.getTime() + GRACE_MINUTES * 60_000).toISOString(),
      lines: orders.flatMap((order) =>
        order.lines.map((line) => ({ orderId: order.id, variantId: line.quoted.variantId, quantity: line.quantity })),
      ),
    });
    await this.database.transaction(async (tx) => {
      const claimed = await rowsOf(
        tx,
        `update orders.carts set status = 'ordered' where id = $1 and version = $2 and status = 'open' returning id`,
        [cart.id, cart.version],
      );
      if (claimed.length > 0) return this.write(tx, cart, number, orders, ask, expiresAt);
      const [other] = await rowsOf(tx, `select 1 from orders.checkouts where id = $1`, [cart.id]);
      if (!other) throw cartChanged();
    });
  }

  private async quoted(cart: StoredCart, number: string, ask: PlaceOrderAsk): Promise<DraftOrder[]> {
    const quote = await this.catalog.quote({
      variantIds: cart.lines.map((line) => line.variant_id),
      currency: this.config.CURRENCY,
    });
    const orders = splitByShop({ checkoutId: cart.id, number, lines: cart.lines, quote, fulfilment: ask.fulfilment });
    const total = sum(orders.map((order) => order.total));
    if (total !== ask.expectedTotal) throw totalChanged(total, this.config.CURRENCY);
    if (total < MINIMUM) throw belowMinimum(MINIMUM);
    return orders;
  }

  private async write(
    tx: Tx,
    cart: StoredCart,
    number: string,
    orders: DraftOrder[],
    ask: PlaceOrderAsk,
    expiresAt: Date,
  ): Promise<void> {
    const { name, email, phone } = ask.contact;
    const total = sum(orders.map((order) => order.total));
    const currency = this.config.CURRENCY;
    await tx.query(
      `insert into orders.checkouts (id, number, token, total, currency, locale, name, email, phone, note, expires_at, address)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        cart.id,
        number,
        newToken(),
        total,
        currency,
        ask.locale,
        name,
        email,
        phone ?? null,
        ask.note ?? null,
        expiresAt,
        ask.address ?? null,
      ],
    );
    await tx.query(
      `insert into orders.orders (id, checkout_id, number, shop_id, shop_name, merchant_id, method, total, currency, auto_accept, answer_by)
       select id, $1, number, shop_id, shop_name, merchant_id, method, total, $2, auto_accept, answer_by
         from jsonb_to_recordset($3) as o(id uuid, number text, shop_id uuid, shop_name text, merchant_id uuid,
           method text, total int, auto_accept boolean, answer_by timestamptz)`,
      [cart.id, currency, JSON.stringify(orders.map(orderRow))],
    );
    await tx.query(
      `insert into orders.order_lines (id, order_id, position, variant_id, offer_slug, name, variant, quantity, price, deposit, total, vat_rate, withdrawal, image)
       select id, order_id, position, variant_id, offer_slug, name, variant, quantity, price, deposit, total, vat_rate, withdrawal, image
         from jsonb_to_recordset($1) as l(id uuid, order_id uuid, position int, variant_id uuid, offer_slug text, name text,
           variant text, quantity int, price int, deposit int, total int, vat_rate int, withdrawal text, image jsonb)`,
      [JSON.stringify(orders.flatMap(lineRows))],
    );
  }

  private async startPayment(checkoutId: string): Promise<PaymentView | null> {
    const [checkout] = await this.database.read<
      Pick<CheckoutEntity, 'number' | 'email' | 'currency' | 'status'> & {
        shares: { orderId: string; shopId: string; merchantId: string; amount: number }[];
      }
    >(
      'checkout-to-pay',
      `select c.number, c.email, c.currency, c.status,
              (select jsonb_agg(jsonb_build_object('orderId', o.id, 'shopId', o.shop_id, 'merchantId', o.merchant_id, 'amount', o.total) order by o.number)
                 from orders.orders o where o.checkout_id = c.id) as shares
         from orders.checkouts c where c.id = $1`,
      [checkoutId],
    );
    if (checkout!.status !== 'placed') return this.payments.payment({ checkoutId });
    const { number, email, currency, shares } = checkout!;
    return this.payments.start({ checkoutId, number, email, currency, shares });
  }
}

const orderRow = (order: DraftOrder) => ({
  id: order.id,
  number: order.number,
  shop_id: order.shop.id,
  shop_name: order.shop.name,
  merchant_id: order.shop.merchantId,
  method: order.method,
  total: order.total,
  auto_accept: order.shop.autoAccept,
  answer_by: order.shop.answerBy,
});

const lineRows = (order: DraftOrder) =>
  order.lines.map(({ id, position, quantity, total, quoted }) => ({
    id,
    order_id: order.id,
    position,
    variant_id: quoted.variantId,
    offer_slug: quoted.offerSlug,
    name: quoted.name,
    variant: quoted.variant,
    quantity,
    price: quoted.price,
    deposit: quoted.deposit,
    total,
    vat_rate: quoted.vatRate,
    withdrawal: quoted.withdrawal,
    image: quoted.image,
  }));
