import type { PortClass } from '#contracts/ports';
import type { Config } from '../config/config.js';
import { assertOutsideTransaction } from '../database/database.js';
import { DomainError, errorOf, type Problem } from '../errors/domain-error.js';
import type { Registry } from '../queue/service.js';

type Ask = (question: unknown) => Promise<unknown>;

const TIMEOUT_MS = 10_000;

/**
 * A port as its caller sees it. A present service is called in process, an absent one over HTTP; both ways copy the
 * data and refuse to run inside a transaction, so what works in one process works when split.
 */
export function portFor(port: PortClass, registry: Registry, config: Config): object {
  const methods = port.methods.map((method) => {
    const ask: Ask = async (question) => {
      assertOutsideTransaction(`asking ${port.service}.${method}`);
      const present = registry.get(port.service)?.port;
      const answer = present
        ? await askHere(present.answer, method, question)
        : await askThere(port, method, question, config);
      return answer;
    };
    return [method, ask] as const;
  });
  return Object.fromEntries(methods);
}

async function askHere(answer: object, method: string, question: unknown): Promise<unknown> {
  const result = await (answer as Record<string, Ask>)[method]!(structuredClone(question));
  return structuredClone(result);
}

async function askThere(port: PortClass, method: string, question: unknown, config: Config): Promise<unknown> {
  const url = config.serviceUrl(port.service);
  if (!url) {
    throw new DomainError('unavailable', 'service.absent', `${port.service} is neither in this process nor configured`);
  }
  const response = await fetch(`${url}/internal/${port.service}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-internal-secret': config.INTERNAL_SECRET },
    body: JSON.stringify(question),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new DomainError('unavailable', 'service.unreachable', `${port.service} does not answer: ${String(error)}`);
  });
  const text = await response.text();
  if (!response.ok) {
    throw errorOf(problemIn(text, response.status, port.service));
  }
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function problemIn(text: string, status: number, service: string): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return {
      type: 'about:blank',
      title: 'unavailable',
      status,
      code: 'service.failed',
      detail: `${service}: ${text.slice(0, 200)}`,
    };
  }
}
