import { Inject, Injectable } from '@nestjs/common';
import type { ShipmentView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import type { ShipmentEntity } from './shipment.entity.js';

export type ShipmentRow = Pick<
  ShipmentEntity,
  'id' | 'order_id' | 'method' | 'status' | 'code' | 'ready_at' | 'handed_over_at'
>;

export const SHIPMENT_COLUMNS = 'id, order_id, method, status, code, ready_at, handed_over_at';

export const shipmentView = (row: ShipmentRow): ShipmentView => ({
  id: row.id,
  orderId: row.order_id,
  method: row.method,
  status: row.status,
  code: row.code,
  readyAt: row.ready_at?.toISOString() ?? null,
  handedOverAt: row.handed_over_at?.toISOString() ?? null,
});

/** What others may read about shipments. */
@Injectable()
export class ShipmentQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async ofOrders(orderIds: string[]): Promise<ShipmentView[]> {
    if (orderIds.length === 0) return [];
    const rows = await this.database.read<ShipmentRow>(
      'shipments-of-orders',
      `select ${SHIPMENT_COLUMNS} from shipping.shipments where order_id = any($1::uuid[]) order by id`,
      [orderIds],
    );
    return rows.map(shipmentView);
  }
}
