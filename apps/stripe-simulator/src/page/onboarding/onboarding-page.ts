import type Stripe from 'stripe';
import type { Dossier } from '../../account/dossier.js';
import { html, type Html } from '../html.js';
import { mistakeSummary, type Draft } from './fields.js';
import { stepFields } from './step-form.js';
import { stepsOf, type Step } from './steps.js';
import { words, type Language } from './words.js';

export interface Shown {
  account: Stripe.Account;
  dossier: Dossier;
  step: Step;
  draft: Draft;
}

/** One page of the onboarding: where in it one is, the fields, and the ways on, back and out. */
export function onboardingPage({ account, dossier, step, draft }: Shown): Html {
  const { language } = draft;
  const steps = stepsOf(dossier);
  const at = steps.indexOf(step);
  const name = account.company?.name ?? account.business_profile?.name ?? account.email ?? account.id;
  const other = language === 'de' ? 'en' : 'de';
  return html`<div class="top">
      <p class="note">${words.simulator[language]}</p>
      <p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage[language]}</a></p>
    </div>
    <p class="note">${words.title[language]} ${words.forWhom[language]} ${name}</p>
    ${progress(steps, at, language)}
    <h1>${words[step][language]}</h1>
    ${mistakeSummary(draft)}
    <form method="post" novalidate>
      <input type="hidden" name="lang" value="${language}" />
      ${stepFields(step, draft, account, dossier)}
      <button class="first">${step === 'terms' ? words.send[language] : words.next[language]}</button>
    </form>
    <div class="ways">
      ${at > 0 && html`<a href="${steps[at - 1]}?lang=${language}">${words.back[language]}</a>`}
      <form method="post" action="leave"><button class="quiet">${words.later[language]}</button></form>
    </div>
    <p class="note small-print">${words.noMoney[language]}</p>`;
}

function progress(steps: Step[], at: number, language: Language): Html {
  const said = `${words.step[language]} ${at + 1} ${words.of[language]} ${steps.length}`;
  return html`<p class="progress-words">${said}</p>
    <ol class="progress" aria-hidden="true">
      ${steps.map((_, index) => html`<li class="${index <= at ? 'done' : 'todo'}"></li>`)}
    </ol>`;
}

export function overPage(language: Language): Html {
  return html`<h1>${words.over[language]}</h1>
    <p>${words.overHint[language]}</p>`;
}
