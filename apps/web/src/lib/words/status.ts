import { m } from '#lib/paraglide/messages.js';

type Tone = 'neutral' | 'accent' | 'market' | 'positive' | 'warning' | 'danger';
type Said = [tone: Tone, label: () => string];

const order: Record<string, Said> = {
  placed: ['warning', m.status_order_placed],
  open: ['market', m.status_order_open],
  accepted: ['accent', m.status_order_accepted],
  confirmed: ['accent', m.status_order_confirmed],
  ready: ['positive', m.status_order_ready],
  handed_over: ['neutral', m.status_order_handed_over],
  expired: ['neutral', m.status_order_expired],
  refused: ['danger', m.status_order_refused],
  lapsed: ['danger', m.status_order_lapsed],
  cancelled: ['neutral', m.status_order_cancelled],
};

const checkout: Record<string, Said> = {
  placed: ['warning', m.status_order_placed],
  authorized: ['market', m.status_checkout_authorized],
  answered: ['accent', m.status_checkout_answered],
  confirmed: ['positive', m.status_checkout_confirmed],
  expired: ['neutral', m.status_order_expired],
  cancelled: ['neutral', m.status_order_cancelled],
};

const taken: Record<string, Said> = {
  requested: ['market', m.status_return_requested],
  received: ['accent', m.status_return_received],
  refunded: ['positive', m.status_return_refunded],
  closed: ['neutral', m.status_return_closed],
};

const withdrawal: Record<string, Said> = {
  received: ['market', m.withdrawal_status_received],
  under_review: ['warning', m.withdrawal_status_under_review],
  accepted: ['positive', m.withdrawal_status_accepted],
  rejected: ['danger', m.withdrawal_status_rejected],
};

const application: Record<string, Said> = {
  draft: ['neutral', m.status_application_draft],
  submitted: ['market', m.status_application_submitted],
  approved: ['positive', m.status_application_approved],
  changes_requested: ['warning', m.status_application_changes_requested],
  awaiting_second: ['accent', m.status_application_awaiting_second],
  rejected: ['danger', m.status_application_rejected],
  withdrawn: ['neutral', m.status_application_withdrawn],
};

const offer: Record<string, Said> = {
  published: ['positive', m.status_offer_published],
  draft: ['neutral', m.status_offer_draft],
  withdrawn: ['warning', m.status_offer_withdrawn],
};

const all = { order, checkout, return: taken, withdrawal, application, offer };

/** The word for people and the colour of a status; a status that this version does not know is shown as it is. */
export function statusWords(of: keyof typeof all, status: string): { tone: Tone; label: string } {
  const said = all[of][status];
  return said ? { tone: said[0], label: said[1]() } : { tone: 'neutral', label: status };
}
