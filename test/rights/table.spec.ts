import { describe, expect, it } from '@jest/globals';
import { documented, handled } from './every-route.js';
import { TABLE } from './table.js';

/** better-auth answers below this; `auth-rights.int-spec.ts` walks its routes. */
const ELSEWHERE = /^ALL \/api\/auth\//;

const missing = (routes: string[]) => routes.filter((route) => !(route in TABLE) && !ELSEWHERE.test(route)).sort();

describe('the table of rights', () => {
  it('has a row for every route of the OpenAPI document', async () => {
    expect(missing(await documented())).toEqual([]);
  });

  it('has a row for every route that the document leaves out', () => {
    expect(missing(handled())).toEqual([]);
  });

  it('has no row without a route', async () => {
    const routes = new Set([...(await documented()), ...handled()]);
    expect(Object.keys(TABLE).filter((route) => !routes.has(route))).toEqual([]);
  });
});
