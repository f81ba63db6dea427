import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import type { PortClass } from '#contracts/ports';
import type { ServiceName } from '#contracts/services';
import type { Entity } from '../database/source.js';
import { Registry } from '../queue/service.js';

export interface ServiceParts {
  name: ServiceName;
  entities: Entity[];
  controllers: Type[];
  providers: Provider[];
  /** The class whose `@On` methods react to facts. */
  events?: Type;
  /** The class whose `@Job` and `@Every` methods work in the background. */
  jobs?: Type;
  /** The port this service answers, and the class that answers it. */
  port?: { type: PortClass; answer: Type };
}

/** What a host needs to know of a service before Nest starts. */
export interface ServiceDefinition {
  name: ServiceName;
  entities: Entity[];
  /** Without controllers where HTTP is off. */
  module: DynamicModule;
}

/** Describes a service once; `<service>.module.ts` exports the result and is all that a host may import. */
export function defineService(parts: ServiceParts): ServiceDefinition {
  const { name, entities, controllers, providers, events, jobs, port } = parts;
  const present = Symbol(`${name} is present`);
  const classes = [events, jobs, port?.answer].filter((type): type is Type => type !== undefined);
  const register: Provider = {
    provide: present,
    inject: [Registry, ...classes],
    useFactory: (registry: Registry, ...instances: object[]) => {
      const instance = (type: Type | undefined) => (type ? instances[classes.indexOf(type)]! : null);
      registry.add({
        name,
        events: instance(events),
        jobs: instance(jobs),
        port: port ? { type: port.type, answer: instance(port.answer)! } : null,
      });
    },
  };
  return {
    name,
    entities,
    module: { module: namedModule(name), controllers, providers: [...classes, ...providers, register] },
  };
}

function namedModule(name: ServiceName): Type {
  const type = { [name]: class {} }[name]!;
  Module({})(type);
  return type;
}
