import { Inject, Injectable } from '@nestjs/common';
import type { FulfilmentMethod } from '#contracts/facts';
import { sum } from '#contracts/money';
import { CatalogPort, PaymentsPort, type PaymentView } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { passBoundary } from '#platform/crash';
import { Database } from '#platform/database/database';
import { newReadableCode, newToken } from '#platform/ids';
import { CartQueries, type StoredCart } from '../cart/cart.queries.js';
import { belowMinimum, cartChanged, cartEmpty, totalChanged } from '../orders.errors.js';
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
    const cart = await this.carts.stored(ask.cartId);
    const payable = cart.status === 'open' ? await this.placeNew(cart, ask) : await this.placed(cart.id);
    const payment =
      payable.status === 'placed'
        ? await this.payments.start(payable)
        : await this.payments.payment({ checkoutId: cart.id });
    return { checkoutId: cart.id, payment };
  }

  private async placeNew(cart: StoredCart, ask: PlaceOrderAsk): Promise<Payable> {
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
    const written = await this.write(cart, number, orders, ask, expiresAt);
    // Another tab, or a request before a crash, was first: its checkout counts.
    if (!written) return this.placed(cart.id);
    const { email } = ask.contact;
    return {
      checkoutId: cart.id,
      status: 'placed',
      number,
      email,
      currency: this.config.CURRENCY,
      shares: orders.map(share),
    };
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

  /** Cart, checkout, orders and lines in one statement: all of it or nothing. False when the cart was not open any more. */
  private async write(
    cart: StoredCart,
    number: string,
    orders: DraftOrder[],
    ask: PlaceOrderAsk,
    expiresAt: Date,
  ): Promise<boolean> {
    const { name, email, phone } = ask.contact;
    const total = sum(orders.map((order) => order.total));
    const rows = await this.database.read('write-checkout', WRITE, [
      cart.id,
      cart.version,
      number,
      newToken(),
      total,
      this.config.CURRENCY,
      ask.locale,
      name,
      email,
      phone ?? null,
      ask.note ?? null,
      expiresAt,
      ask.address ?? null,
      JSON.stringify(orders.map(orderRow)),
      JSON.stringify(orders.flatMap(lineRows)),
    ]);
    passBoundary();
    return rows.length > 0;
  }

  private async placed(checkoutId: string): Promise<Payable> {
    const [checkout] = await this.database.read<Payable>(
      'checkout-to-pay',
      `select c.id as "checkoutId", c.number, c.email, c.currency, c.status,
              (select jsonb_agg(jsonb_build_object('orderId', o.id, 'shopId', o.shop_id, 'merchantId', o.merchant_id, 'amount', o.total) order by o.number)
                 from orders.orders o where o.checkout_id = c.id) as shares
         from orders.checkouts c where c.id = $1`,
      [checkoutId],
    );
    if (!checkout) throw cartChanged();
    return checkout;
  }
}

type Payable = Parameters<PaymentsPort['start']>[0] & { status: string };

const share = (order: DraftOrder) => ({
  orderId: order.id,
  shopId: order.shop.id,
  merchantId: order.shop.merchantId,
  amount: order.total,
});

const WRITE = `with claimed as (
    update orders.carts set status = 'ordered' where id = $1 and version = $2 and status = 'open' returning id),
  checkout as (
    insert into orders.checkouts (id, number, token, total, currency, locale, name, email, phone, note, expires_at, address)
    select id, $3, $4, $5::int, $6, $7, $8, $9, $10, $11, $12::timestamptz, $13::jsonb from claimed returning id),
  written as (
    insert into orders.orders (id, checkout_id, number, shop_id, shop_name, merchant_id, method, total, currency, auto_accept, answer_by)
    select o.id, checkout.id, o.number, o.shop_id, o.shop_name, o.merchant_id, o.method, o.total, $6, o.auto_accept, o.answer_by
      from checkout, jsonb_to_recordset($14::jsonb) as o(id uuid, number text, shop_id uuid, shop_name text, merchant_id uuid,
        method text, total int, auto_accept boolean, answer_by timestamptz)),
  lines as (
    insert into orders.order_lines (id, order_id, position, variant_id, offer_slug, name, variant, quantity, price, deposit, total, vat_rate, withdrawal, image,
      unit_price, tax_notice, weighed)
    select l.id, l.order_id, l.position, l.variant_id, l.offer_slug, l.name, l.variant, l.quantity, l.price, l.deposit, l.total, l.vat_rate, l.withdrawal, l.image,
           l.unit_price, l.tax_notice, l.weighed
      from checkout, jsonb_to_recordset($15::jsonb) as l(id uuid, order_id uuid, position int, variant_id uuid, offer_slug text,
        name text, variant text, quantity int, price int, deposit int, total int, vat_rate int, withdrawal text, image jsonb, unit_price jsonb,
        tax_notice text, weighed jsonb))
  select id from checkout`;

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
    unit_price: quoted.unitPrice,
    tax_notice: quoted.taxNotice,
    weighed: quoted.weighed,
  }));
