import type { Facts } from '#contracts/facts';
import { rowsOf, type Tx } from '#platform/database/database';
import { writeWords } from '../search/write-words.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import type { ShopStandingEntity } from './shop-standing.entity.js';

/** Does what the city says about a shop, unless something newer is known. */
export async function followStanding(tx: Tx, fact: Facts['shop.standing_changed']): Promise<void> {
  const newer = await rowsOf(
    tx,
    `insert into catalog.shop_standings as s (shop_id, version, hidden_for) values ($1, $2, $3)
     on conflict (shop_id) do update set version = excluded.version, hidden_for = excluded.hidden_for
       where s.version < excluded.version
     returning shop_id`,
    [fact.shopId, fact.version, fact.hiddenFor],
  );
  if (newer.length > 0) await applyStanding(tx, fact.shopId);
}

/** For a shop that was just opened: the city may have spoken before. */
export async function standAsKnown(tx: Tx, shopId: string): Promise<void> {
  await tx.query(
    `insert into catalog.shop_standings (shop_id, version, hidden_for) values ($1, 0, '{}') on conflict do nothing`,
    [shopId],
  );
  await applyStanding(tx, shopId);
}

/** The standing's row is what all of this queues at. */
async function applyStanding(tx: Tx, shopId: string): Promise<void> {
  const [standing] = await rowsOf<ShopStandingEntity>(
    tx,
    `select * from catalog.shop_standings where shop_id = $1 for update`,
    [shopId],
  );
  const [shop] = await rowsOf<Pick<ShopEntity, 'status'>>(
    tx,
    `select status from catalog.shops where id = $1 for update`,
    [shopId],
  );
  if (!standing || !shop) return;
  const hide = standing.hidden_for.length > 0;
  if (hide === (standing.shown_as !== null)) return;
  const status = hide ? 'hidden' : standing.shown_as!;
  await tx.query(`update catalog.shop_standings set shown_as = $2 where shop_id = $1`, [
    shopId,
    hide ? shop.status : null,
  ]);
  await tx.query(`update catalog.shops set status = $2 where id = $1`, [shopId, status]);
  await showOffers(tx, shopId, status === 'open');
}

/** The offers stay as they are; only whether their shop is open, and with it whether anybody finds them, changes. */
async function showOffers(tx: Tx, shopId: string, open: boolean): Promise<void> {
  const offers = await rowsOf<{ id: string }>(
    tx,
    `update catalog.offers set shop_open = $2 where shop_id = $1 and shop_open <> $2 returning id`,
    [shopId, open],
  );
  const ids = offers.map(({ id }) => id);
  if (open) await writeWords(tx, ids);
  else await tx.query(`delete from catalog.offer_texts where offer_id = any($1)`, [ids]);
}
