import type { PageServerLoad } from './$types.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { storeConfig } from '#lib/server/config.ts';
import type { LegalText } from '#lib/server/legal/document.ts';
import { howItWorks } from '#lib/server/legal/how-it-works.ts';
import { imprint } from '#lib/server/legal/imprint.ts';
import { privacy } from '#lib/server/legal/privacy.ts';
import { shipping } from '#lib/server/legal/shipping.ts';
import { terms } from '#lib/server/legal/terms.ts';
import { ApiProblem } from '#lib/server/problem.ts';

const texts: Record<string, LegalText | undefined> = { imprint, privacy, terms, 'how-it-works': howItWorks, shipping };

export const load: PageServerLoad = async (event) => {
  const text = texts[event.params.page];
  if (!text) throw new ApiProblem({ status: 404, code: 'not_found' });
  const { city } = await storeConfig(event);
  return { document: text(city.name)[getLocale()] };
};
