import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, urlFault } from './public-address.js';

describe('an address that may be called', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111', '2a01:4f8::1'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('is not %j', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('the address of a webhook', () => {
  it.each(['https://kasse.example/hook', 'https://kasse.example:8443/a?b=c', 'https://93.184.216.34/x'])(
    'can be %s',
    (url) => {
      expect(urlFault(url)).toBeNull();
    },
  );

  it.each([
    ['http://kasse.example/hook', 'not_https'],
    ['ftp://kasse.example', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['https://kasse.example:25/', 'port'],
    ['https://u:p@kasse.example/', 'credentials'],
    ['https://localhost/', 'private'],
    ['https://LOCALHOST./', 'private'],
    ['https://db.internal/', 'private'],
    ['https://router/', 'private'],
    ['https://127.0.0.1/', 'private'],
    ['https://2130706433/', 'private'],
    ['https://0x7f.1/', 'private'],
    ['https://[::1]/', 'private'],
    ['https://[::ffff:10.0.0.1]/', 'private'],
    ['kasse.example', 'malformed'],
    ['', 'malformed'],
  ])('cannot be %j: %s', (url, fault) => {
    expect(urlFault(url)).toBe(fault);
  });
});
