import type { Client } from '../support/client.js';

export interface Sellable {
  slug: string;
  /** Slug of an offer with at least three pieces and one variant. */
  offer: string;
}

/** Demo shops that answer by hand and have goods. */
export async function sellableShops(client: Client, count: number): Promise<Sellable[]> {
  const found: Sellable[] = [];
  const { items } = (await client.get('/api/store/shops?limit=100')).body;
  for (const shop of items) {
    if (found.length === count) break;
    const owner = await client.signedIn(`${shop.slug}@laden.example`, 'gera-demo-2026').catch(() => null);
    const own =
      owner &&
      (await owner.get('/api/merchant/shops')).body.items.find(({ slug }: { slug: string }) => slug === shop.slug);
    if (!own || own.autoAccept) continue;
    const offer = await goodOffer(client, shop.slug);
    if (offer) found.push({ slug: shop.slug, offer });
  }
  if (found.length < count) throw new Error('the demo city has too few shops that answer by hand');
  return found;
}

async function goodOffer(client: Client, shop: string): Promise<string | undefined> {
  const { items } = (await client.get(`/api/store/offers?shop=${shop}&limit=50`)).body;
  const fit = items.find(
    (offer: any) =>
      offer.kind === 'goods' &&
      offer.available >= 6 &&
      !offer.priceFrom &&
      offer.price.amount >= 100 &&
      !offer.badges.some((badge: string) => badge.startsWith('age')),
  );
  return fit?.slug;
}
