import { Inject, Injectable } from '@nestjs/common';
import { CatalogPort } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { cartNotFound } from '../orders.errors.js';
import type { CartEntity, CartLineEntity } from './cart.entity.js';
import { cartView, type CartView } from './cart-view.js';

export interface StoredCart extends Pick<CartEntity, 'id' | 'status' | 'version'> {
  lines: CartLineEntity[];
}

@Injectable()
export class CartQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The rows of a cart, oldest line first. */
  async stored(id: string): Promise<StoredCart> {
    const [cart] = await this.database.read<StoredCart>(
      'cart',
      `select id, status, version,
              coalesce((select jsonb_agg(to_jsonb(l) order by l.id) from orders.cart_lines l where l.cart_id = c.id), '[]') as lines
         from orders.carts c where id = $1`,
      [id],
    );
    if (!cart) throw cartNotFound();
    return cart;
  }

  async view(id: string): Promise<CartView> {
    const cart = await this.stored(id);
    const variantIds = cart.lines.map((line) => line.variant_id);
    const currency = this.config.CURRENCY;
    const quote = variantIds.length > 0 ? await this.catalog.quote({ variantIds, currency }) : { lines: [], shops: [] };
    return cartView(cart, cart.lines, quote, currency);
  }
}
