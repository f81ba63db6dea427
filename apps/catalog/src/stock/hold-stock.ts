import { Inject, Injectable } from '@nestjs/common';
import { passBoundary } from '#platform/crash';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { cartChanged, goodsUnavailable, notEnough } from '../catalog.errors.js';
import { hiddenGoods } from '../standing/hidden-goods.js';
import { releaseLines } from './move-stock.js';

export interface HoldAsk {
  checkoutId: string;
  version: number;
  expiresAt: string;
  lines: { orderId: string; variantId: string; quantity: number }[];
}

/**
 * Puts the goods of a checkout aside: all lines or none. Rows are locked in id order, so that two checkouts never wait
 * for each other in a circle; what is free is read under that lock.
 */
@Injectable()
export class HoldStock {
  constructor(@Inject(Database) private readonly database: Database) {}

  async hold(ask: HoldAsk): Promise<void> {
    const lines = [...ask.lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
    const [result] = await this.database.read<{ held: boolean; missing: string[] }>('hold', HOLD, [
      ask.checkoutId,
      ask.version,
      ask.expiresAt,
      lines.map((line) => line.variantId),
      lines.map((line) => line.orderId),
      lines.map((line) => line.quantity),
    ]);
    passBoundary();
    if (result!.held) return;
    // Nothing was written. Either this checkout has a hold already, or there is not enough.
    if (!(await this.holdAgain(ask, lines))) throw await this.whyNot(result!.missing);
  }

  private async whyNot(missing: string[]): Promise<Error> {
    const hidden = await hiddenGoods(this.database, missing);
    return hidden.length > 0 ? goodsUnavailable(hidden) : notEnough(missing);
  }

  /** A checkout that has a hold: the same version stays, a newer one replaces it. False when it has none. */
  private async holdAgain(ask: HoldAsk, lines: HoldAsk['lines']): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const state = await this.existing(tx, ask);
      if (state !== 'replace') return state === 'held';
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
      return true;
    });
  }

  /** The hold's row is what two requests for one checkout queue at. An older version than the held one came too late. */
  private async existing(tx: Tx, ask: HoldAsk): Promise<'none' | 'held' | 'replace'> {
    const [hold] = await rowsOf<{ version: number; held: string }>(
      tx,
      `select version, (select count(*) from catalog.hold_lines l where l.checkout_id = h.checkout_id and status = 'held') as held
         from catalog.holds h where checkout_id = $1 for update`,
      [ask.checkoutId],
    );
    if (!hold) return 'none';
    if (hold.version > ask.version) throw cartChanged();
    if (hold.version === ask.version && Number(hold.held) === ask.lines.length) return 'held';
    await releaseLines(tx, { checkoutId: ask.checkoutId });
    await tx.query(`update catalog.holds set version = $2, expires_at = $3 where checkout_id = $1`, [
      ask.checkoutId,
      ask.version,
      ask.expiresAt,
    ]);
    return 'replace';
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

const HOLD = `with wanted as (
    select * from unnest($4::uuid[], $5::uuid[], $6::int[]) as w(variant_id, order_id, quantity)),
  locked as materialized (
    select v.id, v.on_hand - v.held as free, w.order_id, w.quantity
      from catalog.variants v
      join wanted w on w.variant_id = v.id
      join catalog.offers o on o.id = v.offer_id
     where v.active and o.status = 'published' and o.shop_open
     order by v.id for update of v),
  missing as (
    select w.variant_id from wanted w left join locked l on l.id = w.variant_id where l.id is null or l.free < w.quantity),
  hold as (
    insert into catalog.holds (checkout_id, version, expires_at)
    select $1::uuid, $2::int, $3::timestamptz where not exists (select 1 from missing)
    on conflict do nothing returning checkout_id),
  taken as (
    update catalog.variants v set held = v.held + l.quantity from locked l, hold where v.id = l.id returning v.id),
  lines as (
    insert into catalog.hold_lines (checkout_id, variant_id, order_id, quantity)
    select hold.checkout_id, l.id, l.order_id, l.quantity from hold, locked l)
  select exists (select 1 from hold) as held, array(select variant_id from missing) as missing, (select count(*) from taken) as taken`;
