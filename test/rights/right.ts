import { ACTOR_NAMES, SIGNED_IN, type ActorName } from './actors.js';
import type { Ground } from './ground.js';

type Of<T> = (ground: Ground, who: ActorName) => T | Promise<T>;

/** How a route is asked: with real ids, and with a body that gets as far as the question whose row it is. */
export interface Ask {
  /** What stands for `{id}` and its like in the path. Asked anew for every actor. */
  at?: Record<string, Of<string>>;
  query?: Of<string>;
  body?: Of<object>;
  headers?: Record<string, string>;
  /** Lists: an id that those who may see it find in the answer, and nobody else. */
  shows?: { id: Of<string>; to: readonly ActorName[] };
  /** A refusal behind the door: whoever gets it was let in, although there is nothing there. */
  reaches?: string;
}

export interface Right extends Ask {
  may: readonly ActorName[];
  /** For whom it is as if it did not exist: 404. */
  unseen: readonly ActorName[];
  /** Only for API keys: people have none, whoever they are. */
  byKey?: true;
}

const SHOP: readonly ActorName[] = ['owner', 'staff'];
const OTHERS: readonly ActorName[] = ['other_owner', 'other_staff'];

const right = (may: readonly ActorName[], ask: Ask, unseen: readonly ActorName[] = []): Right => ({
  may,
  unseen,
  ...ask,
});

/** Guests too. What is secret there is opened by a secret, which the request then carries. */
export const everybody = (ask: Ask = {}): Right => right(ACTOR_NAMES, ask);

/** Whoever has an account. */
export const signedIn = (ask: Ask = {}): Right => right(SIGNED_IN, ask);

/** For one kind of person only, whom it belongs to; for all others who are signed in it does not exist. */
export const onlyTheir = (whose: ActorName | readonly ActorName[], ask: Ask = {}): Right => {
  const may = [whose].flat();
  return right(
    may,
    ask,
    SIGNED_IN.filter((name) => !may.includes(name)),
  );
};

/** The desks of all shops: everybody sees what is theirs. */
export const everyShop = (ask: Ask = {}): Right => right([...SHOP, ...OTHERS], ask);

/** Something of one shop: its own people may, other shops do not find it. */
export const thisShop = (ask: Ask = {}): Right => right(SHOP, ask, OTHERS);

/** The owners of all shops: each sees what is theirs. */
export const everyOwner = (ask: Ask = {}): Right => right(['owner', 'other_owner'], ask);

/** Something that only owners of the shop may, such as money and the team. */
export const thisOwner = (ask: Ask = {}): Right => right(['owner'], ask, ['other_owner']);

/** People of the city with one of these roles. */
export const city = (roles: readonly ActorName[], ask: Ask = {}): Right => right(roles, ask);

/** What one helper helps with: other helpers do not find it. */
export const theirHelp = (ask: Ask = {}): Right => right(['helper'], ask, ['other_helper']);

/** Never from outside: as if it did not exist, for everybody. */
export const closed = (ask: Ask = {}): Right => right([], ask, ACTOR_NAMES);

/** For tills, by API key: to every person the door says to bring one. */
export const keyOnly = (ask: Ask = {}): Right => ({ ...right([], ask), byKey: true });

export const REVIEW: readonly ActorName[] = ['reviewer', 'lead_reviewer'];

/** What the table says of one actor. */
export type Outcome = 'may' | 'sign in first' | 'refused' | 'unseen';

export function expected({ may, unseen, byKey }: Right, who: ActorName): Outcome {
  if (byKey) return 'sign in first';
  if (may.includes(who)) return 'may';
  if (unseen.includes(who)) return 'unseen';
  return who === 'none' ? 'sign in first' : 'refused';
}

/** Money of one shop: its owner; its staff are told that it is not for them, for everybody else it does not exist. */
export const thisMoney = (ask: Ask = {}): Right =>
  right(
    ['owner'],
    ask,
    SIGNED_IN.filter((name) => name !== 'owner' && name !== 'staff'),
  );
