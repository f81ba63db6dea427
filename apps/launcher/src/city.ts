import { join } from 'node:path';
import { Children } from './child/children.js';
import { claimDataFolder } from './data/claim-data-folder.js';
import { openDataFolder } from './data/open-data-folder.js';
import { OpenCity } from './open-city.js';
import { Leftovers } from './process/leftovers.js';
import { projectRoot } from './project.js';
import { RunningCity } from './running-city.js';
import { demandPort } from './shape/find-port.js';
import type { City, CityOptions } from './city.types.js';
import type { Listening } from './shape/listening.js';
import { readPort } from './shape/read-port.js';

/** Starts a marketplace with all it needs on this machine; throws CannotStart when something is in the way. */
export async function startCity(options: CityOptions = {}): Promise<City> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
    ...options.env,
  };
  const say = options.say ?? (() => undefined);
  const dataDir = openDataFolder(options.dataDir ?? (env.DATA_DIR || join(projectRoot, '.data')));
  const claim = await claimDataFolder(dataDir);
  const leftovers = new Leftovers(dataDir);
  const children = new Children({ dataDir, leftovers, say, verbose: options.verbose ?? false });
  const city = new RunningCity({ children, patience: options.patience ?? {}, say, release: () => claim.release() });
  options.signal?.addEventListener('abort', () => void city.stop());
  if (options.signal?.aborted) void city.stop();
  try {
    await leftovers.end(say);
    const listening = await chooseListening(options, env);
    return await new OpenCity(city, { options, env, dataDir, listening, say }).open();
  } catch (error) {
    await city.stop();
    throw city.failure ?? error;
  }
}

async function chooseListening(options: CityOptions, env: NodeJS.ProcessEnv): Promise<Listening> {
  const host = options.host ?? (env.HOST || 'localhost');
  return { host, port: await demandPort(options.port ?? readPort(env.PORT), host) };
}
