import type { Block, GoodsLine, SumRow } from './mail.js';
import { type Markup, markup } from './markup.js';
import { LIGHT, SERIF } from './palette.js';

/** Goods of one shop with what they cost. */
export function orderHtml(block: Extract<Block, { kind: 'order' }>): Markup {
  const note =
    block.note === null
      ? null
      : markup`<p class="soft" style="margin:12px 0 0;font-size:15px;line-height:22px;color:${LIGHT.soft};">${block.note}</p>`;
  return markup`<table role="presentation" width="100%" class="line" style="margin-top:22px;border:1px solid ${LIGHT.line};border-radius:14px;"><tr><td class="box" style="padding:18px 22px;">
<p class="ink" style="margin:0;font-family:${SERIF};font-size:20px;line-height:26px;font-weight:600;color:${LIGHT.ink};">${block.title}</p>
<p class="soft" style="margin:2px 0 0;font-size:15px;line-height:22px;color:${LIGHT.soft};">${block.subtitle}</p>
<table width="100%" style="margin-top:10px;">${block.lines.map(goodsRow)}</table>
<table role="presentation" width="100%" class="line" style="margin-top:8px;border-top:1px solid ${LIGHT.line};padding-top:8px;">${block.sums.map(sumRow)}</table>
${note}</td></tr></table>`;
}

/** Amounts with what they stand for. */
export const sumsHtml = (rows: readonly SumRow[]): Markup =>
  markup`<table role="presentation" width="100%" style="margin-top:20px;">${rows.map(sumRow)}</table>`;

function goodsRow({ quantity, name, detail, amount }: GoodsLine): Markup {
  const small =
    detail === null
      ? null
      : markup`<br><span class="soft" style="font-size:15px;line-height:21px;color:${LIGHT.soft};">${detail}</span>`;
  return markup`<tr>
<td class="soft" valign="top" width="38" style="padding:6px 0;color:${LIGHT.soft};white-space:nowrap;">${quantity}&nbsp;×</td>
<td class="ink" valign="top" style="padding:6px 10px 6px 0;color:${LIGHT.ink};">${name}${small}</td>
<td class="ink" valign="top" align="right" style="padding:6px 0;color:${LIGHT.ink};white-space:nowrap;">${amount}</td></tr>`;
}

function sumRow({ label, value, strong }: SumRow): Markup {
  const weight = strong ? 'font-weight:700;font-size:19px;' : '';
  return markup`<tr>
<td class="${strong ? 'ink' : 'soft'}" valign="bottom" style="padding:4px 10px 4px 0;${weight}color:${strong ? LIGHT.ink : LIGHT.soft};">${label}</td>
<td class="ink" valign="bottom" align="right" style="padding:4px 0;${weight}color:${LIGHT.ink};white-space:nowrap;">${value}</td></tr>`;
}
