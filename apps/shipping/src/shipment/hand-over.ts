import { Inject, Injectable } from '@nestjs/common';
import type { ShipmentView } from '#contracts/ports';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import type { DomainError } from '#platform/errors/domain-error';
import { newId } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { codeThrottled, shipmentNotReady, wrongCode } from '../shipping.errors.js';
import { isSameCode } from './pickup-code.js';
import { SHIPMENT_MOVES } from './shipment-status.js';
import { SHIPMENT_COLUMNS, shipmentView, type ShipmentRow } from './shipment.queries.js';

/** So many wrong codes are heard within so many minutes, then none is for the rest of them. */
const WRONG_CODES = 5;
const MINUTES = 15;

interface Locked extends ShipmentRow {
  checkout_id: string;
}

/**
 * Hands a ready order over against its code. The row is locked while a code is checked, so that requests sent at
 * once are counted one by one; a wrong code must be written down, therefore refusals are thrown after the commit.
 */
@Injectable()
export class HandOver {
  constructor(@Inject(Database) private readonly database: Database) {}

  async execute(ask: { orderId: string; code: string; personId: string }): Promise<ShipmentView> {
    const outcome = await this.database.transaction((tx) => this.check(tx, ask));
    if (outcome instanceof Error) throw outcome;
    return shipmentView(outcome);
  }

  private async check(
    tx: Tx,
    ask: { orderId: string; code: string; personId: string },
  ): Promise<ShipmentRow | DomainError> {
    const shipment = await this.lock(tx, ask.orderId);
    if (!shipment?.code || shipment.status === 'cancelled') return shipmentNotReady(shipment?.status ?? 'preparing');
    const wait = await this.secondsToWait(tx, shipment.id);
    if (wait > 0) return codeThrottled(wait);
    if (!isSameCode(ask.code, shipment.code)) {
      await tx.query(`insert into shipping.wrong_codes (id, shipment_id) values ($1, $2)`, [newId(), shipment.id]);
      return wrongCode();
    }
    return shipment.status === 'handed_over' ? shipment : this.finish(tx, shipment, ask.personId);
  }

  private async lock(tx: Tx, orderId: string): Promise<Locked | undefined> {
    const [row] = await rowsOf<Locked>(
      tx,
      `select ${SHIPMENT_COLUMNS}, checkout_id from shipping.shipments where order_id = $1 for update`,
      [orderId],
    );
    return row;
  }

  /** Seconds until the oldest of the last wrong codes is forgotten; 0 while there are fewer than allowed. */
  private async secondsToWait(tx: Tx, shipmentId: string): Promise<number> {
    const [oldest] = await rowsOf<{ seconds: number }>(
      tx,
      `select ceil(extract(epoch from given_at + make_interval(mins => $2) - now()))::int as seconds
         from shipping.wrong_codes where shipment_id = $1 and given_at > now() - make_interval(mins => $2)
        order by given_at desc offset $3 limit 1`,
      [shipmentId, MINUTES, WRONG_CODES - 1],
    );
    return oldest ? Math.max(1, oldest.seconds) : 0;
  }

  private async finish(tx: Tx, shipment: Locked, personId: string): Promise<ShipmentRow> {
    const also = { handed_over_at: new Date(), handed_over_by: personId };
    await move(tx, 'shipping.shipments', SHIPMENT_MOVES, shipment.id, 'handed_over', also);
    await tx.query(`delete from shipping.wrong_codes where shipment_id = $1`, [shipment.id]);
    await publish(tx, 'shipment.handed_over', {
      shipmentId: shipment.id,
      orderId: shipment.order_id,
      checkoutId: shipment.checkout_id,
    });
    return { ...shipment, status: 'handed_over', handed_over_at: also.handed_over_at };
  }
}
