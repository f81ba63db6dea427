import type { Right } from './right.js';
import { CITY } from './table/city.js';
import { IMPORTS } from './table/imports.js';
import { MERCHANT } from './table/merchant.js';
import { OWN } from './table/own.js';
import { STORE } from './table/store.js';

/**
 * Who may what: one row per route, and a route without a row is a red test. `actors.ts` says who the actors are,
 * `right.ts` the words of the rows, `ground.ts` which city they stand in. Whoever is not named in a row is told to sign
 * in first (401) or is refused (403).
 *
 * A new route: one line in the file of its branch. `city(REVIEW, …)`, `thisShop(…)`, `thisOwner(…)`, `everyShop(…)`,
 * `onlyTheir('shopper', …)`, `signedIn(…)`, `everybody(…)`; `at` gives real ids for the path, `body` one that gets as
 * far as the question whose row it is, `reaches` a code of the 404 that only those hear who were let in.
 */
export const TABLE: Record<string, Right> = { ...STORE, ...MERCHANT, ...IMPORTS, ...CITY, ...OWN };
