import { describe, expect, it } from '@jest/globals';
import type { RequestEvent } from '@sveltejs/kit';
import { rememberedOrders, rememberOrder, tokenOf } from './order-cookie.ts';

function aBrowser(query = '') {
  const jar = new Map<string, string>();
  const cookies = { get: (name: string) => jar.get(name), set: (name: string, value: string) => jar.set(name, value) };
  const event = { cookies, url: new URL(`http://city.example/orders/a${query}`) } as unknown as RequestEvent;
  return { event, jar };
}

describe('the orders that a browser remembers', () => {
  it('are listed newest first, each once', () => {
    const { event } = aBrowser();
    for (const id of ['a', 'b', 'a']) rememberOrder(event, id, `secret-of-${id}`);
    expect(rememberedOrders(event)).toEqual([
      { id: 'a', token: 'secret-of-a' },
      { id: 'b', token: 'secret-of-b' },
    ]);
  });

  it('are forgotten from the far end, so that the cookie stays small', () => {
    const { event } = aBrowser();
    for (let number = 1; number <= 12; number++) rememberOrder(event, `order-${number}`, 'secret');
    expect(rememberedOrders(event)).toHaveLength(8);
    expect(rememberedOrders(event)[0]?.id).toBe('order-12');
  });

  it('are nothing when the cookie was tampered with', () => {
    const { event, jar } = aBrowser();
    jar.set('orders', 'a~b~c|<script>~x|/../~y|');
    expect(rememberedOrders(event)).toEqual([]);
  });

  it('give way to the secret in the link', () => {
    const { event } = aBrowser('?token=from-link');
    rememberOrder(event, 'a', 'from-memory');
    expect(tokenOf(event, 'a')).toBe('from-link');
  });
});
