import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { html, Html } from './html.js';

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --accent: #4f46e5; --paper: light-dark(#ffffff, #15151b); --ink: light-dark(#1b1b22, #f1f1f5); --edge: light-dark(#76767f, #8f8f99); --link: light-dark(#4338ca, #a5b4fc); --bad: light-dark(#b3261e, #ff8a80); }
html { background: var(--paper); color: var(--ink); }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 72rem; }
body.small { max-width: 28rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; margin-top: 2rem; }
.note { opacity: .75; } .scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
td.end { text-align: right; font-variant-numeric: tabular-nums; }
code { font-size: .8125rem; }
.cards { display: flex; flex-wrap: wrap; gap: 1rem; } .cards div { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; }
.amount { font-size: 2rem; font-weight: 600; margin: .5rem 0; }
form { display: grid; gap: .75rem; margin-top: 1.5rem; }
button { font: inherit; min-height: 3rem; padding: .5rem 1rem; border-radius: .5rem; border: 1px solid var(--line); background: none; color: inherit; cursor: pointer; }
button.first { background: var(--accent); border-color: var(--accent); color: #fff; }
button.quiet { border-color: transparent; text-decoration: underline; padding-inline: 0; }
:is(button, a, input, select):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--link); }
.top, .ways { display: flex; justify-content: space-between; align-items: center; gap: 1rem; } .top p, .ways form { margin: 0; }
.ways a { display: inline-flex; align-items: center; min-height: 3rem; } .ways form { margin-left: auto; }
.progress { display: flex; gap: .375rem; padding: 0; margin: .25rem 0 1.5rem; list-style: none; } .progress li { flex: 1; height: .375rem; border-radius: 1rem; background: var(--line); } .progress li.done { background: var(--accent); }
.progress-words { font-size: .875rem; margin: 1rem 0 0; }
.field { display: grid; gap: .25rem; margin: 0; padding: 0; border: 0; min-width: 0; } .field label, legend { font-weight: 600; padding: 0; }
.group { display: grid; gap: .75rem; margin: .5rem 0 0; padding: .75rem 1rem 1rem; border: 1px solid var(--line); border-radius: .5rem; min-width: 0; } .group legend { padding-inline: .5rem; }
.pair { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); align-items: end; }
.field input:not([type=radio], [type=checkbox]), select { font: inherit; width: 100%; box-sizing: border-box; min-height: 3rem; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: .5rem; background: light-dark(#ffffff, #1f1f27); color: inherit; }
[aria-invalid=true] { border-color: var(--bad) !important; }
.option { display: flex; gap: .75rem; align-items: center; min-height: 2.75rem; font-weight: 400 !important; } .option input { width: 1.25rem; height: 1.25rem; flex: none; accent-color: var(--accent); }
.hint { font-size: .875rem; margin: 0; padding: .5rem .75rem; border-radius: .5rem; background: light-dark(#eceafd, #2a2850); }
.mistake { color: var(--bad); font-size: .875rem; margin: 0; font-weight: 600; }
.mistakes { border: 2px solid var(--bad); border-radius: .5rem; padding: .75rem 1rem; } .mistakes p { margin: 0; font-weight: 600; } .mistakes ul { margin: .25rem 0 0; padding-left: 1.25rem; }
dl { margin: 0; } dl div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); } dt { opacity: .75; } dd { margin: 0; font-weight: 600; }
.small-print { font-size: .875rem; margin-top: 2rem; }
`;
/** The page brings its one style and nothing else: no scripts, no pictures, no fonts. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action *; base-uri 'none'; frame-ancestors 'self'`;

export interface PageLook {
  small?: boolean;
  language?: 'de' | 'en';
}

export function sendPage(reply: FastifyReply, title: string, body: Html, look: PageLook = {}): FastifyReply {
  const page = html`<!doctype html>
<html lang="${look.language ?? 'de'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body${look.small ? new Html(' class="small"') : ''}>
<main>${body}</main>
</body>
</html>`;
  return reply
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(page.text);
}

export function euros(cents: number, currency = 'eur'): string {
  return new Intl.NumberFormat('de-DE', { style: 'currency', currency: currency.toUpperCase() }).format(cents / 100);
}
