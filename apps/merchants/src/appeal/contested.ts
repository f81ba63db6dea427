import type { Actor } from '#contracts/actor';
import { merchantIdsOf } from '#contracts/actor';
import { rowsOf, type Tx } from '#platform/database/database';

/** A decision that may be complained about. */
export interface Contested {
  subject: 'application' | 'suspension';
  suspension_id: string | null;
  application_id: string;
  merchant_id: string;
  against: string;
  at: Date;
  by: string[];
}

const APPLICATION = `
  select 'application' as subject, null::uuid as suspension_id, a.id as application_id, a.merchant_id,
         a.status as against, coalesce(a.decided_at, last.at) as at,
         array(select distinct id from (
           select a.decided_by as id union all select d.by_id from merchants.decisions d where d.application_id = a.id
         ) as people where id is not null) as by
    from merchants.applications a
    left join lateral (select at from merchants.decisions d
                        where d.application_id = a.id and d.outcome = a.status order by at desc limit 1) last on true
   where a.applicant_id = $1 and a.status in ('rejected', 'changes_requested')
     and coalesce(a.decided_at, last.at) is not null`;

const SUSPENSION = `
  select 'suspension' as subject, s.id as suspension_id, m.application_id, s.merchant_id, s.kind as against,
         s.announced_at as at, array_remove(array[s.proposed_by, s.announced_by], null) as by
    from merchants.suspensions s join merchants.merchants m on m.id = s.merchant_id
   where s.merchant_id = any($2) and s.status in ('announced', 'in_effect')`;

/** SQL of everything that $1 as applicant or $2 as owned merchants may complain about, the deadline aside. */
export const CONTESTABLE = `(${APPLICATION} union all ${SUSPENSION})`;

export const contestersValues = (actor: Actor): [string, string[]] => [actor.personId, merchantIdsOf(actor, ['owner'])];

/** One decision as this person may contest it; undefined when it is not theirs or does not stand any more. */
export async function contested(
  tx: Tx,
  actor: Actor,
  subject: Contested['subject'],
  id: string,
): Promise<Contested | undefined> {
  const [row] = await rowsOf<Contested>(
    tx,
    `select * from ${CONTESTABLE} as c
      where subject = $3 and case subject when 'suspension' then suspension_id else application_id end = $4`,
    [...contestersValues(actor), subject, id],
  );
  return row;
}
