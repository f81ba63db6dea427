import type Stripe from 'stripe';
import type { Dossier } from '../../account/dossier.js';
import { html, type Html } from '../html.js';
import { checkbox, choice, select, textField, type Draft } from './fields.js';
import type { Step } from './steps.js';
import { hints, trades, words } from './words.js';

/** The fields of one step. */
export function stepFields(step: Step, draft: Draft, account: Stripe.Account, dossier: Dossier): Html {
  if (step === 'business') return business(draft);
  if (step === 'person') return person(draft);
  if (step === 'bank') return bank(draft);
  if (step === 'identity') return identity(draft);
  return html`${summary(draft, account, dossier)}${checkbox(draft, 'agree', words.agree)}`;
}

function business(draft: Draft): Html {
  return html`${choice(draft, 'businessType', words.businessType, [
      ['individual', words.individual],
      ['company', words.company],
      ['non_profit', words.nonProfit],
    ])}
    ${select(draft, 'mcc', words.mcc, trades)} ${textField(draft, { name: 'description', label: words.description })}
    <fieldset class="group">
      <legend>${words.onlyCompanies[draft.language]}</legend>
      ${textField(draft, { name: 'name', label: words.name, autocomplete: 'organization' })}
      ${textField(draft, { name: 'line1', label: words.line1, autocomplete: 'address-line1' })}
      <div class="pair">
        ${textField(draft, { name: 'postalCode', label: words.postalCode, inputmode: 'numeric', autocomplete: 'postal-code' })}
        ${textField(draft, { name: 'city', label: words.city, autocomplete: 'address-level2' })}
      </div>
      ${textField(draft, { name: 'taxId', label: words.taxId })}
    </fieldset>`;
}

function person(draft: Draft): Html {
  return html`<div class="pair">
      ${textField(draft, { name: 'firstName', label: words.firstName, autocomplete: 'given-name' })}
      ${textField(draft, { name: 'lastName', label: words.lastName, autocomplete: 'family-name' })}
    </div>
    ${textField(draft, { name: 'birth', label: words.birth, hint: hints.birth, type: 'date', autocomplete: 'bday' })}
    ${textField(draft, { name: 'line1', label: words.line1, hint: hints.line1, autocomplete: 'address-line1' })}
    <div class="pair">
      ${textField(draft, { name: 'postalCode', label: words.postalCode, inputmode: 'numeric', autocomplete: 'postal-code' })}
      ${textField(draft, { name: 'city', label: words.city, autocomplete: 'address-level2' })}
    </div>
    ${textField(draft, { name: 'email', label: words.email, type: 'email', autocomplete: 'email' })}
    ${textField(draft, { name: 'phone', label: words.phone, type: 'tel', autocomplete: 'tel' })}`;
}

function bank(draft: Draft): Html {
  return html`${textField(draft, { name: 'iban', label: words.iban, hint: hints.iban, autocomplete: 'off' })}
  ${textField(draft, { name: 'holder', label: words.holder, autocomplete: 'name' })}`;
}

function identity(draft: Draft): Html {
  return choice(draft, 'document', words.document, [
    ['good', words.goodDocument],
    ['bad', words.badDocument],
  ]);
}

function summary({ language }: Draft, account: Stripe.Account, { person: somebody }: Dossier): Html {
  const [bankAccount] = account.external_accounts?.data ?? [];
  const trade = trades.find(([code]) => code === account.business_profile?.mcc)?.[1][language];
  const rows: [string, string | null | undefined][] = [
    [words.business[language], account.company?.name ?? account.business_profile?.name],
    [words.mcc[language], trade],
    [words.person[language], somebody && `${somebody.first_name} ${somebody.last_name}`],
    [words.bank[language], bankAccount && `···· ${bankAccount.last4}`],
  ];
  return html`<h2>${words.summary[language]}</h2>
    <dl>
      ${rows.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value || words.notSaid[language]}</dd>
          </div>`,
      )}
    </dl>`;
}
