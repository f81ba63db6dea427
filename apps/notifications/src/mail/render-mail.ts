import type { Mail, RenderedMail } from './mail.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';

/** A mail as it is kept and sent. */
export const renderMail = (mail: Mail): RenderedMail => ({
  subject: mail.subject,
  text: renderText(mail),
  html: renderHtml(mail),
});
