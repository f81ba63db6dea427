import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { rowsOf, type Tx } from '#platform/database/database';
import { editRefused } from '../catalog.errors.js';
import { ChangeOffer } from '../offer/change-offer.js';
import { moveOffer } from '../offer/move-offer.js';
import type { OfferChange } from '../offer/offer-input.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import { priceCause } from '../price/price-cause.js';
import type { BulkEdit } from './bulk-input.js';
import { planEdit, type Before } from './plan-edit.js';

/** Does to one offer what a bulk change says, and takes it back. The offer's row is locked by whoever calls. */
@Injectable()
export class EditOffer {
  constructor(@Inject(ChangeOffer) private readonly changeOffer: ChangeOffer) {}

  /** Answers how the offer was. Throws what refuses any other change of it. */
  async edit(tx: Tx, actor: Actor, offer: OfferEntity, edit: BulkEdit): Promise<Before> {
    const before = await lookAt(tx, offer.id);
    const plan = planEdit(before, edit);
    if ('refusal' in plan) throw editRefused(plan.refusal);
    await priceCause(tx, 'bulk', actor.personId);
    const { status, ...change } = plan.change;
    if (status === 'withdrawn') await moveOffer(tx, offer, status);
    else await this.changeOffer.apply(tx, actor, offer, { ...change, status } as Partial<OfferChange>);
    const planned = new Map(
      change.variants?.map(({ id, onHand, onHandSeen }) => [id, (onHand ?? 0) - (onHandSeen ?? 0)]),
    );
    return { ...before, variants: before.variants.map((v) => ({ ...v, moved: planned.get(v.id) ?? 0 })) };
  }

  async takeBack(tx: Tx, actor: Actor, offer: OfferEntity, edit: BulkEdit, before: Before): Promise<void> {
    if (edit.kind === 'status') {
      // What was shown once cannot become a draft again; taking it down hides it as well.
      return moveOffer(tx, offer, before.status === 'draft' ? 'withdrawn' : before.status);
    }
    await priceCause(tx, 'taken_back', actor.personId);
    await this.changeOffer.apply(tx, actor, offer, earlier(edit, before));
  }
}

function earlier(edit: BulkEdit, before: Before): Partial<OfferChange> {
  const { category, withdrawal, minimumAge, badges, variants } = before;
  if (edit.kind === 'category') return { category, withdrawal, minimumAge, badges };
  if (edit.kind === 'price')
    return { variants: variants.map(({ id, price }) => ({ id, price })) } as Partial<OfferChange>;
  // Only the difference goes back, so that sales in between stay.
  const counts = variants.map(({ id, moved = 0 }) => ({
    id,
    onHand: Math.max(0, -moved),
    onHandSeen: Math.max(0, moved),
  }));
  return { variants: counts } as Partial<OfferChange>;
}

export async function lookAt(tx: Tx, offerId: string): Promise<Before> {
  const [row] = await rowsOf<Before>(
    tx,
    `select status, category, vat_rate as "vatRate", withdrawal, minimum_age as "minimumAge", badges,
            (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'price', v.price, 'onHand', v.on_hand)
                                       order by v.position, v.id), '[]')
               from catalog.variants v where v.offer_id = o.id and v.active) as variants
       from catalog.offers o where o.id = $1`,
    [offerId],
  );
  return row!;
}
