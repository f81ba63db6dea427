import type Stripe from 'stripe';
import { platform, type Kind, type Kinds } from '../store/kinds.js';
import type { Store } from '../store/store.js';
import type { Delivery } from '../webhook/delivery.js';
import { html, type Html } from './html.js';
import { euros } from './layout.js';

const shown = 25;

/** What the simulator knows, newest first, for whoever builds or demonstrates the shop. */
export function overview(store: Store): Html {
  return html` <h1>Stripe-Simulator</h1>
    <p>Ein kleines Stripe für Entwicklung und Vorführung. Es fließt kein Geld.</p>
    <p lang="en" class="note">A small Stripe for development and demonstration. No money moves.</p>
    ${balance(store)}
    ${section('Zahlungen', 'Payments', ['Id', 'Status', 'Betrag · Amount', 'Erhalten · Received', 'Beschreibung · Description'], payments(store))}
    ${section('Erstattungen', 'Refunds', ['Id', 'Status', 'Betrag · Amount', 'Zahlung · Payment'], refunds(store))}
    ${section('Überträge', 'Transfers', ['Id', 'Betrag · Amount', 'Zurück · Reversed', 'Konto · Account', 'Gruppe · Group'], transfers(store))}
    ${section('Konten', 'Accounts', ['Id', 'Name', 'Auszahlung · Payouts'], accounts(store))}
    ${section('Streitfälle', 'Disputes', ['Id', 'Status', 'Betrag · Amount', 'Zahlung · Payment'], disputes(store))}
    ${section('Ereignisse', 'Events and deliveries', ['Zeit · Time', 'Typ · Type', 'Id', 'Zustellungen · Deliveries'], events(store))}`;
}

function section(german: string, english: string, heads: string[], rows: Html[]): Html {
  const empty = html`<p class="note">Noch nichts · <span lang="en">Nothing yet</span></p>`;
  const table = html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  return html`<section>
    <h2>${german} · <span lang="en">${english}</span></h2>
    ${rows.length === 0 ? empty : table}
  </section>`;
}

function balance(store: Store): Html {
  const now = Date.now() / 1000;
  const sums = { available: 0, pending: 0 };
  for (const { owner, value } of store.rows('balance_transaction')) {
    if (owner === platform && value.currency === 'eur')
      sums[value.available_on <= now ? 'available' : 'pending'] += value.net;
  }
  return html`<div class="cards">
    <div>Verfügbar · <span lang="en">Available</span><br /><strong>${euros(sums.available)}</strong></div>
    <div>Ausstehend · <span lang="en">Pending</span><br /><strong>${euros(sums.pending)}</strong></div>
  </div>`;
}

function payments(store: Store): Html[] {
  return latest(store, 'payment_intent').map(
    (one) =>
      html`<tr>
        <td><code>${one.id}</code></td>
        <td>${one.status}</td>
        <td class="end">${euros(one.amount, one.currency)}</td>
        <td class="end">${euros(one.amount_received, one.currency)}</td>
        <td>${one.description}</td>
      </tr>`,
  );
}

function refunds(store: Store): Html[] {
  return latest(store, 'refund').map(
    (one) =>
      html`<tr>
        <td><code>${one.id}</code></td>
        <td>${one.status}</td>
        <td class="end">${euros(one.amount, one.currency)}</td>
        <td><code>${one.payment_intent}</code></td>
      </tr>`,
  );
}

function transfers(store: Store): Html[] {
  return latest(store, 'transfer').map(
    (one) =>
      html`<tr>
        <td><code>${one.id}</code></td>
        <td class="end">${euros(one.amount, one.currency)}</td>
        <td class="end">${euros(one.amount_reversed, one.currency)}</td>
        <td><code>${one.destination}</code></td>
        <td>${one.transfer_group}</td>
      </tr>`,
  );
}

function accounts(store: Store): Html[] {
  return latest(store, 'account').map((one) => {
    const name = one.business_profile?.name ?? one.email;
    return html`<tr>
      <td><code>${one.id}</code></td>
      <td>${name}</td>
      <td>${one.payouts_enabled ? 'ja · yes' : 'nein · no'}</td>
    </tr>`;
  });
}

function disputes(store: Store): Html[] {
  return latest(store, 'dispute').map(
    (one) =>
      html`<tr>
        <td><code>${one.id}</code></td>
        <td>${one.status}</td>
        <td class="end">${euros(one.amount, one.currency)}</td>
        <td><code>${one.payment_intent}</code></td>
      </tr>`,
  );
}

function events(store: Store): Html[] {
  const events = latest(store, 'event');
  const ids = new Set(events.map((one) => one.id));
  const deliveries = [...store.rows('delivery')].map((row) => row.value).filter((one) => ids.has(one.event));
  return events.map((one) =>
    event(
      one,
      deliveries.filter((delivery) => delivery.event === one.id),
    ),
  );
}

function event(one: Stripe.EventBase, deliveries: Delivery[]): Html {
  const time = new Date(one.created * 1000).toISOString().slice(11, 19);
  const states = deliveries.map((delivery) => `${delivery.state} (${delivery.attempts}×, ${delivery.outcome ?? '–'})`);
  return html`<tr>
    <td>${time}</td>
    <td>${one.type}</td>
    <td><code>${one.id}</code></td>
    <td>${states.join(', ') || '–'}</td>
  </tr>`;
}

function latest<K extends Kind>(store: Store, kind: K): Kinds[K][] {
  return store
    .newest(kind)
    .slice(0, shown)
    .map((row) => row.value);
}
