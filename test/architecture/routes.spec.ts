import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ROUTES } from '#contracts/services';
import { services } from '../../apps/marketplace/src/services.js';

const PATH = 'path';

interface Controller {
  name: string;
}

/** The paths of a service's controllers, as Nest keeps them. */
function pathsOf(controllers: Controller[]): string[] {
  return controllers
    .flatMap((controller) => Reflect.getMetadata(PATH, controller) as string | string[])
    .map((path) => `/${path.replace(/^\//, '')}`);
}

test('the gateway sends every path of a controller to the service that has the controller', () => {
  const wrong = services.flatMap(({ name, module }) =>
    pathsOf((module.controllers ?? []) as Controller[])
      .filter((path) => !['/api', '/api/store', '/api/merchant'].includes(path))
      .map((path) => ({ path, name, goesTo: ROUTES.find((route) => route.path.test(path))?.service }))
      .filter(({ goesTo }) => goesTo !== name),
  );
  expect(wrong).toEqual([]);
});

test('every path of the OpenAPI document has a service', () => {
  const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as { paths: Record<string, object> };
  expect(Object.keys(document.paths).filter((path) => !ROUTES.some((route) => route.path.test(path)))).toEqual([]);
});
