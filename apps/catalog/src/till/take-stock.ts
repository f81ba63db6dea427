import { Inject, Injectable } from '@nestjs/common';
import type { ApiKeyHolder } from '#contracts/ports';
import { Database, type Tx } from '#platform/database/database';
import { countStock, type Count, type Counted } from '../availability/count-stock.js';
import { deltaNeedsKey } from '../catalog.errors.js';
import { coalesceStock } from './coalesce-stock.js';
import { findVariants, type Found } from './find-variants.js';
import { noteSync } from './note-sync.js';
import { once } from './once.js';
import type { TillStockItem } from './till-input.js';
import type { TillAnswer, TillResult } from './till-view.js';

/** Takes in what a till says about stock: each item has its own result, and one that is not understood spoils no other. */
@Injectable()
export class TakeStock {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** What moves stock needs a key of its own: sent twice, it would move it twice. */
  async take(key: ApiKeyHolder, requestKey: string | null, items: TillStockItem[]): Promise<TillAnswer> {
    if (!requestKey && items.some((item) => isNumber(item.delta))) throw deltaNeedsKey();
    const of = { keyId: key.keyId, requestKey: requestKey && `stock/${requestKey}`, body: items };
    return this.database.transaction((tx) => once(tx, of, () => this.apply(tx, key, items)));
  }

  private async apply(tx: Tx, key: ApiKeyHolder, items: TillStockItem[]): Promise<TillAnswer> {
    const found = (await findVariants(tx, key.merchantId, items)).map((hit, at) =>
      says(items[at]!) ? hit : 'invalid',
    );
    const counts = found.flatMap((hit, at) => (typeof hit === 'string' ? [] : [countOf(hit.variantId, items[at]!)]));
    await noteSync(tx, key, items.length);
    const counted = await countStock(tx, coalesceStock(counts), { evidence: 'synced', causeId: key.keyId });
    const rows = new Map(counted.map((row) => [row.id, row]));
    const results = found.map((hit) => resultOf(hit, rows));
    return { results, understood: counts.length };
  }
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** Exactly one of the two. */
const says = ({ onHand, delta }: TillStockItem): boolean => isNumber(onHand) !== isNumber(delta);

const countOf = (variantId: string, { onHand, delta }: TillStockItem): Count =>
  isNumber(onHand) ? { variantId, onHand } : { variantId, delta: delta! };

function resultOf(hit: Found, rows: Map<string, Counted>): TillResult {
  const row = typeof hit === 'string' ? undefined : rows.get(hit.variantId);
  if (!row) {
    const outcome = typeof hit === 'string' ? hit : 'unknown';
    return { outcome, variantId: null, onHand: null, available: null, price: null };
  }
  return {
    outcome: row.bounded ? 'bounded' : row.moved === 0 ? 'unchanged' : 'applied',
    variantId: row.id,
    onHand: row.on_hand,
    available: row.on_hand - row.held,
    price: null,
  };
}
