import type { Actions, PageServerLoad } from './$types.js';
import { payoutOf, startPayout } from '#lib/server/payout.ts';
import { requirePerson } from '#lib/server/person.ts';

/** One account for each merchant whose owner is asking. */
export const load: PageServerLoad = async (event) => {
  const { memberships } = await requirePerson(event);
  const owned = new Map(
    memberships.flatMap(({ role, merchantId, merchantName }) =>
      role === 'owner' && merchantId ? [[merchantId, merchantName ?? '']] : [],
    ),
  );
  const trading = memberships.some(({ role }) => role === 'owner' || role === 'staff');
  const accounts = [...owned].map(async ([merchantId, name]) => ({
    merchantId,
    name,
    account: await payoutOf(event, merchantId),
  }));
  // Staff who follow a link are told why there is nothing, not that they have no shop.
  return { accounts: await Promise.all(accounts), refused: trading && owned.size === 0 };
};

export const actions: Actions = { payout: startPayout };
