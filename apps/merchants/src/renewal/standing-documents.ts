/**
 * SQL of the documents that count for merchants who are in: accepted, with an end, and not replaced by one that was
 * accepted later. A document is good on its last day and has run out the day after.
 */
export const COUNTING = `
  select d.id, d.application_id, d.kind, d.name, d.valid_until, a.merchant_id, a.shop_id, m.name as merchant_name
    from merchants.documents d
    join merchants.applications a on a.id = d.application_id and a.status = 'approved'
    join merchants.merchants m on m.id = a.merchant_id and m.status <> 'left'
   where d.valid_until is not null and d.accepted_at is not null
     and not exists (select 1 from merchants.renewals r where r.replaces = d.id and r.status = 'accepted')`;

/** Today where the city is: `$1` is its time zone. */
export const TODAY = `(now() at time zone $1)::date`;
