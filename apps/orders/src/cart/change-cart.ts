import { Inject, Injectable } from '@nestjs/common';
import { CatalogPort } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { cartFull, cartLineNotFound, cartNotFound, cartOrdered, tooMany, variantGone } from '../orders.errors.js';

export const MAX_LINES = 100;

/** Everything that changes a cart. Every change counts the version up, under the cart's row lock. */
@Injectable()
export class ChangeCart {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(Config) private readonly config: Config,
  ) {}

  async create(): Promise<string> {
    const id = newId();
    await this.database.rows(`insert into orders.carts (id) values ($1)`, [id]);
    return id;
  }

  /** Puts pieces in; of goods that are in already, more. */
  async add(cartId: string, variantId: string, quantity: number): Promise<void> {
    const { lines } = await this.catalog.quote({ variantIds: [variantId], currency: this.config.CURRENCY });
    const offered = lines[0];
    if (!offered) throw variantGone();
    await this.changing(cartId, async (tx) => {
      const [line] = await rowsOf<{ quantity: number }>(
        tx,
        `insert into orders.cart_lines as l (id, cart_id, variant_id, quantity, name) values ($1, $2, $3, $4, $5)
         on conflict (cart_id, variant_id) do update set quantity = least(999, l.quantity + excluded.quantity)
         returning quantity`,
        [newId(), cartId, variantId, quantity, offered.name],
      );
      if (line!.quantity > offered.available) throw tooMany(offered.available);
      const [{ count }] = (await rowsOf<{ count: string }>(
        tx,
        `select count(*) from orders.cart_lines where cart_id = $1`,
        [cartId],
      )) as [{ count: string }];
      if (Number(count) > MAX_LINES) throw cartFull();
    });
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
