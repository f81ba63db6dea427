import { HideStaleStock } from './hide-stale-stock.js';
import { TakePrices } from './take-prices.js';
import { TakeStock } from './take-stock.js';
import { TillQueries } from './till.queries.js';

export const tillProviders = [HideStaleStock, TakePrices, TakeStock, TillQueries];
