import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { cartChanged, notEnough } from '../catalog.errors.js';
import { releaseLines } from './move-stock.js';

export interface HoldAsk {
  checkoutId: string;
  version: number;
  expiresAt: string;
  lines: { orderId: string; variantId: string; quantity: number }[];
}

/** Puts the goods of a checkout aside: all lines or none, each by one conditional statement, in id order. */
@Injectable()
export class HoldStock {
  constructor(@Inject(Database) private readonly database: Database) {}

  async hold(ask: HoldAsk): Promise<void> {
    const lines = [...ask.lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
    await this.database.transaction(async (tx) => {
      if (await this.alreadyHeld(tx, ask)) return;
      const missing: string[] = [];
      for (const line of lines) {
        if (!(await this.take(tx, line))) missing.push(line.variantId);
      }
      if (missing.length > 0) throw notEnough(missing);
      await tx.query(
        `insert into catalog.hold_lines (checkout_id, variant_id, order_id, quantity)
         select $1, variant_id, order_id, quantity
           from unnest($2::uuid[], $3::uuid[], $4::int[]) as l(variant_id, order_id, quantity)
         on conflict (checkout_id, variant_id)
           do update set order_id = excluded.order_id, quantity = excluded.quantity, status = 'held'`,
        [ask.checkoutId, lines.map((l) => l.variantId), lines.map((l) => l.orderId), lines.map((l) => l.quantity)],
      );
    });
  }

  /**
   * The hold's row is what two requests for one checkout queue at. The same version that is still held is done; a
   * newer one lets the old lines go first; an older one came too late.
   */
  private async alreadyHeld(tx: Tx, ask: HoldAsk): Promise<boolean> {
    const [fresh] = await rowsOf(
      tx,
      `insert into catalog.holds (checkout_id, version, expires_at) values ($1, $2, $3)
       on conflict do nothing returning checkout_id`,
      [ask.checkoutId, ask.version, ask.expiresAt],
    );
    if (fresh) return false;
    const [hold] = await rowsOf<{ version: number; held: string }>(
      tx,
      `select version, (select count(*) from catalog.hold_lines l where l.checkout_id = h.checkout_id and status = 'held') as held
         from catalog.holds h where checkout_id = $1 for update`,
      [ask.checkoutId],
    );
    if (hold && hold.version > ask.version) throw cartChanged();
    if (hold && hold.version === ask.version && Number(hold.held) === ask.lines.length) return true;
    await releaseLines(tx, { checkoutId: ask.checkoutId });
    await tx.query(`update catalog.holds set version = $2, expires_at = $3 where checkout_id = $1`, [
      ask.checkoutId,
      ask.version,
      ask.expiresAt,
    ]);
    return false;
  }

  private async take(tx: Tx, line: { variantId: string; quantity: number }): Promise<boolean> {
    const rows = await rowsOf(
      tx,
      `update catalog.variants v set held = held + $2
         from catalog.offers o
        where v.id = $1 and v.active and v.on_hand - v.held >= $2
          and o.id = v.offer_id and o.status = 'published' and o.shop_open
        returning v.id`,
      [line.variantId, line.quantity],
    );
    return rows.length > 0;
  }
}
