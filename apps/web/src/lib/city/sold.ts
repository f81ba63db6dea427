import { m } from '#lib/paraglide/messages.js';

/** What is sold, as far as the checklist asks for it. */
export const soldKinds = [
  { value: 'goods', label: m.city_sold_goods },
  { value: 'food', label: m.city_sold_food },
  { value: 'alcohol', label: m.city_sold_alcohol },
  { value: 'electronics', label: m.city_sold_electronics },
  { value: 'services', label: m.city_sold_services },
] as const;
