import { describe, expect, it } from '@jest/globals';
import { SERVICES } from '#contracts/services';
import { oneProcess, split, type PortsBehind } from './shapes.js';

const listening = { host: 'localhost', port: 3100 };
const programOf = (name: string) => `/dist/${name}.js`;
const ports = Object.fromEntries([...SERVICES, 'workers'].map((name, index) => [name, 21_000 + index])) as PortsBehind;

describe('one process', () => {
  it('is a marketplace on the public port that looks for no service elsewhere', () => {
    const shape = oneProcess({ DEMO: 'true' }, listening, programOf);
    expect(shape.front).toEqual({
      name: 'marketplace',
      program: '/dist/marketplace.js',
      env: { DEMO: 'true', HOST: 'localhost', PORT: '3100' },
    });
    expect([...shape.workers, ...shape.services]).toEqual([]);
  });
});

describe('the split shape', () => {
  const shape = split({ DEMO: 'true' }, listening, ports, programOf);

  it('has a gateway on the public port that knows every service', () => {
    expect(shape.front.env).toMatchObject({ HOST: 'localhost', PORT: '3100' });
    for (const name of SERVICES) {
      expect(shape.front.env[`${name.toUpperCase()}_URL`]).toBe(`http://127.0.0.1:${ports[name]}`);
    }
  });

  it('lets every service listen on the loopback address where the others look for it', () => {
    expect(shape.services.map(({ name }) => name)).toEqual([...SERVICES]);
    for (const { name, env } of shape.services) {
      expect(shape.front.env[`${name.toUpperCase()}_URL`]).toBe(`http://${env.HOST}:${env.PORT}`);
    }
  });

  it('gives no service its own address, because it is present there', () => {
    const orders = shape.services.find(({ name }) => name === 'orders');
    expect(orders?.env).not.toHaveProperty('ORDERS_URL');
    expect(orders?.env).toHaveProperty('CATALOG_URL');
  });

  it('leaves room among the connections that PostgreSQL allows', () => {
    const pools = [shape.front, ...shape.workers, ...shape.services].map(({ env }) => Number(env.DATABASE_POOL));
    expect(pools.reduce((sum, size) => sum + size, 0)).toBeLessThan(100);
  });
});
