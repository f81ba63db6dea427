import type { Client } from '../support/client.js';

export interface Sellable {
  slug: string;
  name: string;
  offer: Offer;
}

interface Offer {
  slug: string;
  name: string;
  /** In cents, of the one variant it has. */
  price: number;
  category: { slug: string; parent: string | null };
}

/** Demo shops that answer by hand and have goods. */
export async function sellableShops(client: Client, count: number): Promise<Sellable[]> {
  const found: Sellable[] = [];
  const { items } = (await client.get('/api/store/shops?limit=100')).body;
  for (const { slug, name } of items) {
    if (found.length === count) return found;
    const owner = await client.signedIn(`${slug}@laden.example`, 'gera-demo-2026').catch(() => null);
    const own = (await owner?.get('/api/merchant/shops'))?.body.items.find((shop: any) => shop.slug === slug);
    if (!own || own.autoAccept) continue;
    const offer = await goodOffer(client, slug);
    if (offer) found.push({ slug, name, offer });
  }
  if (found.length < count) throw new Error('the demo city has too few shops that answer by hand');
  return found;
}

/** Something with several pieces, one variant and no deposit, not sold by weight, that anybody may buy. */
async function goodOffer(client: Client, shop: string): Promise<Offer | undefined> {
  const { items } = (await client.get(`/api/store/offers?shop=${shop}&limit=50`)).body;
  const fit = items.find(
    (offer: any) =>
      offer.kind === 'goods' &&
      !offer.priceBasisGrams &&
      offer.available >= 8 &&
      !offer.priceFrom &&
      !offer.deposit &&
      offer.price.amount >= 100 &&
      !offer.badges.some((badge: string) => badge.startsWith('age')),
  );
  if (!fit) return undefined;
  const { category } = (await client.get(`/api/store/offers/${fit.slug}`)).body;
  const { items: all } = (await client.get('/api/store/categories')).body;
  const { parent } = all.find(({ slug }: { slug: string }) => slug === category.slug);
  return { slug: fit.slug, name: fit.name, price: fit.price.amount, category: { slug: category.slug, parent } };
}
