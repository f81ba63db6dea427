import sharp from 'sharp';
import { eventually, Shopper } from '../../support/client.js';
import { Cast } from './cast.js';

interface Paid {
  checkout: { id: string; token: string; orders: { id: string; number: string; lines: { id: string }[] }[] };
  orderId: string;
}

/** What is bought and sold: a cart, an order that waits, one that was handed over, a return. */
export abstract class Trade extends Cast {
  /** An order that waits for the shop's answer, and one that was handed over. */
  open!: Paid;
  handedOver!: Paid;
  returnId!: string;
  withdrawalId!: string;
  lastLineId!: string;
  private mediaId: string | undefined;

  /** A line in a cart that nobody has taken out yet. */
  async aCartLine(): Promise<{ cartId: string; lineId: string }> {
    const cart = await new Shopper(this.world, this.world.simulator.url).cartWith([
      { variantId: this.offer.variantId },
    ]);
    this.lastLineId = cart.lines[0].id;
    return { cartId: cart.id, lineId: this.lastLineId };
  }

  /** One piece of the order that was handed over, to be given back. */
  aReturn(): object {
    const { checkout, orderId } = this.handedOver;
    const lines = [{ lineId: checkout.orders[0]!.lines[0]!.id, quantity: 1 }];
    return { checkoutId: checkout.id, token: checkout.token, orderId, lines, reason: 'Doppelt' };
  }

  anOfferForm(): object {
    return {
      shopId: this.shop.id,
      name: 'Neues Angebot',
      description: 'Ein Buch.',
      category: this.category,
      vatRate: 19,
      variants: [{ price: 1_290, onHand: 3 }],
      status: 'draft',
    };
  }

  /** A change of an offer that waits to be shown. */
  async anUnpublishedChange(): Promise<string> {
    const { id } = this.offer;
    const { body } = await this.clients.owner.get(`/api/merchant/offers/${id}`);
    const kept = await this.clients.owner.put(`/api/merchant/offers/${id}/unpublished`, { version: body.version });
    if (kept.status !== 200) throw new Error(`nothing kept aside: ${JSON.stringify(kept.body)}`);
    return id;
  }

  /** A change of several of the shop's offers at once. */
  async aBulkChange(): Promise<string> {
    const answer = await this.clients.owner.post('/api/merchant/bulk-changes', this.aBulkForm());
    if (answer.status !== 201) throw new Error(`no bulk change: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  }

  aBulkForm(): object {
    return { offerIds: [this.offer.id], edit: { kind: 'add_stock', pieces: 1 } };
  }

  /** A picture of the shop's, as everybody sees it. */
  async aPicture(): Promise<string> {
    this.mediaId ??= await this.upload();
    return this.mediaId;
  }

  protected async bringOrders(): Promise<void> {
    this.open = await this.paid();
    this.handedOver = await this.paid();
    const { orderId, checkout } = this.handedOver;
    const desk = this.clients.owner;
    await desk.post(`/api/merchant/orders/${orderId}/acceptance`);
    const shopper = new Shopper(this.world, this.world.simulator.url);
    await shopper.until(checkout, ({ status }) => status === 'confirmed');
    await eventually(
      () => desk.post(`/api/merchant/orders/${orderId}/readiness`),
      ({ status }) => status === 201,
    );
    const ready = await shopper.until(checkout, ({ orders }) => Boolean(orders[0].pickup?.code));
    await desk.post(`/api/merchant/orders/${orderId}/handover`, { code: ready.orders[0].pickup.code });
    const asked = await eventually(
      () => shopper.client.post('/api/store/returns', this.aReturn()),
      ({ status }) => status === 201,
    );
    this.returnId = asked.body.id;
    const { number } = this.handedOver.checkout.orders[0]!;
    await shopper.client.post('/api/store/withdrawals', {
      name: 'Jana Kundin',
      email: 'jana@kundin.example',
      contract: number,
    });
    const { rows } = await this.world.db.query('select id from returns.withdrawals where order_number = $1', [number]);
    this.withdrawalId = rows[0].id;
  }

  private async paid(): Promise<Paid> {
    const shopper = new Shopper(this.world, this.world.simulator.url);
    const cart = await shopper.cartWith([{ variantId: this.offer.variantId, quantity: 50 }]);
    const checkout = (await shopper.checkout(cart)).body;
    await shopper.pay(checkout);
    const seen = await shopper.until(checkout, ({ orders }) => orders[0].status === 'open');
    return { checkout: { ...seen, token: checkout.token }, orderId: seen.orders[0].id };
  }

  private async upload(): Promise<string> {
    const bytes = await sharp({ create: { width: 480, height: 480, channels: 3, background: '#a03050' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('alt', 'Ein Bild');
    form.append('file', new Blob([new Uint8Array(bytes)]), 'bild.png');
    const { status, body } = await this.clients.owner.post('/api/merchant/media', form);
    if (status !== 201) throw new Error(`no picture: ${JSON.stringify(body)}`);
    return body.id;
  }
}
