import { Inject, Injectable } from '@nestjs/common';
import { money } from '#contracts/money';
import type { ApiKeyHolder } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { setPrices } from '../price/set-prices.js';
import { findVariants, type Found } from './find-variants.js';
import { once } from './once.js';
import type { TillPriceItem } from './till-input.js';
import type { TillAnswer, TillResult } from './till-view.js';

/** Takes in what a till says about prices. The last of several for one variant counts; the same price changes nothing. */
@Injectable()
export class TakePrices {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async take(key: ApiKeyHolder, requestKey: string | null, items: TillPriceItem[]): Promise<TillAnswer> {
    const of = { keyId: key.keyId, requestKey: requestKey && `prices/${requestKey}`, body: items };
    return this.database.transaction((tx) => once(tx, of, () => this.apply(tx, key, items)));
  }

  private async apply(tx: Tx, key: ApiKeyHolder, items: TillPriceItem[]): Promise<TillAnswer> {
    const found = await findVariants(tx, key.merchantId, items);
    const wanted = new Map(
      found.flatMap((hit, at) => (typeof hit === 'string' ? [] : [[hit.variantId, items[at]!.price] as const])),
    );
    const before = await pricesOf(tx, [...wanted.keys()]);
    const changes = [...wanted].filter(([variantId, price]) => before.get(variantId) !== price);
    if (changes.length > 0) {
      const prices = changes.map(([variantId, price]) => ({ variantId, price }));
      await setPrices(tx, [key.merchantId], 'till', prices, this.config.CURRENCY);
    }
    const changed = new Set(changes.map(([variantId]) => variantId));
    const results = found.map((hit) => this.result(hit, wanted, changed));
    return { results, understood: found.filter((hit) => typeof hit !== 'string').length };
  }

  private result(hit: Found, wanted: Map<string, number>, changed: Set<string>): TillResult {
    const nothing = { onHand: null, available: null };
    if (typeof hit === 'string') return { ...nothing, outcome: hit, variantId: null, price: null };
    return {
      ...nothing,
      outcome: changed.has(hit.variantId) ? 'applied' : 'unchanged',
      variantId: hit.variantId,
      price: money(wanted.get(hit.variantId)!, this.config.CURRENCY),
    };
  }
}

async function pricesOf(tx: Tx, variantIds: string[]): Promise<Map<string, number>> {
  const rows = await rowsOf<{ id: string; price: number }>(
    tx,
    `select id, price from catalog.variants where id = any($1::uuid[])`,
    [variantIds],
  );
  return new Map(rows.map(({ id, price }) => [id, price]));
}
