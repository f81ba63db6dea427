import {
  everyOwner,
  everyShop,
  keyOnly,
  onlyTheir,
  signedIn,
  thisMoney,
  thisOwner,
  thisShop,
  type Ask,
  type Right,
} from '../right.js';

const SHOP = ['owner', 'staff'] as const;
const theOpenOrder: Ask = { at: { id: (g) => g.open.orderId } };
const theOffer: Ask = { at: { id: (g) => g.offer.id } };
const thePayouts: Ask = { at: { merchantId: (g) => g.shop.merchantId } };
const theWebhook: Ask = { at: { id: (g) => g.aWebhook() } };
const theDraft: Ask = { at: { id: (g) => g.draftId } };

/** The merchants' desk: orders, stock and offers for everybody who works in a shop, money and team for its owners. */
export const MERCHANT: Record<string, Right> = {
  'GET /api/merchant/shops': everyShop({ shows: { id: (g) => g.shop.id, to: SHOP } }),
  'PATCH /api/merchant/shops/{id}': thisShop({ at: { id: (g) => g.shop.id }, body: () => ({ autoAccept: false }) }),
  'GET /api/merchant/shops/{id}/page': thisShop({ at: { id: (g) => g.shop.id } }),
  'PATCH /api/merchant/shops/{id}/page': thisShop({ at: { id: (g) => g.shop.id }, body: () => ({ version: 1 }) }),
  'POST /api/merchant/shops/{id}/page/preview': thisShop({ at: { id: (g) => g.shop.id }, body: () => ({}) }),
  'GET /api/merchant/categories': everyShop(),
  'GET /api/merchant/shops/{id}/registrations': thisShop({ at: { id: (g) => g.shop.id } }),
  'PUT /api/merchant/shops/{id}/registrations': thisOwner({
    at: { id: (g) => g.shop.id },
    body: () => ({ noPackaging: true }),
  }),

  'GET /api/merchant/orders': everyShop({ shows: { id: (g) => g.open.orderId, to: SHOP } }),
  'GET /api/merchant/orders/{id}': thisShop(theOpenOrder),
  'POST /api/merchant/orders/{id}/acceptance': thisShop(theOpenOrder),
  'POST /api/merchant/orders/{id}/refusal': thisShop({ ...theOpenOrder, body: () => ({ reason: 'Ausverkauft' }) }),
  'POST /api/merchant/orders/{id}/readiness': thisShop({ at: { id: (g) => g.handedOver.orderId } }),
  'POST /api/merchant/orders/{id}/handover': thisShop({ ...theOpenOrder, body: () => ({ code: '000000' }) }),

  'GET /api/merchant/returns': everyShop({ shows: { id: (g) => g.returnId, to: SHOP } }),
  'POST /api/merchant/returns/{id}/receipt': thisShop({
    at: { id: (g) => g.returnId },
    body: (g) => ({
      lines: [{ lineId: g.handedOver.checkout.orders[0]!.lines[0]!.id, quantity: 1, resellable: true }],
    }),
  }),

  'GET /api/merchant/withdrawals': everyShop({ shows: { id: (g) => g.withdrawalId, to: SHOP } }),
  'POST /api/merchant/withdrawals': everyShop({ body: () => ({}) }),
  'POST /api/merchant/withdrawals/{id}/decision': thisShop({
    at: { id: (g) => g.withdrawalId },
    body: () => ({ outcome: 'rejected', reason: 'other', text: 'Das war schon erledigt.' }),
  }),

  'GET /api/merchant/offers': everyShop({ shows: { id: (g) => g.offer.id, to: SHOP } }),
  'POST /api/merchant/offers': thisShop({ body: (g) => g.anOfferForm() }),
  'GET /api/merchant/offers/{id}': thisShop(theOffer),
  'PATCH /api/merchant/offers/{id}': thisShop({ ...theOffer, body: () => ({ version: 1, name: 'Anderer Name' }) }),
  'POST /api/merchant/offers/{id}/publication': thisShop(theOffer),
  'POST /api/merchant/offers/{id}/withdrawal': thisShop(theOffer),
  'GET /api/merchant/offers/counts': everyShop(),
  'POST /api/merchant/offers/drafts': thisShop({
    body: async (g) => ({ shopId: g.shop.id, name: 'Entwurf', imageIds: [await g.aPicture()] }),
  }),
  'POST /api/merchant/offers/{id}/copies': thisShop({ ...theOffer, body: () => ({ name: 'Noch eins' }) }),
  'GET /api/merchant/offers/{id}/unpublished': thisShop({ at: { id: (g) => g.anUnpublishedChange() } }),
  'PUT /api/merchant/offers/{id}/unpublished': thisShop({ ...theOffer, body: () => ({ version: 1 }) }),
  'DELETE /api/merchant/offers/{id}/unpublished': thisShop(theOffer),
  'POST /api/merchant/offers/{id}/unpublished/publication': thisShop({ at: { id: (g) => g.anUnpublishedChange() } }),
  'POST /api/merchant/bulk-changes': thisShop({ body: (g) => g.aBulkForm() }),
  'POST /api/merchant/bulk-changes/preview': thisShop({ body: (g) => g.aBulkForm() }),
  'GET /api/merchant/bulk-changes/{id}': thisShop({ at: { id: (g) => g.aBulkChange() } }),
  'POST /api/merchant/bulk-changes/{id}/undo': thisShop({ at: { id: (g) => g.aBulkChange() } }),
  'GET /api/merchant/products/{gtin}': everyShop({ at: { gtin: () => '4006381333931' }, reaches: 'product.unknown' }),
  'GET /api/merchant/products/categories': everyShop({ query: () => 'name=Brot' }),
  'GET /api/merchant/offers/{id}/prices': thisShop(theOffer),
  'GET /api/merchant/reductions': everyShop(),
  // Goods of others are left out of the answer; what it does with its own is told in price.int-spec.ts.
  'POST /api/merchant/reductions': everyShop({ body: () => ({ offerIds: [], percent: 10, reason: 'sale' }) }),
  'POST /api/merchant/reductions/preview': everyShop({
    body: (g) => ({ offerIds: [g.offer.id], percent: 10, reason: 'sale' }),
  }),
  'DELETE /api/merchant/reductions/{id}': everyShop({
    at: { id: () => '01990000-0000-7000-8000-000000000000' },
    reaches: 'reduction.not_found',
  }),
  'GET /api/merchant/shelf': thisShop({ query: (g) => `shop=${g.shop.id}` }),
  'POST /api/merchant/offers/{id}/presence': thisShop(theOffer),
  'POST /api/merchant/offers/{id}/absence': thisShop({ ...theOffer, body: () => ({}) }),
  'DELETE /api/merchant/shelf-checks/{id}': thisShop({ at: { id: (g) => g.aShelfCheck() } }),
  'PUT /api/merchant/shelf-reminder': thisShop({ body: (g) => ({ shopId: g.shop.id, wanted: false }) }),
  'GET /api/merchant/till-syncs': everyShop(),
  'GET /api/merchant/api-keys': everyOwner(),
  'POST /api/merchant/api-keys': thisOwner({
    body: (g) => ({ merchantId: g.shop.merchantId, name: 'Kasse', scopes: ['stock'] }),
  }),
  'DELETE /api/merchant/api-keys/{id}': thisOwner({ at: { id: (g) => g.anApiKey() } }),
  'GET /api/merchant/webhooks': everyOwner(),
  'POST /api/merchant/webhooks': thisOwner({
    body: (g) => ({ merchantId: g.shop.merchantId, url: 'https://kasse.example/hook', events: ['order.ready'] }),
  }),
  'PATCH /api/merchant/webhooks/{id}': thisOwner({ ...theWebhook, body: () => ({ active: false }) }),
  'DELETE /api/merchant/webhooks/{id}': thisOwner(theWebhook),
  'POST /api/merchant/webhooks/{id}/secret': thisOwner(theWebhook),
  'POST /api/merchant/webhooks/{id}/test': thisOwner(theWebhook),
  'GET /api/merchant/webhooks/{id}/deliveries': thisOwner(theWebhook),
  'POST /api/merchant/webhooks/{id}/deliveries/{delivery}/resend': thisOwner({
    at: { id: (g) => g.aWebhook(), delivery: (g) => g.lastWebhookId },
  }),
  'GET /api/till/variants': keyOnly(),
  'POST /api/till/stock': keyOnly({ body: () => ({ items: [{ sku: 'X', onHand: 1 }] }) }),
  'POST /api/till/prices': keyOnly({ body: () => ({ items: [{ sku: 'X', price: 100 }] }) }),
  'POST /api/merchant/media': everyShop({ body: () => ({}) }),
  'PATCH /api/merchant/media/{id}': thisShop({ at: { id: (g) => g.aPicture() }, body: () => ({ alt: 'Ein Buch' }) }),

  // Applications belong to the person who started them; nobody needs a role for that.
  'POST /api/merchant/applications': signedIn(),
  'GET /api/merchant/applications': signedIn({ shows: { id: (g) => g.draftId, to: ['shopper'] } }),
  'GET /api/merchant/applications/{id}': onlyTheir('shopper', theDraft),
  'PATCH /api/merchant/applications/{id}': onlyTheir('shopper', { ...theDraft, body: () => ({ version: 2 }) }),
  'POST /api/merchant/applications/{id}/documents': onlyTheir('shopper', { ...theDraft, body: (g) => g.aFile() }),
  'GET /api/merchant/applications/{id}/documents/{docId}': onlyTheir('shopper', {
    at: { id: (g) => g.submittedId, docId: (g) => g.submittedDocumentId },
  }),
  'DELETE /api/merchant/applications/{id}/documents/{docId}': onlyTheir('shopper', {
    at: { id: (g) => g.draftId, docId: (g) => g.draftSpareId },
  }),
  'POST /api/merchant/applications/{id}/submission': onlyTheir('shopper', { at: { id: (g) => g.submittedId } }),

  'PATCH /api/merchant/applications/{id}/documents/{docId}': onlyTheir('shopper', {
    at: { id: (g) => g.draftId, docId: (g) => g.draftDocumentId },
    body: () => ({ kind: 'other' }),
  }),
  'POST /api/merchant/applications/{id}/withdrawal': onlyTheir('shopper', { at: { id: (g) => g.givenUpId } }),
  'POST /api/merchant/applications/{id}/copy': onlyTheir('shopper', { at: { id: (g) => g.rejectedId } }),
  'POST /api/merchant/applications/{id}/link': onlyTheir('shopper', theDraft),
  'PUT /api/merchant/applications/{id}/help': onlyTheir('shopper', {
    ...theDraft,
    body: () => ({ active: false }),
    reaches: 'application.no_helper',
  }),
  'POST /api/merchant/media/applicants/{merchantId}': onlyTheir('shopper', {
    at: { merchantId: (g) => g.draftMerchantId },
  }),
  // The link alone opens nothing: it is for whoever it was written to.
  'POST /api/merchant/applications/links/{id}': onlyTheir('shopper', {
    at: { id: (g) => g.theirLink() },
    body: (g) => ({ token: g.lastLinkToken() }),
  }),
  'GET /api/merchant/applications/{id}/questions': onlyTheir('shopper', { at: { id: (g) => g.submittedId } }),
  'POST /api/merchant/applications/{id}/questions/{questionId}/answer': onlyTheir('shopper', {
    at: { id: (g) => g.submittedId, questionId: (g) => g.aQuestion() },
    body: () => ({ text: 'Der Eingang liegt im Hof.' }),
  }),

  // Standing with the city: everybody in the shop may know, owners act.
  'GET /api/merchant/standing': everyShop({ shows: { id: (g) => g.shop.merchantId, to: SHOP } }),
  'POST /api/merchant/standing/{id}/departure': thisOwner({
    at: { id: (g) => g.leavingMerchantId },
    body: () => ({ confirmed: true }),
  }),
  'POST /api/merchant/standing/documents/{documentId}/renewal': thisOwner({
    at: { documentId: (g) => g.merchantDocumentId },
    body: (g) => g.aFile(),
  }),
  'GET /api/merchant/appeals': signedIn({ shows: { id: (g) => g.rejectedId, to: ['shopper'] } }),
  'POST /api/merchant/appeals': onlyTheir('shopper', {
    body: (g) => ({ subject: 'application', subjectId: g.rejectedId, text: 'Die Begründung trifft nicht zu.' }),
  }),
  'POST /api/merchant/appeals/{id}/document': onlyTheir('shopper', {
    at: { id: (g) => g.theirAppeal() },
    body: (g) => g.aFile(),
  }),
  'GET /api/merchant/figures': everyOwner({ shows: { id: (g) => g.shop.merchantId, to: ['owner'] } }),
  'POST /api/merchant/figures/{merchantId}/consent': thisOwner({
    at: { merchantId: (g) => g.shop.merchantId },
    body: () => ({ given: true }),
  }),
  'GET /api/merchant/payout-accounts/{merchantId}': thisMoney(thePayouts),
  'POST /api/merchant/payout-accounts/{merchantId}/onboarding': thisMoney(thePayouts),
  'POST /api/merchant/payout-accounts/{merchantId}/refresh': thisMoney(thePayouts),

  'GET /api/merchant/team': everyOwner({ shows: { id: (g) => g.membershipIds.staff, to: ['owner'] } }),
  'POST /api/merchant/team/invitations': thisOwner({
    body: (g, who) => ({ merchantId: g.shop.merchantId, email: `${who}@gast.example`, role: 'staff' }),
  }),
  'POST /api/merchant/team/invitations/{id}/letter': thisOwner({ at: { id: (g) => g.anInvitation('shop') } }),
  'DELETE /api/merchant/team/invitations/{id}': thisOwner({ at: { id: (g) => g.anInvitation('shop') } }),
  'PATCH /api/merchant/team/members/{id}': thisOwner({
    at: { id: (g) => g.aMember('shop') },
    body: () => ({ role: 'owner' }),
  }),
  'DELETE /api/merchant/team/members/{id}': thisOwner({ at: { id: (g) => g.aMember('shop') } }),
};
