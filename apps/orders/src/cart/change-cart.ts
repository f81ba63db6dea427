import { Inject, Injectable } from '@nestjs/common';
import { CatalogPort, type QuotedLine } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import type { CartLineEntity } from './cart.entity.js';
import { CartQueries } from './cart.queries.js';
import { cartView, type CartView } from './cart-view.js';
import { cartFull, cartLineNotFound, cartNotFound, cartOrdered, tooMany, variantGone } from '../orders.errors.js';

export const MAX_LINES = 100;

/** Everything that changes a cart. Every change counts the version up, under the cart's row lock. */
@Injectable()
export class ChangeCart {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CartQueries) private readonly carts: CartQueries,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(Config) private readonly config: Config,
  ) {}

  async create(): Promise<CartView> {
    const id = newId();
    await this.database.rows(`insert into orders.carts (id) values ($1)`, [id]);
    return cartView({ id, status: 'open' }, [], { lines: [], shops: [] }, this.config.CURRENCY);
  }

  /** Puts pieces in, of goods that are in already more, and answers the cart as it is then. */
  async add(cartId: string, variantId: string, quantity: number): Promise<CartView> {
    const cart = await this.carts.stored(cartId);
    const currency = this.config.CURRENCY;
    const variantIds = [...cart.lines.map((line) => line.variant_id), variantId];
    const quote = await this.catalog.quote({ variantIds, currency });
    const offered = quote.lines.find((line) => line.variantId === variantId);
    if (!offered) throw variantGone();
    const before = cart.lines.find((line) => line.variant_id === variantId);
    if ((before?.quantity ?? 0) + quantity > offered.available) throw tooMany(offered.available);
    if (!before && cart.lines.length >= MAX_LINES) throw cartFull();
    const line = await this.write(cartId, variantId, quantity, offered);
    const lines = before ? cart.lines.map((old) => (old.id === line.id ? line : old)) : [...cart.lines, line];
    return cartView(cart, lines, quote, currency);
  }

  /** One statement, so that a cart is never half changed; two tabs add up under the cart's row lock. */
  private async write(
    cartId: string,
    variantId: string,
    quantity: number,
    offered: QuotedLine,
  ): Promise<CartLineEntity> {
    const [line] = await this.database.read<CartLineEntity>(
      'add-to-cart',
      `with cart as (
         update orders.carts set version = version + 1, updated_at = now() where id = $1 and status = 'open' returning id)
       insert into orders.cart_lines as l (id, cart_id, variant_id, quantity, name) select $2, cart.id, $3, $4, $5 from cart
       on conflict (cart_id, variant_id) do update set quantity = least(999, l.quantity + excluded.quantity)
       returning id, cart_id, variant_id, quantity, name`,
      [cartId, newId(), variantId, quantity, offered.name],
    );
    if (!line) throw cartOrdered();
    if (line.quantity > offered.available) await this.takeBack(line, quantity);
    if (line.quantity > offered.available) throw tooMany(offered.available);
    return line;
  }

  /** Two tabs together asked for more than there is: the later one's pieces go out again. */
  private async takeBack(line: CartLineEntity, quantity: number): Promise<void> {
    await this.database.rows(
      `with taken as (delete from orders.cart_lines where id = $1 and quantity <= $2 returning id)
       update orders.cart_lines set quantity = quantity - $2 where id = $1 and not exists (select 1 from taken)`,
      [line.id, quantity],
    );
  }

  async setQuantity(cartId: string, lineId: string, quantity: number): Promise<void> {
    await this.changing(cartId, async (tx) => {
      const rows = await rowsOf(
        tx,
        `update orders.cart_lines set quantity = $3 where id = $2 and cart_id = $1 returning id`,
        [cartId, lineId, quantity],
      );
      if (rows.length === 0) throw cartLineNotFound();
    });
  }

  async remove(cartId: string, lineId: string): Promise<void> {
    await this.changing(cartId, async (tx) => {
      const rows = await rowsOf(tx, `delete from orders.cart_lines where id = $2 and cart_id = $1 returning id`, [
        cartId,
        lineId,
      ]);
      if (rows.length === 0) throw cartLineNotFound();
    });
  }

  /** Answers how many carts were forgotten. */
  async forgetOld(): Promise<number> {
    const gone = await this.database.rows(
      `with old as (
         delete from orders.carts where id in (
           select id from orders.carts where status = 'open' and updated_at < now() - interval '60 days' limit 1000)
         returning id),
       lines as (delete from orders.cart_lines l using old where l.cart_id = old.id)
       select id from old`,
    );
    return gone.length;
  }

  private async changing(cartId: string, change: (tx: Tx) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [cart] = await rowsOf<{ status: string }>(
        tx,
        `update orders.carts set version = version + 1, updated_at = now() where id = $1 returning status`,
        [cartId],
      );
      if (!cart) throw cartNotFound();
      if (cart.status !== 'open') throw cartOrdered();
      await change(tx);
    });
  }
}
