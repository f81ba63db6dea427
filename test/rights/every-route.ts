import { RequestMethod } from '@nestjs/common';
import { HealthController } from '#platform/http/health.controller';
import { InternalController } from '#platform/ports/internal.controller';
import { openApiDocument } from '../../apps/marketplace/src/openapi.js';
import { services } from '../../apps/marketplace/src/services.js';

/** `GET /api/merchant/orders/{id}` and so on: what the OpenAPI document says, made now from the controllers. */
export async function documented(): Promise<string[]> {
  const { paths } = await openApiDocument();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** Every method of every controller, those that the document leaves out included. */
export function handled(): string[] {
  const controllers = [
    ...services.flatMap(({ module }) => module.controllers ?? []),
    HealthController,
    InternalController,
  ];
  return controllers.flatMap((controller) => routesOf(controller as { prototype: object }));
}

function routesOf(controller: { prototype: object }): string[] {
  const base = Reflect.getMetadata('path', controller) as string;
  const methods = Object.getOwnPropertyNames(controller.prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => (controller.prototype as Record<string, unknown>)[name]);
  return methods.flatMap((method) => {
    if (typeof method !== 'function') return [];
    const path = Reflect.getMetadata('path', method) as string | string[] | undefined;
    if (path === undefined) return [];
    const verb = RequestMethod[Reflect.getMetadata('method', method) as number]!;
    return [path].flat().map((end) => `${verb} ${whole(base, end)}`);
  });
}

const whole = (base: string, end: string): string =>
  `/${base}/${end}`
    .replaceAll(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
    .replaceAll(/:(\w+)/g, '{$1}');
