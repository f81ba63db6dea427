import { closed, everybody, onlyTheir, signedIn, type Right } from '../right.js';

/** Accounts, invitations, and what belongs to no branch. */
export const OWN: Record<string, Right> = {
  'GET /api/me': everybody(),
  'GET /api/sign-in': everybody(),
  'GET /api/me/security': signedIn(),
  'GET /api/me/sessions': signedIn(),
  'DELETE /api/me/sessions': signedIn(),
  'DELETE /api/me/sessions/{id}': onlyTheir('shopper', { at: { id: (g) => g.theirSession() } }),
  'POST /api/me/deletion': signedIn({ body: () => ({ email: 'another@person.example' }) }),
  'DELETE /api/me/memberships/{id}': onlyTheir('shopper', { at: { id: (g) => g.theirMembership() } }),

  // The link alone opens nothing: it is for whoever is signed in under the address that was invited.
  'GET /api/invitations/{id}': onlyTheir('shopper', {
    at: { id: async (g) => (await g.theirInvitation()).id },
    query: async (g) => `token=${(await g.lastInvitation()).token}`,
  }),
  'POST /api/invitations/{id}/acceptance': onlyTheir('shopper', {
    at: { id: async (g) => (await g.theirInvitation()).id },
    body: async (g) => ({ token: (await g.lastInvitation()).token }),
  }),
  'POST /api/invitations/{id}/refusal': onlyTheir('shopper', {
    at: { id: async (g) => (await g.theirInvitation()).id },
    body: async (g) => ({ token: (await g.lastInvitation()).token }),
  }),

  // The demo city shows its letters and its people; without DEMO these routes do not exist.
  'GET /api/demo/mailbox': everybody(),
  'GET /api/demo/mailbox/{id}': everybody({ at: { id: (g) => g.aLetter() } }),
  'GET /api/demo/people': everybody(),

  'GET /api/health/live': everybody(),
  'GET /api/health/ready': everybody(),
  'GET /api/metrics': everybody(),

  // Only with the secret that services share, whoever is signed in.
  'POST /internal/{service}/{method}': closed({
    at: { service: () => 'accounts', method: () => 'members' },
    body: (g) => ({ merchantId: g.shop.merchantId }),
  }),
};
