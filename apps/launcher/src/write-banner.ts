export interface Person {
  name: string;
  email: string;
  password: string;
  role: string;
}

export interface BannerFacts {
  url: string;
  demo: boolean;
  hasSimulator: boolean;
  people: Person[];
}

/** One of each role says enough; the order is the one in which a visitor meets them. */
const roles = [
  'shopper',
  'owner',
  'staff',
  'helper',
  'reviewer',
  'lead_reviewer',
  'administrator',
  'operator',
  'courier',
];

/** What stands on the screen when everything is up. */
export function writeBanner({ url, demo, hasSimulator, people }: BannerFacts): string {
  const places: [string, string][] = [
    ['Storefront', '/'],
    ['Merchant desk', '/merchant'],
    ['City desk', '/city'],
    ['API', '/api/docs'],
    ...(demo ? [['Mailbox', '/mailbox'] as [string, string]] : []),
    ...(hasSimulator ? [['Stripe simulator', '/stripe-simulator/'] as [string, string]] : []),
  ];
  const lines = places.map(([name, path]) => `  ${name.padEnd(18)}${url}${path}`);
  const signIns = inColumns(oneOfEach(people).map(({ role, name, email, password }) => [role, name, email, password]));
  return [
    '',
    'Lieblingsladen is open.',
    '',
    ...lines,
    ...(signIns.length > 0 ? ['', 'Sign in as', ...signIns] : []),
    '',
    'Stop with Ctrl-C.',
  ].join('\n');
}

function oneOfEach(people: Person[]): Person[] {
  return roles.flatMap((role) => people.find((person) => person.role === role) ?? []);
}

function inColumns(rows: string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(width(column))).join('   ')}`.trimEnd());
}
