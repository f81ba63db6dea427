import type { DemoMerchant, DemoShop } from '../types.js';
import { leisureShops } from './shops/freizeit.js';
import { freshShops } from './shops/frisches.js';
import { pleasureShops } from './shops/genuss.js';
import { fashionShops } from './shops/mode.js';
import { giftShops } from './shops/papier-geschenke.js';
import { careShops } from './shops/pflege.js';
import { technicalShops } from './shops/technik.js';
import { homeShops } from './shops/wohnen.js';

const entries = [
  ...freshShops,
  ...giftShops,
  ...pleasureShops,
  ...homeShops,
  ...fashionShops,
  ...leisureShops,
  ...technicalShops,
  ...careShops,
];

export const shops: DemoShop[] = entries.map(({ shop }) => shop);

/** One owner runs two of the shops, so there is one merchant fewer. */
export const merchants: DemoMerchant[] = [
  ...new Map(entries.map(({ merchant }) => [merchant.slug, merchant])).values(),
];
