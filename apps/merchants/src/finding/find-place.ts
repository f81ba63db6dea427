import type { ShopForm } from '../application/shop.form.js';
import type { CityPostcodeEntity } from '../place/city-postcode.entity.js';
import { when, type Finding } from './finding.js';
import { plainName } from './same-name.js';

export interface CityPlace {
  city: string;
  /** Of the shop's postcode; null when the city has none of this number. */
  postcode: CityPostcodeEntity | null;
  /** Whether the city has said which postcodes it has. */
  known: boolean;
}

/**
 * Where the shop lies, by town and postcode. A postcode that spans districts or reaches beyond the city is shown and
 * not guessed: which it is says the address, and somebody who looks.
 */
export function findPlace(shop: ShopForm, { city, postcode, known }: CityPlace): Finding[] {
  if (!shop.postcode || !shop.city) return [];
  const about = { postcode: shop.postcode, town: shop.city, city };
  // `Gera-Langenberg` and `Gera OT Aga` lie in Gera.
  const named = ` ${plainName(shop.city)} `.startsWith(` ${plainName(city)} `);
  const outside = !named || (known && !postcode);
  if (outside) return when(true, 'outside_city', named ? 'shop.postcode' : 'shop.city', about);
  const districts = postcode?.districts ?? [];
  const several = districts.length > 1;
  const contradicts = shop.district && districts.length > 0 && !districts.some(({ slug }) => slug === shop.district);
  return [
    ...when(postcode?.shared, 'postcode_shared', 'shop.postcode', about),
    ...when(several, 'postcode_spans_districts', 'shop.district', {
      ...about,
      districts: districts.map(({ name }) => name),
      chosen: districts.find(({ slug }) => slug === shop.district)?.name ?? null,
    }),
    ...when(contradicts, 'district_contradicts', 'shop.district', { ...about, district: shop.district }),
  ];
}
