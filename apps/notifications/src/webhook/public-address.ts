import { BlockList, isIP } from 'node:net';

/*
 * Addresses that merchants give are called from inside our network: only what is public may be called (SSRF). Looked
 * at when the name has been resolved and for the very address that is connected to, so that a name which answers
 * differently the second time gains nothing.
 */

/** IANA special-purpose address registries: everything that is not globally reachable. */
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Of IPv6 only 2000::/3 is in use; these parts of it lead elsewhere (documentation, 6to4, Teredo, ORCHID). */
const V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const closed = new BlockList();
const open6 = new BlockList();
for (const net of V4) closed.addSubnet(net.split('/')[0]!, Number(net.split('/')[1]), 'ipv4');
for (const net of V6) closed.addSubnet(net.split('/')[0]!, Number(net.split('/')[1]), 'ipv6');
open6.addSubnet('2000::', 3, 'ipv6');

export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, 'ipv4');
  if (isIP(address) === 6) return open6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
  return false;
}

export type UrlFault = 'not_https' | 'port' | 'credentials' | 'private' | 'malformed';

/** What is wrong with an address before anything is looked up; null when nothing is. */
export function urlFault(given: string): UrlFault | null {
  if (!URL.canParse(given)) return 'malformed';
  const url = new URL(given);
  if (url.protocol !== 'https:') return 'not_https';
  if (url.username || url.password) return 'credentials';
  if (url.port && !['443', '8443'].includes(url.port)) return 'port';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return isPublicAddress(host) ? null : 'private';
  const name = host.toLowerCase().replace(/\.$/, '');
  return !name.includes('.') || /\.(local|localhost|internal|lan|home|arpa|test|invalid|onion)$/.test(name)
    ? 'private'
    : null;
}
