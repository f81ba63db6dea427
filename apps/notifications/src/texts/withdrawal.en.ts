import type { withdrawalDe } from './withdrawal.de.js';

/** What shoppers read about a withdrawal, in English. */
export const withdrawalEn: typeof withdrawalDe = {
  greeting: (name) => `Hello ${name},`,
  declared: {
    subject: (number, contract) => `We received your withdrawal ${number}: ${contract}`,
    preview: 'With its content, date and time. Please keep this e-mail.',
    title: 'We received your withdrawal',
    intro: (at) => `Your withdrawal reached us on ${at} (local time).`,
    content: 'What you declared',
    name: 'Name',
    contract: 'Contract',
    part: 'Extent',
    whole: 'the whole contract',
    email: 'E-mail for this receipt',
    at: 'Received',
    number: 'Number',
    reason: 'Your reason, given voluntarily',
    next: (shop) =>
      `We passed your withdrawal on to ${shop}, with whom your contract is. They will write to you once they have looked at it.`,
    nextUnknown:
      'We have not found an order for what you told us yet. One of us will look for it; if your declaration was in time, it stays in time. You need not do anything else.',
    sendBack: (day) => `If you have the goods already, please give them back or send them off by ${day}.`,
    money: (day) =>
      `You get your money back by ${day} at the latest, the way you paid. The shop may wait until it has the goods or proof that you sent them.`,
    why: 'You receive this e-mail because somebody withdrew from a contract with this address. The law wants us to confirm that at once.',
  },
  accepted: {
    subject: (number) => `Your withdrawal ${number} is accepted`,
    preview: 'How goods and money come back.',
    title: 'Your withdrawal is accepted',
    intro: (shop, back) =>
      `${shop} has accepted your withdrawal. Please take the goods to the shop and give the number ${back}. If you have not received anything yet, there is nothing to do.`,
  },
  rejected: {
    subject: (number) => `About your withdrawal ${number}`,
    preview: 'The shop sees it differently. Here is why.',
    title: 'The shop does not accept your withdrawal',
    intro: (shop) => `${shop} has looked at your withdrawal and does not accept it. The reasons:`,
    rights:
      'Do you see it differently? Answer the shop, or turn to a consumer advice centre (Verbraucherzentrale). Your rights in case of defects are not affected.',
  },
  reasons: {
    period_over: 'The withdrawal period was over.',
    excluded: 'There is no right of withdrawal for these goods or this service.',
    no_contract: 'There is no such contract.',
    already_withdrawn: 'This contract has been withdrawn from already.',
    other: 'Another reason.',
  },
  place: { title: 'Take it here', openingHours: 'Open', phone: 'Telephone' },
  pieces: (quantity, name) => `${quantity} × ${name}`,
};
