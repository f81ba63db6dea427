import type { Texts } from './de.js';

const shops = (count: number) => (count === 1 ? 'one shop' : `${count} shops`);
const pieces = (count: number) => (count === 1 ? '1 piece' : `${count} pieces`);

/** What shoppers read, in English. */
export const en: Texts = {
  greeting: (name) => `Hello ${name},`,
  track: 'View your order',
  total: 'Total',
  deposit: 'Deposit',
  depositFor: (quantity, each) => `${quantity} × ${each}`,
  vatIncluded: 'All prices include VAT where it is due.',
  orderSubtitle: (number, address) => `Order ${number} · ${address}`,
  withdraw: 'Withdraw from contract',
  privateLink: 'The link to your order is yours alone: whoever has it can see your order. Please do not pass it on.',
  why: (number) => `You receive this e-mail because you placed order ${number}.`,
  sender: (city) =>
    `Lieblingsladen is the shared marketplace of the shops in ${city}. Your contract is with the shop in question.`,
  address: 'Address',
  openingHours: 'Open',
  phone: 'Phone',
  email: 'E-mail',
  orderReceived: {
    subject: (number) => `We have received your order ${number}`,
    preview: (count) =>
      count === 1
        ? 'The shop is looking at it now. You are charged only once it accepts.'
        : `${count} shops are looking at it now. You are charged only once they accept.`,
    title: 'Thank you, we have your order',
    intro: (count, at) =>
      `we received your order on ${at} and passed it on to ${shops(count)}. ` +
      (count === 1
        ? 'This message confirms that it arrived. The purchase is made once the shop accepts.'
        : 'This message confirms that it arrived. The purchase is made with each shop once it accepts.'),
    reserved: 'Reserved on your card',
    nextTitle: 'What happens next',
    steps: (count) => [
      count === 1 ? 'The shop accepts or declines.' : 'Each shop accepts or declines its part.',
      'Then we charge exactly what was accepted. Your bank releases the rest.',
      'As soon as something is packed, you receive the pick-up code by e-mail.',
    ],
    answerBy: (at) => `The shop answers by ${at}.`,
    accepted: 'The shop has accepted already.',
  },
  orderDeclined: {
    subject: (shop, number) => `${shop} cannot supply your order ${number}`,
    preview: 'You are not charged for it.',
    title: (shop) => `${shop} is sorry, but cannot supply this`,
    refused: (shop) => `${shop} looked at your order and had to decline it.`,
    lapsed: (shop) =>
      `${shop} did not answer in time. So that you do not have to wait any longer, we have ended the order there.`,
    cancelled: (shop) =>
      `Your order with ${shop} is cancelled: the payment could not be collected. You can order again at any time.`,
    moneyTitle: 'You pay nothing for it',
    money: (amount) =>
      `We do not charge anything for this order. Your bank releases the reserved ${amount}; depending on the bank the reservation stays visible for a few days.`,
    others: 'Your orders with the other shops go on.',
  },
  orderConfirmed: {
    subject: (number) => `Confirmed: your order ${number}`,
    preview: (amount) => `Charged: ${amount}. The pick-up code follows as soon as it is packed.`,
    title: 'Your order is confirmed',
    intro: (count) =>
      count === 1
        ? 'the shop has accepted and is packing for you. As soon as everything is ready you receive the pick-up code.'
        : `${shops(count)} have accepted and are packing for you. As soon as something is ready you receive its pick-up code.`,
    charged: 'Charged to your card',
    notCharged: (shop) => `Not charged: ${shop}`,
    released:
      'Your bank releases what is not charged; depending on the bank the reservation stays visible for a few days.',
    contracts: (count) => (count === 1 ? 'Your contract' : 'Your contracts'),
    contractsIntro: (count) =>
      count === 1
        ? 'This is everything that belongs to your purchase. Please keep this e-mail.'
        : 'You have a contract of its own with each shop. This is everything that belongs to them. Please keep this e-mail.',
  },
  pickupReady: {
    subject: (shop) => `Ready for pick-up at ${shop}`,
    preview: 'Your pick-up code is here.',
    title: 'Ready and waiting for you',
    intro: (shop) => `${shop} has packed your order. Drop in whenever it suits you.`,
    codeLabel: 'Your pick-up code',
    codeHint: 'Show the QR code or say the six digits. Whoever has the code gets the goods.',
    qrAlt: (code) => `QR code for the pick-up code ${code}`,
    where: 'Where to pick it up',
    what: 'What is waiting for you',
  },
  handedOver: {
    subject: (shop) => `Picked up at ${shop}: your receipt`,
    preview: 'Thank you for shopping in town.',
    title: 'Thank you for your purchase',
    intro: (shop, at) => `You picked up your order at ${shop} on ${at}. Enjoy.`,
    backTitle: 'Something not right?',
    back: (shop) =>
      `Tell us on the page of your order, for single pieces too, and take the goods to ${shop}. The money comes back the way you paid. If something is damaged or wrong, the shop will help you later as well.`,
  },
  returnRequested: {
    subject: (number) => `Return ${number} is registered`,
    preview: 'How to give the goods back.',
    title: 'Your return is registered',
    intro: (number, at) =>
      `we received your statement on ${at} and passed it on to the shop. Your return has the number ${number}.`,
    what: 'What you give back',
    subtitle: (order) => `from order ${order}`,
    reason: 'Your reason',
    expected: 'Refund if everything arrives',
    where: 'Take the goods here',
    next: (number) =>
      `Give the number ${number} at the till. The shop records what has arrived; after that the money goes back the way you paid.`,
  },
  returnReceived: {
    subject: (number) => `Return ${number} has arrived at the shop`,
    preview: (amount) => `You get ${amount} back.`,
    previewNothing: 'Please read what the shop has recorded.',
    title: 'Your return has arrived',
    titleNothing: 'Your return is closed',
    intro: (shop) => `${shop} has recorded what arrived:`,
    arrived: (received, quantity) =>
      received === quantity ? `${pieces(received)} arrived` : `${received} of ${quantity} pieces arrived`,
    refund: 'Refund',
    refundNext:
      'We are now returning the money to the card you paid with. We will write again as soon as it is on its way.',
    nothing:
      'This gives no refund. If that is not right, please talk to the shop. What did not arrive can be given back another time.',
  },
  refundSucceeded: {
    subject: (amount) => `Your refund of ${amount} is on its way`,
    preview: 'The money usually reaches the card within 5 to 10 banking days.',
    title: (amount) => `${amount} are on their way to you`,
    forReturn: (number, shop) => `We have returned the money for your return ${number} at ${shop}.`,
    forOrder: (number, shop) => `We have returned the money for your order ${number} with ${shop}.`,
    forWeight: (number, shop) =>
      `Your goods priced by weight from order ${number} with ${shop} have been weighed. They cost less than reserved; we have returned the difference.`,
    when: 'It goes to the card you paid with. Banks usually take 5 to 10 working days.',
    amount: 'Refunded',
  },
  refundFailed: {
    subject: 'Your refund takes a little longer',
    preview: 'You do not have to do anything. We are taking care of it.',
    title: 'Your refund takes a little longer',
    intro: (amount, number) => `we wanted to refund ${amount} for your order ${number}. Your bank did not accept it.`,
    next: 'You do not have to do anything: the marketplace sorts it out and gets back to you. You are still entitled to the money.',
  },
};
