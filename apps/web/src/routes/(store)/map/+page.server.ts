import type { PageServerLoad } from './$types.js';
import type { ShopMap } from '#lib/api/map.ts';
import { api } from '#lib/server/api.ts';

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams;
  const { shops, centre, tiles } = await api(event).get<ShopMap>('/api/store/map');
  const chosen = {
    district: query.get('district') ?? '',
    open: query.get('open') === 'true',
    stepFree: query.get('stepFree') === 'true',
    shop: query.get('shop') ?? '',
  };
  const shown = shops.filter(
    (shop) =>
      (!chosen.district || shop.district?.slug === chosen.district) &&
      (!chosen.open || shop.opening.open) &&
      (!chosen.stepFree || shop.stepFree),
  );
  const districts = new Map(shops.flatMap(({ district }) => (district ? [[district.slug, district.name]] : [])));
  return {
    shops: shown,
    centre,
    tiles,
    chosen,
    districts: [...districts]
      .map(([slug, name]) => ({ slug, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
  };
};
