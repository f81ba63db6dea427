import { Inject, Injectable } from '@nestjs/common';
import type { CheckoutView, OrderView } from '#contracts/ports';
import { Database } from '#platform/database/database';

/** An order with its lines as the other services and the desks read it, from `orders.orders o`. */
export const ORDER_JSON = `jsonb_build_object(
  'id', o.id, 'number', o.number, 'status', o.status, 'checkoutId', o.checkout_id, 'shopId', o.shop_id,
  'merchantId', o.merchant_id, 'method', o.method, 'total', coalesce(o.final_total, o.total), 'currency', o.currency, 'placedAt', o.placed_at,
  'answerBy', o.answer_by, 'refusalReason', o.refusal_reason, 'handedOverAt', o.handed_over_at,
  'lines', (select jsonb_agg(jsonb_build_object(
      'id', l.id, 'variantId', l.variant_id, 'offerSlug', l.offer_slug, 'name', l.name, 'variant', l.variant,
      'quantity', l.quantity, 'deposit', l.deposit, 'vatRate', l.vat_rate, 'withdrawal', l.withdrawal, 'image', l.image,
      'price', coalesce((l.final_total - l.deposit * l.quantity) / l.quantity, l.price),
      'total', coalesce(l.final_total, l.total), 'unitPrice', l.unit_price, 'taxNotice', l.tax_notice,
      'weighed', l.weighed, 'weighedGrams', l.weighed_grams) order by l.position)
    from orders.order_lines l where l.order_id = o.id))`;

const CHECKOUT = `select c.id, c.number, c.token, c.status, c.total, c.currency, c.locale, c.created_at as "createdAt",
    c.expires_at as "expiresAt", jsonb_build_object('name', c.name, 'email', c.email, 'phone', c.phone) as contact,
    (select jsonb_agg(${ORDER_JSON} order by o.number) from orders.orders o where o.checkout_id = c.id) as orders
  from orders.checkouts c`;

interface CheckoutRow extends Omit<CheckoutView, 'createdAt' | 'expiresAt'> {
  createdAt: Date;
  expiresAt: Date;
}

@Injectable()
export class OrderQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async checkout(id: string): Promise<CheckoutView | null> {
    const [row] = await this.database.read<CheckoutRow>('checkout', `${CHECKOUT} where c.id = $1`, [id]);
    return row ? { ...row, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() } : null;
  }

  async order(id: string): Promise<(OrderView & { contact: CheckoutView['contact'] }) | null> {
    const [row] = await this.database.read<{ order: OrderView; contact: CheckoutView['contact'] }>(
      'order',
      `select ${ORDER_JSON} as "order", jsonb_build_object('name', c.name, 'email', c.email, 'phone', c.phone) as contact
         from orders.orders o join orders.checkouts c on c.id = o.checkout_id where o.id = $1`,
      [id],
    );
    return row ? { ...row.order, contact: row.contact } : null;
  }

  /** The order with this number, or all paid orders of the checkout with it, however it was typed. */
  async byNumber(typed: string): Promise<(OrderView & { contact: CheckoutView['contact'] })[]> {
    const number = typed.toUpperCase().replace(/[^A-Z0-9-]/g, '');
    const rows = await this.database.read<{ order: OrderView; contact: CheckoutView['contact'] }>(
      'orders-by-number',
      `select ${ORDER_JSON} as "order", jsonb_build_object('name', c.name, 'email', c.email, 'phone', c.phone) as contact
         from orders.orders o join orders.checkouts c on c.id = o.checkout_id
        where (o.number = $1 or c.number = $1) and o.status not in ('placed', 'expired') order by o.number`,
      [number],
    );
    return rows.map((row) => ({ ...row.order, contact: row.contact }));
  }

  /** Of these checkouts, those that never came to be or were not paid. */
  async ended(checkoutIds: string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select a.id from unnest($1::uuid[]) as a(id)
         left join orders.checkouts c on c.id = a.id
        where c.id is null or c.status in ('expired', 'cancelled')`,
      [checkoutIds],
    );
    return rows.map((row) => row.id);
  }
}
