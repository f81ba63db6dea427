const NAMES = ['chain', 'q', 'by', 'about', 'from', 'to'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the address asks of the audit log: as it stands in the form, and as the API wants it. */
export function auditQuery(params: URLSearchParams) {
  const asked = Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ''])) as Record<
    (typeof NAMES)[number],
    string
  >;
  const query = {
    ...asked,
    chain: asked.chain === 'accounts' ? 'accounts' : 'merchants',
    from: DAY.test(asked.from) ? `${asked.from}T00:00:00Z` : '',
    to: DAY.test(asked.to) ? `${asked.to}T23:59:59.999Z` : '',
  };
  return { asked, query };
}
