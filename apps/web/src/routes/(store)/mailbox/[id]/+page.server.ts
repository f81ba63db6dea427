import type { PageServerLoad } from './$types.js';
import { openMail } from '#lib/server/mail.ts';

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

export const load: PageServerLoad = async (event) => {
  const { html, text, ...mail } = await openMail(event, event.params.id);
  // Odd pieces are the addresses that the split kept.
  const pieces = text.split(address).map((piece, index) => ({ piece, link: index % 2 === 1 }));
  return { mail, pieces, hasHtml: Boolean(html) };
};
