import { isLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import type { ClientInit } from '@sveltejs/kit/hooks';

/** The server wrote the language of the page into the document; a change of language loads a new document. */
export const init: ClientInit = () => {
  const locale = document.documentElement.lang;
  overwriteGetLocale(() => (isLocale(locale) ? locale : 'de'));
};
