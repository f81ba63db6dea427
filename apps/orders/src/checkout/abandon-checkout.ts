import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { derivedId, newId } from '#platform/ids';
import { checkoutPaid } from '../orders.errors.js';
import { ExpireCheckout } from './expire-checkout.js';

/** The shopper goes back from paying to the cart: the checkout ends, a new cart has the same goods. */
@Injectable()
export class AbandonCheckout {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ExpireCheckout) private readonly expireCheckout: ExpireCheckout,
  ) {}

  /** The id of the new cart; the same one when asked again. */
  async abandon(checkoutId: string): Promise<string> {
    const cartId = derivedId(checkoutId, 'cart');
    await this.database.transaction(async (tx) => {
      const expired = await this.expireCheckout.expire(tx, checkoutId);
      if (!expired && !(await this.wasExpired(tx, checkoutId))) throw checkoutPaid();
      await this.copyCart(tx, checkoutId, cartId);
    });
    return cartId;
  }

  private async wasExpired(tx: Tx, checkoutId: string): Promise<boolean> {
    const rows = await rowsOf(tx, `select 1 from orders.checkouts where id = $1 and status = 'expired'`, [checkoutId]);
    return rows.length > 0;
  }

  private async copyCart(tx: Tx, fromId: string, toId: string): Promise<void> {
    const created = await rowsOf(tx, `insert into orders.carts (id) values ($1) on conflict do nothing returning id`, [
      toId,
    ]);
    if (created.length === 0) return;
    const lines = await rowsOf<{ variant_id: string; quantity: number; name: string }>(
      tx,
      `select variant_id, quantity, name from orders.cart_lines where cart_id = $1 order by id`,
      [fromId],
    );
    for (const line of lines) {
      await tx.query(
        `insert into orders.cart_lines (id, cart_id, variant_id, quantity, name) values ($1, $2, $3, $4, $5)`,
        [newId(), toId, line.variant_id, line.quantity, line.name],
      );
    }
  }
}
