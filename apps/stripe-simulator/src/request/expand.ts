import { badParameter } from '../error/stripe-failure.js';
import type { Change } from '../store/change.js';
import type { Kind } from '../store/kinds.js';
import type { FormValue } from './form.js';

const kindByPrefix: Record<string, Kind> = {
  acct: 'account',
  ch: 'charge',
  cus: 'customer',
  du: 'dispute',
  pi: 'payment_intent',
  pm: 'payment_method',
  po: 'payout',
  py: 'charge',
  pyr: 'refund',
  re: 'refund',
  tr: 'transfer',
  trr: 'transfer_reversal',
  txn: 'balance_transaction',
};

type Fields = Record<string, unknown>;

/** Puts whole objects where ids stood: `expand[]=latest_charge.balance_transaction`, in lists `data.latest_charge`. */
export function expand(change: Change, object: object, paths: FormValue | undefined): object {
  if (paths === undefined) return object;
  if (!Array.isArray(paths)) throw badParameter('Invalid array', 'expand');
  return paths.reduce<object>((at, path) => expandPath(change, at, String(path).split('.'), String(path)), object);
}

function expandPath(change: Change, object: object, path: string[], whole: string): object {
  const [name, ...rest] = path as [string, ...string[]];
  const value = name === 'refunds' ? refundsOf(change, object as { id: string }) : (object as Fields)[name];
  if (value === undefined || path.length > 4)
    throw badParameter(`This property cannot be expanded (${whole}).`, 'expand');
  if (value === null) return object;
  return { ...object, [name]: Array.isArray(value) ? value.map(follow) : follow(value) };

  function follow(one: unknown): unknown {
    const found = typeof one === 'string' ? referred(change, one) : one;
    if (typeof found !== 'object' || found === null) {
      throw badParameter(`This property cannot be expanded (${whole}).`, 'expand');
    }
    return rest.length > 0 ? expandPath(change, found, rest, whole) : found;
  }
}

/** The one list that is left out unless asked for. */
function refundsOf(change: Change, charge: { id: string }): object {
  const all = change.newest('refund').filter((one) => one.charge === charge.id);
  return { object: 'list', data: all.slice(0, 10), has_more: all.length > 10, url: `/v1/charges/${charge.id}/refunds` };
}

function referred(change: Change, id: string): object | undefined {
  const kind = kindByPrefix[id.split('_', 1)[0] as string];
  return kind && change.findAnywhere(kind, id);
}
