import type { Mistakes, Values } from './fields.js';
import type { Step } from './steps.js';
import { trades } from './words.js';
import { testIbans } from '../../account/bank-account.js';

type Rule = (value: string) => Mistakes[string] | undefined;

const filled: Rule = (value) => (value === '' ? 'empty' : value.length > 200 ? 'long' : undefined);
const may: Rule = (value) => (value === '' ? undefined : filled(value));
const matches =
  (pattern: RegExp, mistake: Mistakes[string]): Rule =>
  (value) =>
    filled(value) ?? (pattern.test(value) ? undefined : mistake);
const among =
  (...values: string[]): Rule =>
  (value) =>
    values.includes(value) ? undefined : 'choice';

/** Of age, and no older than people get; Stripe's test dates lie at the edge of that. */
const birth: Rule = (value) => {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime())) return value === '' ? 'empty' : 'birth';
  const adult = new Date();
  adult.setUTCFullYear(adult.getUTCFullYear() - 18);
  return date <= adult && date.getUTCFullYear() >= 1900 ? undefined : 'birth';
};
const iban: Rule = (value) => (value === '' ? 'empty' : testIbans.includes(value) ? undefined : 'iban');
const postalCode = matches(/^\d{5}$/, 'postalCode');

const common: Record<Step, Record<string, Rule>> = {
  business: {
    businessType: among('individual', 'company', 'non_profit'),
    mcc: among(...trades.map(([code]) => code)),
    description: filled,
    name: may,
    line1: may,
    postalCode: may,
    city: may,
    taxId: may,
  },
  person: {
    firstName: filled,
    lastName: filled,
    birth,
    line1: filled,
    postalCode,
    city: filled,
    email: matches(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'),
    phone: matches(/^\+?[\d ()/-]{6,25}$/, 'phone'),
  },
  bank: { iban, holder: filled },
  identity: { document: among('good', 'bad') },
  terms: { agree: (value) => (value === 'yes' ? undefined : 'agree') },
};
const ofCompany: Record<string, Rule> = { name: filled, line1: filled, postalCode, city: filled, taxId: filled };

/** What was typed on one page, tidied, and what is wrong with it. */
export function readStep(step: Step, body: string): { values: Values; mistakes: Mistakes } {
  const form = new URLSearchParams(body);
  const typed = (name: string) => (form.get(name) ?? '').trim();
  const company = step === 'business' && typed('businessType') !== '' && typed('businessType') !== 'individual';
  const rules = { ...common[step], ...(company ? ofCompany : {}) };
  const values: Values = {};
  const mistakes: Mistakes = {};
  for (const [name, rule] of Object.entries(rules)) {
    values[name] = name === 'iban' ? typed(name).replaceAll(' ', '').toUpperCase() : typed(name);
    const mistake = rule(values[name]);
    if (mistake) mistakes[name] = mistake;
  }
  return { values, mistakes };
}
