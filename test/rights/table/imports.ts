import { everyShop, thisShop, type Right } from '../right.js';

const SHOP = ['owner', 'staff'] as const;

/** Goods that come and go as files. */
export const IMPORTS: Record<string, Right> = {
  'GET /api/merchant/imports': everyShop({
    query: async (g) => (await g.theImport(), 'limit=50'),
    shows: { id: (g) => g.theImport(), to: SHOP },
  }),
  'GET /api/merchant/imports/fields': everyShop(),
  'POST /api/merchant/imports': thisShop({ body: (g) => g.aListOfGoods() }),
  'GET /api/merchant/imports/{id}': thisShop({ at: { id: (g) => g.anImport('checked') } }),
  'GET /api/merchant/imports/{id}/rows': thisShop({ at: { id: (g) => g.anImport('checked') } }),
  'PUT /api/merchant/imports/{id}/settings': thisShop({
    at: { id: (g) => g.anImport('checked') },
    body: () => ({ status: 'draft' }),
  }),
  'POST /api/merchant/imports/{id}/application': thisShop({ at: { id: (g) => g.anImport('checked') } }),
  'POST /api/merchant/imports/{id}/retry': thisShop({ at: { id: (g) => g.anImport('applied') } }),
  'POST /api/merchant/imports/{id}/taking-back': thisShop({ at: { id: (g) => g.anImport('applied') } }),
  'DELETE /api/merchant/imports/{id}': thisShop({ at: { id: (g) => g.anImport('checked') } }),
  'GET /api/merchant/exports/offers': everyShop({ query: () => 'format=csv' }),
};
