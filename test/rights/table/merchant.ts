import {
  everyOwner,
  everyShop,
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
const theDraft: Ask = { at: { id: (g) => g.draftId } };

/** The merchants' desk: orders, stock and offers for everybody who works in a shop, money and team for its owners. */
export const MERCHANT: Record<string, Right> = {
  'GET /api/merchant/shops': everyShop({ shows: { id: (g) => g.shop.id, to: SHOP } }),
  'PATCH /api/merchant/shops/{id}': thisShop({ at: { id: (g) => g.shop.id }, body: () => ({ autoAccept: false }) }),

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

  'GET /api/merchant/offers': everyShop({ shows: { id: (g) => g.offer.id, to: SHOP } }),
  'POST /api/merchant/offers': thisShop({ body: (g) => g.anOfferForm() }),
  'GET /api/merchant/offers/{id}': thisShop(theOffer),
  'PATCH /api/merchant/offers/{id}': thisShop({ ...theOffer, body: () => ({ version: 1, name: 'Anderer Name' }) }),
  'POST /api/merchant/offers/{id}/publication': thisShop(theOffer),
  'POST /api/merchant/offers/{id}/withdrawal': thisShop(theOffer),
  'POST /api/merchant/media': everyShop({ body: () => ({}) }),

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
